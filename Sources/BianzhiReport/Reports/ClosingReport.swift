import BianzhiAudit
import BianzhiCore

extension ReportKind {
  /// `report closing`: 销号单 of one finding.
  package static let closing = ReportKind(
    name: "closing", title: Wording(zh: "问题整改销号单", en: "Closing sheet of a finding"),
    about: .finding, fields: CaseForm.problem + CaseForm.rectification + CaseForm.proof,
    lists: [CaseForm.events], isForm: true
  ) { pen in
    try [
      facts(pen, "problem", Wording(zh: "问题", en: "The finding"), CaseForm.problem, state(pen)),
      facts(pen, "rectified", Wording(zh: "整改", en: "Rectification"), CaseForm.rectification),
      facts(pen, "proof", Wording(zh: "依据", en: "What proves it"), CaseForm.proof), events(pen),
      UnitSections.blanks(
        pen, Wording(zh: "意见", en: "Opinions"),
        [
          Wording(zh: "整改单位负责人", en: "Head of the organ"), Wording(zh: "验收人", en: "Accepted by"),
          Wording(zh: "编办意见", en: "The office"), Wording(zh: "日期", en: "Day"),
        ]),
    ]
  }

  private static func facts(
    _ pen: ReportPen, _ name: String, _ title: Wording, _ fields: [FormField],
    _ before: [ReportBlock] = []
  ) throws -> ReportSection {
    ReportSection(
      name, pen.word(title), before + [.facts(try fields.map { try $0.shown(pen) })])
  }

  /// Says first whether it is closed: a sheet is no closing.
  private static func state(_ pen: ReportPen) throws -> [ReportBlock] {
    guard let row = try pen.rows("case.own").first else {
      preconditionFailure("a closing sheet without its finding")
    }
    let status = try row.word("status", of: FindingStatus.self)
    if status == .accepted {
      let (by, on) = (row.text("closed_by"), row.text("since"))
      return [.notice(pen.say("已销号：\(by)，\(on)。", "Closed by \(by) on \(on)."), .good)]
    }
    return [
      .notice(
        pen.say(
          "还没有销号（\(status.wording.zh)）。本单不能代替销号：须由更新的数据证明问题已消除，并由未参与整改的人验收。",
          """
          Not closed (\(status.wording.en)). This sheet closes nothing: newer data must prove it gone, and somebody \
          accept it who had no part in it.
          """), .minor)
    ]
  }

  private static func events(_ pen: ReportPen) throws -> ReportSection {
    let number = { try pen.number("case.events", "all", $0) }
    var blocks: [ReportBlock] = [
      .paragraph(
        try pen.say(
          "办理 \(number("acts")) 次，证据 \(number("files")) 件。",
          "Acts: \(number("acts")), files shown: \(number("files"))."))
    ]
    if let table = try CaseForm.events.block(pen) { blocks.append(.table(table)) }
    return ReportSection("acts", pen.word("办理过程", "What was done"), blocks)
  }
}
