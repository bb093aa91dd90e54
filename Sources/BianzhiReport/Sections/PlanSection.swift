import BianzhiAudit
import BianzhiCore

/// The arithmetic of the year's plans, and who is outstanding.
enum PlanSection {
  /// Nil where the year has no plan.
  static func section(_ pen: ReportPen) throws -> ReportSection? {
    guard let year = pen.stamp.scope.year, try pen.row("plan.total")?.number("planned") ?? 0 > 0
    else { return nil }
    let all = { try pen.number("plan.total", "all", $0) }
    var blocks: [ReportBlock] = [.paragraph(try sums(pen))]
    if let share = try pen.figure("plan.total", "all", "share") {
      blocks.append(
        .paragraph(
          try pen.say(
            "未完成 \(all("outstanding")) 名，完成率 \(Prose(share))%，逾期 \(all("overdue")) 名。",
            "Outstanding: \(all("outstanding")); \(Prose(share)) % done; overdue: \(all("overdue"))."
          )))
    }
    blocks.append(.table(try lines(pen)))
    if try !pen.rows("plan.kind").isEmpty { blocks.append(.table(try kinds(pen))) }
    blocks += pen.tellsCommands ? try PlanLeaders.blocks(pen) : try PlanLeaders.counts(pen)
    return ReportSection(
      "plan", pen.word("\(year) 年度审核计划", "Plan of audits \(year)"), blocks)
  }

  /// 48 = 7 + 41, done 47 = 7 + 40, and the own ones by kind of leader.
  private static func sums(_ pen: ReportPen) throws -> Prose {
    let number = { (key: String, column: String) in try pen.number("plan.total", key, column) }
    var prose: Prose
    if try pen.row("plan.total", "own") != nil, try pen.row("plan.total", "lower") != nil {
      prose = try pen.say(
        """
        计划 \(number("all", "planned")) = 本级 \(number("own", "planned")) + 下级 \(number("lower", "planned"))；\
        完成 \(number("all", "done")) = 本级 \(number("own", "done")) + 下级 \(number("lower", "done"))。
        """,
        """
        Planned \(number("all", "planned")) = own \(number("own", "planned")) + lower \
        \(number("lower", "planned")); done \(number("all", "done")) = own \(number("own", "done")) + lower \
        \(number("lower", "done")).
        """)
    } else {
      prose = try pen.say(
        "计划 \(number("all", "planned"))，完成 \(number("all", "done"))。",
        "Planned \(number("all", "planned")), done \(number("all", "done")).")
    }
    let kinds = try pen.rows("plan.done").map { row in
      Prose(pen.word(row.key, of: PlanKind.self) + " ") + pen.number("plan.done", row, "done")
    }
    guard !kinds.isEmpty else { return prose }
    let list = kinds.joined(separator: pen.word("、", ", "))
    prose.append(pen.say("本级完成的：\(list)。", " Done by this office: \(list)."))
    return prose
  }

  private static func lines(_ pen: ReportPen) throws -> TableBlock {
    let query = "plan.line"
    let rows = try pen.rows(query).map { row in
      let numbers = columns.map { pen.number(query, row, $0) }
      return TableBlock.Row(
        [
          Prose(row.text("ledger")), Prose(row.text("office")), Prose(row.text("region")),
          Prose(pen.word(row.text("auditor"), of: PlanAuditor.self)),
        ] + numbers, tone: row.number("outstanding") ?? 0 > 0 ? .minor : .plain)
    }
    let total = try columns.map { try pen.number("plan.total", "all", $0) }
    return TableBlock(
      "plan-lines", caption: Prose(pen.word("按台账、地区、审核主体", "By ledger, region and auditor")),
      columns: [
        .text(pen.word("台账", "ledger")), .text(pen.word("编办", "office")),
        .text(pen.word("地区", "region"), isWide: true), .text(pen.word("审核主体", "auditor")),
      ]
        + [
          pen.word("计划", "planned"), pen.word("已启动", "started"), pen.word("完成", "done"),
          pen.word("越过关口完成", "by override"), pen.word("未完成", "outstanding"),
          pen.word("逾期", "overdue"),
        ].map { .number($0, isSummed: true) },
      rows: rows, total: TableBlock.Row([Prose(pen.word("合计", "total")), "", "", ""] + total))
  }

  private static let columns = [
    "planned", "started", "done", "overridden", "outstanding", "overdue",
  ]

  private static func kinds(_ pen: ReportPen) throws -> TableBlock {
    let query = "plan.kind"
    let numbers = ["planned", "done", "overridden", "outstanding"]
    let rows = try pen.rows(query).map { row in
      TableBlock.Row(
        [
          Prose(row.text("plan")), Prose(pen.word(row.text("level"), of: PlanLevel.self)),
          Prose(pen.word(row.text("kind"), of: PlanKind.self)),
        ] + numbers.map { pen.number(query, row, $0) })
    }
    let total = try numbers.map { try pen.number("plan.total", "own", $0) }
    return TableBlock(
      "plan-kinds", caption: Prose(pen.word("本级计划按层级和类型", "Own plans by level and kind")),
      columns: [
        .text(pen.word("计划", "plan")), .text(pen.word("层级", "level")),
        .text(pen.word("类型", "kind"), isWide: true),
      ]
        + [
          pen.word("计划人数", "planned"), pen.word("完成", "done"),
          pen.word("越过关口完成", "by override"), pen.word("未完成", "outstanding"),
        ].map { .number($0, isSummed: true) },
      rows: rows, total: TableBlock.Row([Prose(pen.word("合计", "total")), "", ""] + total))
  }
}
