package import BianzhiAudit
package import BianzhiCore

extension Tables {
  /// `group list`.
  package static let group = Table<GroupMember>([
    Column("name", zh: "姓名", en: "name") { .text($0.name) },
    Column("office", zh: "部门", en: "office") { .text($0.office) },
    Column("role", zh: "角色", en: "role") { .word($0.role) },
    Column("since", zh: "起", en: "since", .identifier) { .day($0.since) },
    Column("until", zh: "止", en: "until", .identifier) { .day($0.until) },
  ])

  /// `meeting list`: what meetings decided.
  ///
  /// - Parameter day: overdue days are counted up to it.
  package static func decisions(
    on day: CalendarDay
  ) -> Table<(decision: MeetingDecision, meeting: Meeting)> {
    Table([
      Column("decision", zh: "决定编号", en: "decision", .identifier) { .text("\($0.decision.name)") },
      Column("meeting", zh: "会议", en: "meeting", .identifier) {
        .text("\($0.decision.name.meeting)")
      },
      Column("day", zh: "日期", en: "day", .identifier) { .day($0.meeting.day) },
      Column("topic", zh: "议题", en: "topic") { .text($0.meeting.topic) },
      Column("about", zh: "关于", en: "about", .identifier) { .text($0.decision.about) },
      Column("text", zh: "决定", en: "text", .sentence) { .text($0.decision.text) },
      Column("who", zh: "承办", en: "who") { .text($0.decision.who) },
      Column("due", zh: "期限", en: "due", .identifier) { .day($0.decision.due) },
      Column("done_on", zh: "办结日期", en: "done on", .identifier) { .day($0.decision.doneOn) },
      Column("overdue_days", zh: "逾期天数", en: "overdue days", .number) {
        .integer($0.decision.overdueDays(on: day))
      },
    ])
  }

  /// `meeting minutes M1`.
  package static let minutes = Table<MeetingMinutes.Line>(
    [
      Column("kind", zh: "内容", en: "kind") { .word($0.kind) },
      Column("number", zh: "编号", en: "number", .identifier) { .text($0.number) },
      Column("about", zh: "关于", en: "about", .identifier) { .text($0.about) },
      Column("text", zh: "事项", en: "text", .sentence) { .masked($0.text) },
      Column("who", zh: "人员或单位", en: "who") { .masked($0.who) },
      Column("day", zh: "期限或日期", en: "day", .identifier) { .day($0.day) },
    ], look: SheetLook(Wording(zh: "会议纪要", en: "Minutes")))

  /// `meeting minutes`: all meetings.
  package static let meetings = Table<Meeting>([
    Column("meeting", zh: "会议", en: "meeting", .identifier) { .text("\(MeetingName($0.id))") },
    Column("sort", zh: "类别", en: "sort") { .word($0.type) },
    Column("day", zh: "日期", en: "day", .identifier) { .day($0.day) },
    Column("topic", zh: "议题", en: "topic", .sentence) { .masked($0.topic) },
    Column("attending", zh: "出席", en: "attending") { .masked($0.attending) },
  ])

  /// `practice list`.
  package static let practices = Table<Practice>([
    Column("practice", zh: "编号", en: "practice", .identifier) { .text("\($0.name)") },
    Column("sort", zh: "类别", en: "sort") { .word($0.type) },
    Column("day", zh: "日期", en: "day", .identifier) { .day($0.day) },
    Column("title", zh: "题目", en: "title") { .text($0.title) },
    Column("text", zh: "内容", en: "text", .sentence) { .text($0.text) },
    Column("organ_code", zh: "机构代码", en: "organ code", .identifier) { .text($0.organCode) },
    Column("document", zh: "文号", en: "document", .identifier) { .text($0.document) },
    Column("findings", zh: "来自问题", en: "findings", .identifier) {
      .text($0.findings.joined(separator: " "))
    },
  ])

  /// `joint problems`: what the other offices found.
  package static let jointProblems = Table<StoredJointProblem>([
    Column("track", zh: "方面", en: "track") { .word($0.track) },
    Column("reference", zh: "问题编号", en: "reference", .identifier) { .masked($0.reference) },
    Column("organ_code", zh: "机构代码", en: "organ code", .identifier) { .text($0.organCode) },
    Column("title", zh: "问题", en: "title", .sentence) { .masked($0.title) },
    Column("basis", zh: "依据", en: "basis") { .masked($0.basis) },
    Column("state", zh: "状态", en: "state") { .masked($0.state) },
    Column("open", zh: "未了结", en: "open") { .answer($0.isOpen) },
  ])

  /// `joint show`: the three tracks of a joint audit.
  package static let joint = Table<JointAudit.Track>([
    Column("track", zh: "方面", en: "track") { .word($0.track) },
    Column("office", zh: "部门", en: "office") { .masked($0.office) },
    Column("day", zh: "日期", en: "day", .identifier) { .day($0.day) },
    Column("result", zh: "结果", en: "result", .sentence) { .masked($0.result) },
    // Of another office nobody knows more than it gave: no number, where it gave no problem.
    Column("findings", zh: "问题数", en: "findings", .number) {
      .optional($0.track == .staffing || $0.findings > 0 ? $0.findings : nil)
    },
  ])
}
