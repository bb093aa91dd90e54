import BianzhiAudit
import BianzhiCore

extension ReportKind {
  /// `report handover`: 编制移交, what the one who leaves an organ hands over to the next.
  package static let handover = ReportKind(
    name: "handover", title: Wording(zh: "机构编制移交表", en: "Handover of an organ's places and posts"),
    about: .organ, fields: UnitForm.fields + UnitForm.numbers + UnitForm.told,
    lists: [
      UnitForm.bodies, UnitForm.places, UnitForm.posts, UnitForm.usePlans, UnitForm.approvals,
      UnitForm.toldFindings, UnitForm.waivers, UnitForm.open,
    ], isForm: true
  ) { pen in
    [
      try UnitSections.own(pen, UnitForm.told), try UnitSections.bodies(pen),
      try UnitSections.strength(pen), try plans(pen), try UnitSections.approvals(pen),
      try findings(pen), try UnitSections.open(pen),
      UnitSections.blanks(
        pen, Wording(zh: "移交", en: "Handed over"),
        [
          Wording(zh: "移交人", en: "Handed over by"), Wording(zh: "接收人", en: "Taken over by"),
          Wording(zh: "监交人", en: "Witnessed by"), Wording(zh: "日期", en: "Day"),
        ]),
    ]
  }

  private static func plans(_ pen: ReportPen) throws -> ReportSection {
    guard let table = try UnitForm.usePlans.block(pen) else {
      return ReportSection(
        "use-plans", pen.word("用编计划", "Plans to use places"),
        [
          .paragraph(
            Prose(pen.word("台账中没有本单位的用编计划。", "The ledger holds no plan of the organ.")))
        ])
    }
    return ReportSection(
      "use-plans", pen.word("用编计划", "Plans to use places"), [.table(table)])
  }

  private static func findings(_ pen: ReportPen) throws -> ReportSection {
    let number = { try pen.number("unit.tells", "all", $0) }
    var blocks: [ReportBlock] = [
      .paragraph(
        try pen.say(
          """
          跟踪的问题：已确认未办结 \(number("told")) 个，其中逾期 \(number("overdue"))；尚待核实 \(number("raised")) 个；\
          已办结 \(number("ended")) 个。
          """,
          """
          Findings: confirmed and open \(number("told")), overdue \(number("overdue")); to be confirmed \
          \(number("raised")); settled \(number("ended")).
          """))
    ]
    for list in [UnitForm.toldFindings, UnitForm.waivers] {
      if let table = try list.block(pen) { blocks.append(.table(table)) }
    }
    return ReportSection(
      "unsettled", pen.word("未办结的问题和例外批准", "Open findings and waivers"), blocks)
  }
}
