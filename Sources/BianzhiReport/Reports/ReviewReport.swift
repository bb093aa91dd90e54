import BianzhiAudit
import BianzhiCore

extension ReportKind {
  /// `report review`: 核查情况报告 of one organ; nothing is called clean that was not checked.
  package static let review = ReportKind(
    name: "review", title: Wording(zh: "机构编制核查情况报告", en: "Review of one organ"), about: .organ,
    fields: UnitForm.fields + UnitForm.numbers + ruleFields,
    lists: [
      UnitForm.bodies, UnitForm.places, UnitForm.posts, UnitForm.approvals, UnitForm.findings,
      UnitForm.clean, UnitForm.open,
    ], isForm: true
  ) { pen in
    [
      try UnitSections.own(pen, ruleFields), try UnitSections.bodies(pen),
      try UnitSections.strength(pen), try UnitSections.approvals(pen), try findings(pen),
      try clean(pen), try UnitSections.open(pen),
      UnitSections.blanks(
        pen, Wording(zh: "意见", en: "Opinions"),
        [
          Wording(zh: "单位意见", en: "The organ"), Wording(zh: "核查人", en: "Checked by"),
          Wording(zh: "负责人", en: "Head"), Wording(zh: "日期", en: "Day"),
        ]),
    ]
  }

  private static let ruleFields: [FormField] = [
    .number("发现问题数", "findings", "unit.findings", "findings"),
    .number("没有发现问题的事项数", "rules clean", "unit.rules", "clean"),
    .number("没有检查的事项数", "rules not checked", "unit.rules", "open"),
    .number("核定内设机构数", "inner bodies approved", "unit.bodies", "approved"),
    .number("批准文件数", "documents", "unit.approvals", "documents"),
  ]

  private static func findings(_ pen: ReportPen) throws -> ReportSection {
    let number = { try pen.number("unit.findings", "all", $0) }
    var blocks: [ReportBlock] = [
      .paragraph(
        try pen.say(
          "本次检查发现问题 \(number("findings")) 个，其中严重 \(number("critical"))、重大 \(number("major"))；尚待核实 \(number("raised"))。",
          """
          Findings: \(number("findings")), critical \(number("critical")), major \(number("major")); to be confirmed \
          \(number("raised")).
          """))
    ]
    if let table = try UnitForm.findings.block(pen) { blocks.append(.table(table)) }
    return ReportSection("findings", pen.word("问题及处理", "Findings and their handling"), blocks)
  }

  private static func clean(_ pen: ReportPen) throws -> ReportSection {
    let number = { try pen.number("unit.rules", "all", $0) }
    var blocks: [ReportBlock] = [
      .paragraph(
        try pen.say(
          """
          规则 \(number("rules")) 条：发现问题的 \(number("found"))，检查了而没有发现问题的 \(number("clean"))，\
          没有检查或没有全部检查的 \(number("open"))。下表只列检查了的；没有列出的不等于没有问题。
          """,
          """
          Rules: \(number("rules")); found something \(number("found")), checked and found nothing \(number("clean")), \
          not or not wholly checked \(number("open")). Only what was checked is listed; what is missing here is not clean.
          """))
    ]
    if let table = try UnitForm.clean.block(pen) { blocks.append(.table(table)) }
    return ReportSection(
      "clean", pen.word("没有发现问题的事项", "Checked, and nothing found"), blocks)
  }
}
