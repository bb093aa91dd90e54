import BianzhiAudit
import BianzhiCore
import BianzhiReport

/// Plans and their leaders.
enum PlanTable {
  /// Writes rows with the chain's end behind them; a terminal gets it as a note.
  static func write(
    _ columns: [ResultColumn], _ rows: [[ResultValue]], in frame: JSONFrame? = nil,
    _ ledger: Ledger, _ request: OutputRequest
  ) throws {
    guard request.format != .table else {
      try ResultWriter.write(ResultTable(columns: columns, rows: rows), request)
      try Chain.note(ledger)
      return
    }
    let end = try Chain.value(ledger)
    let table = ResultTable(columns: columns + [Chain.column], rows: rows.map { $0 + [end] })
    try ResultWriter.write(table, in: frame, request)
  }

  static func day(_ day: CalendarDay?) -> ResultValue {
    day.map { .text($0.description) } ?? .none
  }

  // MARK: - plan show

  private static let columns = [
    ResultColumn("subject", Said(zh: "编号", en: "subject"), .identifier),
    ResultColumn("name", Said(zh: "姓名", en: "name")),
    ResultColumn("organ_code", Said(zh: "机构代码", en: "organ code"), .identifier),
    ResultColumn("organ_name", Said(zh: "机构名称", en: "organ name")),
    ResultColumn("post", Said(zh: "职务", en: "post")),
    ResultColumn("level", Said(zh: "层级", en: "level")),
    ResultColumn("region", Said(zh: "所属地区", en: "region")),
    ResultColumn("kind", Said(zh: "类别", en: "kind")),
    ResultColumn("demand", Said(zh: "安排", en: "demand")),
    ResultColumn("begins", Said(zh: "计划开始", en: "begins"), .identifier),
    ResultColumn("ends", Said(zh: "计划结束", en: "ends"), .identifier),
    ResultColumn("team", Said(zh: "审核组", en: "team")),
    ResultColumn("focus", Said(zh: "重点", en: "focus")),
    ResultColumn("started_on", Said(zh: "启动", en: "started on"), .identifier),
    ResultColumn("done_on", Said(zh: "完成", en: "done on"), .identifier),
    ResultColumn("decision", Said(zh: "选择结论", en: "decision")),
    ResultColumn("reason", Said(zh: "理由", en: "reason"), .sentence),
  ]

  private static let short: Set<String> = [
    "subject", "name", "organ_name", "post", "kind", "demand", "done_on", "reason",
  ]

  static func write(
    _ ledger: Ledger, plan: Int, showsAll: Bool, _ request: OutputRequest
  ) throws {
    let subjects = try ledger.planSubjects(plan).filter { showsAll || $0.demand != .out }
    let isShort = request.format == .table && request.headers == nil
    let kept = columns.indices.filter { !isShort || short.contains(columns[$0].key) }
    try write(
      kept.map { columns[$0] },
      subjects.map { subject in
        let all = values(subject)
        return kept.map { all[$0] }
      }, ledger, request)
  }

  private static func values(_ subject: PlanSubject) -> [ResultValue] {
    let decision = Decision(rawValue: subject.decision)
    return [
      .text(subject.name.description), .text(subject.leader), .text(subject.organCode),
      .text(subject.organName), .text(subject.post),
      .word(code: subject.level.rawValue, said: subject.level.said), .text(subject.region),
      .word(code: subject.kind.rawValue, said: subject.kind.said),
      .word(code: subject.demand.rawValue, said: subject.demand.said), day(subject.begins),
      day(subject.ends), .text(subject.team), .text(subject.focus), day(subject.startedOn),
      day(subject.doneOn),
      .word(
        code: subject.decision,
        said: decision?.said ?? Said(zh: subject.decision, en: subject.decision)),
      .text(subject.reason[Console.language]),
    ]
  }

  // MARK: - plan list

  private static let listColumns = [
    ResultColumn("plan", Said(zh: "计划", en: "plan"), .identifier),
    ResultColumn("year", Said(zh: "年度", en: "year"), .number),
    ResultColumn("office", Said(zh: "编制机构", en: "office")),
    ResultColumn("as_of", Said(zh: "判定日期", en: "as of"), .identifier),
    ResultColumn("procedure", Said(zh: "流程", en: "procedure"), .identifier),
    ResultColumn("drafted_by", Said(zh: "拟订人", en: "drafted by")),
    ResultColumn("approved_on", Said(zh: "批准日期", en: "approved on"), .identifier),
    ResultColumn("approved_by", Said(zh: "批准人", en: "approved by")),
    ResultColumn("document", Said(zh: "文号", en: "document")),
    ResultColumn("planned", Said(zh: "计划", en: "planned"), .number),
    ResultColumn("done", Said(zh: "完成", en: "done"), .number),
  ]

  static func writeList(
    _ ledger: Ledger, _ request: OutputRequest
  ) throws {
    let rows = try ledger.plans().map { plan -> [ResultValue] in
      let subjects = try ledger.planSubjects(plan.number).filter(\.demand.isPlanned)
      return [
        .text(plan.name), .integer(plan.year), .text(plan.office), day(plan.asOf),
        .text(plan.procedure), .text(plan.draftedBy), day(plan.approvedOn),
        .text(plan.approvedBy ?? ""), .text(plan.document ?? ""), .integer(subjects.count),
        .integer(subjects.count { $0.doneOn != nil }),
      ]
    }
    try write(listColumns, rows, ledger, request)
  }
}
