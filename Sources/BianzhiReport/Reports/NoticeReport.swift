import BianzhiAudit
import BianzhiCore

extension ReportKind {
  /// `report notice`: 审前告知书 to a leader who will be audited.
  package static let notice = ReportKind(
    name: "notice", title: Wording(zh: "机构编制责任审核审前告知书", en: "Notice before an audit"),
    about: .leader, fields: NoticeForm.fields,
    lists: [NoticeForm.organs, NoticeForm.group, NoticeForm.steps],
    isForm: true
  ) { pen in
    try [
      leader(pen), scope(pen), subjects(pen), steps(pen), papers(pen), group(pen),
      UnitSections.blanks(
        pen, Wording(zh: "送达", en: "Served"),
        [
          Wording(zh: "发文单位", en: "Issuing office"), Wording(zh: "文号", en: "Document"),
          Wording(zh: "签发人", en: "Signed"),
          Wording(zh: "签收人", en: "Received by"), Wording(zh: "签收日期", en: "Day received"),
        ]),
    ]
  } addressee: { pen in
    try NoticeForm.addressee(pen)
  }

  private static func leader(_ pen: ReportPen) throws -> ReportSection {
    ReportSection(
      "leader", pen.word("审核对象", "The leader"),
      [.facts(try NoticeForm.fields.map { try $0.shown(pen) })])
  }

  private static func scope(_ pen: ReportPen) throws -> ReportSection {
    let count = try pen.number("leader.organs", "all", "organs")
    var blocks: [ReportBlock] = [
      .paragraph(
        pen.say("责任范围内的机构 \(count) 个。", "Organs answered for: \(count)."))
    ]
    if let table = try NoticeForm.organs.block(pen) { blocks.append(.table(table)) }
    return ReportSection("scope", pen.word("审核范围", "Scope"), blocks)
  }

  private static func subjects(_ pen: ReportPen) -> ReportSection {
    let duties: [Duty] = [.functions, .bodies, .posts, .places]
    return ReportSection(
      "duties", pen.word("审核内容", "What is audited"),
      [.list(duties.map { Prose(pen.word($0.wording)) }, isNumbered: true)])
  }

  private static func steps(_ pen: ReportPen) throws -> ReportSection {
    let blocks: [ReportBlock] = try NoticeForm.steps.block(pen).map { [.table($0)] } ?? []
    return ReportSection("steps", pen.word("审核步骤", "Steps"), blocks)
  }

  /// What an office usually asks for; no article of law lists it.
  private static func papers(_ pen: ReportPen) -> ReportSection {
    ReportSection(
      "papers", pen.word("请准备的材料", "Papers to prepare"),
      [
        .list(
          [
            pen.say(
              "“三定”规定和历次机构编制批复",
              "The allocation of functions, bodies and places, and all approvals since"),
            pen.say(
              "任职起止时点和现在的花名册、领导名单",
              "Rosters and lists of leaders at both ends of the term and of today"),
            pen.say("内设机构和领导职数的实际设置情况", "Inner bodies and leader posts as they are"),
            pen.say("任期内进出人员的手续", "Papers on who entered and left during the term"),
            pen.say("工资发放名单", "Pay lists"), pen.say("个人述职材料", "The personal report"),
          ], isNumbered: true),
        .blanks([pen.word("报送时限", "Due by"), pen.word("其他材料", "Other papers")]),
      ])
  }

  private static func group(_ pen: ReportPen) throws -> ReportSection {
    let blocks: [ReportBlock] =
      try NoticeForm.group.block(pen).map { [.table($0)] }
      ?? [.paragraph(Prose(pen.word("台账中没有登记审核组成员。", "The ledger names nobody of the group.")))]
    return ReportSection("group", pen.word("审核组", "The group"), blocks)
  }
}

/// The values and lists of the notice before an audit.
enum NoticeForm {
  static let fields: [FormField] = [
    FormField("审核对象编号", "number") { Prose($0.stamp.scope.subject.map { "\($0)" } ?? "") },
    own("姓名", "name", "name"), own("单位名称", "organ", "organ_name"), own("职务", "post", "post"),
    own("任职", "in office since", "since"), own("离任", "until", "until"),
    FormField("审核期间", "period") { pen in
      guard let window = try pen.row("leader.window") else {
        return Prose(pen.word("任职起始日期不明，由审核组确定", "not known: the begin of the term is not"))
      }
      let (first, last) = (window.text("first_day"), window.text("last_day"))
      return Prose(pen.word("\(first) 至 \(last)", "\(first) to \(last)"))
    },
    own("审核类型", "kind") { pen, row in pen.word(row.text("kind"), of: PlanKind.self) },
    own("审核主体", "audited by") { pen, row in pen.word(row.text("auditor"), of: PlanAuditor.self) },
    own("理由", "why") { pen, row in pen.text(row, "reason") }, own("审核组", "team", "team"),
    own("审核重点", "focus", "focus"),
    FormField("责任范围机构数", "organs in scope") { try $0.number("leader.organs", "all", "organs") },
  ]

  /// 岚汀市财政局 沈致思同志
  static func addressee(_ pen: ReportPen) throws -> String {
    let name = pen.stamp.scope.subject.map { "\($0)" } ?? ""
    guard let row = try pen.row("leader.own", name) else { return name }
    let (organ, person) = (row.text("organ_name"), row.text("name"))
    return pen.word("\(organ) \(person)同志", "\(person), \(organ)")
  }

  private static func own(_ chinese: String, _ english: String, _ column: String) -> FormField {
    own(chinese, english) { _, row in row.text(column) }
  }

  private static func own(
    _ chinese: String, _ english: String,
    _ value: @escaping @Sendable (ReportPen, FigureRows.Row) -> String
  ) -> FormField {
    FormField(chinese, english) { pen in
      let name = pen.stamp.scope.subject.map { "\($0)" } ?? ""
      let text = try pen.row("leader.own", name).map { value(pen, $0) } ?? ""
      return text.isEmpty ? "–" : Prose(text)
    }
  }

  static let organs = FormList(
    "scope-organs", "机构", "Organs", "leader.organ",
    [
      .key("机构代码", "code"), .text("机构名称", "name", "organ_name", isWide: true),
      .custom("机构类别", "category") { pen, row in
        Prose(pen.term(row.text("category"), OrganCategory.self))
      },
    ])

  static let group = FormList(
    "group", "审核组", "The group", "leader.member",
    [
      .text("姓名", "name", "name"), .text("单位", "office", "office", isWide: true),
      .word("职责", "role", "role", of: GroupRole.self),
    ])

  static let steps = FormList(
    "notice-steps", "步骤", "Steps", "leader.step",
    [.key("步骤", "step"), .words("名称", "title", "title", isWide: true), .text("日期", "day", "day")])
}
