import BianzhiAudit
import BianzhiCore

extension ReportKind {
  /// `report feedback`: 反馈意见、整改通知 to one organ, of what was confirmed and is not settled.
  package static let feedback = ReportKind(
    name: "feedback",
    title: Wording(zh: "机构编制检查反馈意见（整改通知）", en: "Feedback and notice to put right"),
    about: .organ, fields: UnitForm.fields + UnitForm.numbers + UnitForm.told,
    lists: [UnitForm.places, UnitForm.posts, UnitForm.toldFindings, UnitForm.open], isForm: true
  ) { pen in
    try [
      UnitSections.own(pen, UnitForm.told), UnitSections.strength(pen), told(pen), demands(pen),
      UnitSections.open(pen),
      UnitSections.blanks(
        pen, Wording(zh: "签发", en: "Issued"),
        [
          Wording(zh: "发文单位", en: "Issuing office"), Wording(zh: "文号", en: "Document"),
          Wording(zh: "签发人", en: "Signed"), Wording(zh: "日期", en: "Day"),
          Wording(zh: "联系人和电话", en: "Contact and telephone"),
        ]),
    ].compactMap { $0 }
  } addressee: { pen in
    try pen.rows("unit.own").first?.text("organ_name") ?? pen.stamp.scope.organ ?? ""
  }

  private static func told(_ pen: ReportPen) throws -> ReportSection {
    var blocks: [ReportBlock] = []
    if let table = try UnitForm.toldFindings.block(pen) {
      blocks.append(.table(table))
    } else {
      blocks.append(
        .notice(
          pen.say(
            "没有已确认而未办结的问题，本意见不要求整改。没有检查的事项见后，不等于没有问题。",
            """
            No confirmed finding is open, and nothing is asked to be put right. What was not checked is told below, and \
            is not clean.
            """),
          .plain))
    }
    let raised = try pen.number("unit.tells", "all", "raised")
    if try pen.row("unit.tells")?.number("raised") ?? 0 > 0 {
      blocks.append(
        .paragraph(
          pen.say(
            "另有 \(raised) 个问题尚待核实，核实以前只是线索，不在本意见中。",
            "\(raised) further findings are leads until somebody confirms them, and are not part of this."
          )))
    }
    return ReportSection("told", pen.word("存在的问题", "What is wrong"), blocks)
  }

  /// What the office asks for; nil where nothing is confirmed that could be put right. These are its ways of working, no
  /// articles of law.
  private static func demands(_ pen: ReportPen) throws -> ReportSection? {
    guard try !UnitForm.toldFindings.rows(pen).isEmpty else { return nil }
    return ReportSection(
      "demands", pen.word("整改要求", "What is asked"),
      [
        .list(
          [
            pen.say(
              "逐个问题制定整改方案，写明措施、责任人、目标和时限；表中已有时限的，按表中时限办理。",
              "A plan for each finding, with measure, owner, target and deadline; deadlines of the table hold."
            ),
            pen.say(
              "整改完成后报送说明和证明材料；销号须由以后的检查在更新的数据中证实，并由未参与整改的人验收。",
              """
              When it is done, a statement with evidence. A finding is closed when a later check on newer data proves it \
              gone, and somebody accepts it who had no part in it.
              """),
            pen.say(
              "对事实有不同意见的，请在报送方案时一并说明并附材料。",
              "Who disagrees about the facts says so with the plan, with documents."),
          ], isNumbered: true),
        .blanks([
          pen.word("报送整改方案的时限", "Plan due by"), pen.word("报送整改结果的时限", "Result due by"),
        ]),
      ])
  }
}
