import BianzhiAudit
import BianzhiCore

/// Where the findings stand: status, outcome, rates, and what is overdue.
enum RectificationSection {
  private static let most = 100

  static func section(_ pen: ReportPen) throws -> ReportSection {
    let total = { try pen.number("rectification.total", "all", $0) }
    var blocks: [ReportBlock] = [
      .paragraph(
        try pen.say(
          """
          跟踪的问题 \(total("findings")) 个：待核实 \(total("leads"))（其中数据已不再显示的 \(total("raised_gone"))），\
          已确认、尚无整改结果 \(total("waiting"))，已整改 \(total("done"))，未整改 \(total("not_done"))，\
          持续整改 \(total("continuing"))，免予、作废或转出 \(total("ended"))；仍待办理 \(total("open")) 个，逾期 \(total("overdue")) 个，\
          延期 \(total("extended")) 个，反弹 \(total("rebounded")) 个。
          """,
          """
          Followed: \(total("findings")); to be confirmed \(total("leads")) (no longer in the data \
          \(total("raised_gone"))), confirmed without a result yet \(total("waiting")), put right \(total("done")), not put \
          right \(total("not_done")), continuing \(total("continuing")), exempt, void or passed on \(total("ended")); still open \(total("open")), overdue \(total("overdue")), extended \
          \(total("extended")), rebounded \(total("rebounded")).
          """)),
      .table(try statuses(pen)),
    ]
    if let rates = try rates(pen) { blocks.append(.table(rates)) }
    blocks += try overdue(pen)
    return ReportSection("rectification", pen.word("整改", "Rectification"), blocks)
  }

  static func statuses(_ pen: ReportPen) throws -> TableBlock {
    let query = "rectification.status"
    return TableBlock(
      "rectification-status", caption: Prose(pen.word("按办理状态", "By where they stand")),
      columns: [
        .text(pen.word("状态", "status"), isWide: true),
        .number(pen.word("问题", "findings"), isSummed: true), .number(pen.word("单位数", "organs")),
        .number(pen.word("其中逾期", "overdue"), isSummed: true),
      ],
      rows: try pen.rows(query).map { row in
        TableBlock.Row(
          [Prose(pen.word(row.key, of: FindingStatus.self))]
            + ["findings", "organs", "overdue"].map { pen.number(query, row, $0) })
      },
      total: TableBlock.Row(
        [
          Prose(pen.word("合计", "total")),
          try pen.number("rectification.total", "all", "findings"), "",
          try pen.number("rectification.total", "all", "overdue"),
        ]))
  }

  private static func rates(_ pen: ReportPen) throws -> TableBlock? {
    let query = "rate.level"
    let rows = try pen.rows(query)
    guard try pen.row(query)?.number("confirmed") ?? 0 > 0 else { return nil }
    let columns = [
      "confirmed", "accepted", "exempt", "void", "rate", "due", "due_accepted", "due_rate",
      "overdue",
    ]
    let line = { (row: FigureRows.Row) in
      TableBlock.Row(
        [Prose(pen.text(row, "grp"))] + columns.map { pen.number(query, row, $0) })
    }
    let titles: [(String, Bool)] = [
      (pen.word("已确认", "confirmed"), true), (pen.word("已销号", "accepted"), true),
      (pen.word("免予整改", "exempt"), true), (pen.word("作废", "void"), true),
      (pen.word("整改率%", "rate %"), false), (pen.word("已到期", "due"), true),
      (pen.word("到期已销号", "due accepted"), true), (pen.word("到期整改率%", "due rate %"), false),
      (pen.word("逾期", "overdue"), true),
    ]
    return TableBlock(
      "rates",
      caption: Prose(
        pen.word(
          "整改率 = 已销号 ÷（已确认 − 免予整改 − 作废），含下级数据包",
          "Rate = accepted / (confirmed - exempt - void), packages included")),
      columns: [.text(pen.word("层级", "level"), isWide: true)]
        + titles.map { .number($0.0, isSummed: $0.1) },
      rows: rows.filter { $0.key != "all" }.map(line),
      total: rows.first { $0.key == "all" }.map(line))
  }

  private static func overdue(_ pen: ReportPen) throws -> [ReportBlock] {
    let query = "rectification.overdue"
    let rows = try pen.rows(query)
    guard !rows.isEmpty else { return [] }
    let table = TableBlock(
      "overdue", caption: Prose(pen.word("逾期的问题", "Findings that are overdue")),
      columns: [
        .text(pen.word("编号", "number")), .text(pen.word("单位", "organ")),
        .text(pen.word("问题", "finding"), isWide: true), .text(pen.word("责任人", "owner")),
        .text(pen.word("时限", "deadline")), .number(pen.word("逾期天数", "days overdue")),
      ],
      rows: rows.prefix(most).map { row in
        TableBlock.Row(
          [
            Prose(row.key), Prose(row.text("organ_name")), Prose(pen.text(row, "problem")),
            Prose(row.text("owner")), Prose(row.text("deadline")),
            pen.number(query, row, "overdue_days"),
          ], tone: .critical)
      })
    guard rows.count > most else { return [.table(table)] }
    return [
      .table(table),
      .notice(
        Prose(
          pen.tellsCommands
            ? pen.word(
              "另有 \(rows.count - most) 个逾期的没有列出；见 bianzhi finding list --overdue。",
              "\(rows.count - most) more are not listed; see bianzhi finding list --overdue.")
            : pen.word(
              "另有 \(rows.count - most) 个逾期的没有列出。", "\(rows.count - most) more are not listed.")),
        .minor),
    ]
  }
}
