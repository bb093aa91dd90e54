import BianzhiAudit
import BianzhiCore
import BianzhiQuery

/// What was wrong when the leader came, what came later, and the findings that are followed.
enum LeaderWindowSection {
  static func section(_ pen: ReportPen) throws -> ReportSection {
    let scope = { try pen.number("leader.window", "all", $0) }
    var blocks: [ReportBlock] = []
    if let row = try pen.row("leader.window") {
      blocks.append(
        .paragraph(
          try pen.say(
            """
            责任时段 \(row.text("first_day")) 至 \(row.text("last_day"))\(row.number("has_left") == 1 ? "（离任）" : "")，\
            责任范围内机构 \(scope("organs")) 个；没有可用花名册的：任职时 \(scope("no_roster_first")) 个，截止时 \
            \(scope("no_roster_last")) 个，这些机构不能判断。其间的数据日期 \(scope("days")) 个，查看了 \(scope("days_used")) 个。
            """,
            """
            From \(row.text("first_day")) to \(row.text("last_day"))\
            \(row.number("has_left") == 1 ? " (left)" : ""), organs in scope: \(scope("organs")); without a roster \
            at the start \(scope("no_roster_first")), at the end \(scope("no_roster_last")): of these nothing can be \
            said. Data days between: \(scope("days")), looked at \(scope("days_used")).
            """)))
    } else {
      blocks.append(noWindow(pen))
    }
    blocks.append(.table(try changes(pen)))
    if let problems = try problems(pen) {
      blocks.append(.table(problems))
    } else if try pen.row("leader.window") != nil {
      blocks.append(.paragraph(try nothing(pen)))
    }
    if let strength = try strength(pen) { blocks.append(.table(strength)) }
    return ReportSection(
      "window", pen.word("任内问题：承接的和新增的", "Problems inherited and own"), blocks)
  }

  /// Nothing was found, which is little where little was checked.
  private static func nothing(_ pen: ReportPen) throws -> Prose {
    let open = try pen.number("leader.rules", "all", "open")
    return pen.say(
      """
      在能判断的日期和机构中没有发现问题。没有检查或没有全部检查的事项 \(open) 个，见“没有检查的”一节；不等于没有问题。
      """,
      """
      Nothing was found on the days and in the organs that can be judged. Rules that were not or not wholly checked: \
      \(open), told below; that is not clean.
      """)
  }

  /// Nobody can say what fell into a term whose begin is not known.
  private static func noWindow(_ pen: ReportPen) -> ReportBlock {
    .notice(
      pen.say(
        "任职起始日期不明或晚于截止日期，不能划分责任时段；不等于没有问题。",
        "When the term began is not known, or it lies after the day: there is no window to judge. That is not clean."
      ),
      .minor)
  }

  private static func changes(_ pen: ReportPen) throws -> TableBlock {
    let query = "leader.change"
    return TableBlock(
      "window-changes", caption: Prose(pen.word("按变化", "By what became of them")),
      columns: [
        .text(pen.word("变化", "change"), isWide: true), .number(pen.word("问题", "problems")),
      ],
      rows: try pen.rows(query).map { row in
        TableBlock.Row([
          Prose(pen.word(row.key, of: WindowChange.self)), pen.number(query, row, "problems"),
        ])
      })
  }

  private static func problems(_ pen: ReportPen) throws -> TableBlock? {
    let query = "leader.problem"
    let rows = try pen.rows(query)
    guard !rows.isEmpty else { return nil }
    return TableBlock(
      "window-problems", caption: Prose(pen.word("逐个问题（超出的数）", "Each problem (how much is over)")),
      columns: [
        .text(pen.word("变化", "change")), .text(pen.word("单位", "organ")),
        .text(pen.word("问题", "problem"), isWide: true), .text(pen.word("项目", "part")),
        .number(pen.word("任职时", "at start")), .number(pen.word("截止时", "at end")),
        .number(pen.word("最多", "peak")), .text(pen.word("最多日期", "peak day")),
        .text(pen.word("编号", "number")), .text(pen.word("说明", "note")),
      ],
      rows: rows.map { row in
        TableBlock.Row(
          [
            Prose(pen.word(row.text("change"), of: WindowChange.self)),
            Prose(row.text("organ_name")), Prose(pen.text(row, "title")),
            Prose(pen.text(row, "part")),
          ] + ["at_start", "at_end", "peak"].map { pen.number(query, row, $0) } + [
            Prose(row.text("peak_day")), Prose(row.text("finding")), Prose(pen.text(row, "why")),
          ])
      })
  }

  private static func strength(_ pen: ReportPen) throws -> TableBlock? {
    let query = "leader.strength"
    let rows = try pen.rows(query)
    guard !rows.isEmpty else { return nil }
    let (start, end) = (pen.word("任职时", "at start"), pen.word("截止时", "at end"))
    let titles = [start, end].flatMap { time in
      [pen.word("核定", "approved"), pen.word("实有", "actual"), pen.word("超编", "over")].map {
        pen.word("\(time)\($0)", "\($0) \(time)")
      }
    }
    let columns = [
      "approved_first", "actual_first", "over_first", "approved_last", "actual_last", "over_last",
    ]
    return TableBlock(
      "window-strength", caption: Prose(pen.word("编制和人员（人）", "Quotas and people")),
      columns: [.text(pen.word("单位", "organ"), isWide: true), .text(pen.word("编制类型", "kind"))]
        + titles.map { .number($0) } + [.text(pen.word("变化", "change"))],
      rows: rows.map { row in
        TableBlock.Row(
          [
            Prose(row.text("organ_name")),
            Prose(pen.word(PartWords.words(row.text("kind"), .quotaKind))),
          ] + columns.map { pen.number(query, row, $0) } + [
            Prose(pen.word(row.text("change"), of: WindowChange.self))
          ])
      })
  }

  /// The findings of the leader's organs that are followed, and where they stand.
  static func followed(_ pen: ReportPen) throws -> ReportSection {
    let query = "rectification.list"
    let rows = try pen.rows(query)
    let table = TableBlock(
      "leader-findings", caption: Prose(pen.word("责任范围内的问题", "Findings of the organs in scope")),
      columns: [
        .text(pen.word("编号", "number")), .text(pen.word("严重程度", "severity")),
        .text(pen.word("单位", "organ")), .text(pen.word("问题", "finding"), isWide: true),
        .text(pen.word("依据", "basis"), isWide: true), .text(pen.word("状态", "status")),
        .text(pen.word("责任人", "owner")), .text(pen.word("时限", "deadline")),
      ],
      rows: rows.map { row in
        TableBlock.Row(
          [
            Prose(row.key), Prose(pen.word(row.text("severity"), of: Severity.self)),
            Prose(row.text("organ_name")), Prose(pen.text(row, "problem")),
            Prose(pen.text(row, "basis")),
            Prose(pen.word(row.text("status"), of: FindingStatus.self)), Prose(row.text("owner")),
            Prose(row.text("deadline")),
          ], tone: pen.tone(row.text("severity")))
      })
    let total = { try pen.number("rectification.total", "all", $0) }
    return ReportSection(
      "followed", pen.word("问题和整改", "Findings and rectification"),
      [
        .paragraph(
          try pen.say(
            "责任范围内跟踪的问题 \(total("findings")) 个，已销号 \(total("accepted"))，仍待办理 \(total("open"))，逾期 \(total("overdue"))。",
            """
            Findings followed in scope: \(total("findings")); accepted \(total("accepted")), still open \
            \(total("open")), overdue \(total("overdue")).
            """)), .table(try RectificationSection.statuses(pen)),
      ] + (rows.isEmpty ? [] : [.table(table)]))
  }
}
