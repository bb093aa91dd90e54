import BianzhiCore
import BianzhiQuery

/// What one row changes.
struct LedgerEdit {
  let desk: AuditDesk
  let entry: LedgerEntry
  let record: LedgerRecord

  /// - Returns: whether anything was changed.
  func apply() throws -> Bool {
    var changed: [String: String] = [:]
    for column in LedgerColumn.all where column.use != .passing {
      guard let text = record.cells[column.key], !column.cell(entry).isSame(as: text) else {
        continue
      }
      guard column.use == .open else {
        throw error(
          column.key,
          Said(
            zh: "这一列不能修改；如导出后又检查过，请重新导出",
            en: "may not be changed; if there was a check after the export, export again"))
      }
      changed[column.key] = text
    }
    guard !changed.isEmpty else { return false }
    try requireRevision()
    do {
      try write(changed)
    } catch let problem as any Problem where !(problem is LedgerEditError) {
      throw error(changed.keys.sorted().joined(separator: " "), problem.said)
    }
    return true
  }

  private func error(_ column: String, _ why: Said) -> LedgerEditError {
    LedgerEditError(row: record.row, column: column, why: why)
  }

  private func requireRevision() throws {
    guard let text = record.cells["revision"] else {
      throw error(
        "revision", Said(zh: "缺少这一列，请用导出的台账填写", en: "missing; fill in an exported ledger"))
    }
    guard Int(text) == entry.life.revision else {
      throw error(
        "revision",
        Said(
          zh: "\(entry.name) 导出后已办理过，请重新导出",
          en: "\(entry.name) was acted on after the export; export again"))
    }
  }

  private func write(_ changed: [String: String]) throws {
    try writePlan(changed)
    try writeClass(changed)
    if let text = changed["statement"] {
      guard !text.isEmpty else { throw blanked("statement") }
      try desk.state(entry.name, text)
    }
    guard let status = changed["status"] else { return }
    let submitted = FindingStatus.submitted
    guard [submitted.rawValue, submitted.said.zh, submitted.said.en].contains(status) else {
      throw error(
        "status",
        Said(
          zh: "只能改为 \(submitted.said.zh)；销号请用 finding accept",
          en: "may only become \(submitted.said.en); to close use finding accept"))
    }
    var act = FindingAct()
    act.note = changed["statement"] ?? entry.life.statement
    try desk.move(entry.name, .submit, act)
  }

  private func blanked(_ column: String) -> LedgerEditError {
    error(column, Said(zh: "不能清空", en: "may not be emptied"))
  }

  private func writePlan(_ changed: [String: String]) throws {
    var act = FindingAct()
    for column in ["measure", "owner", "target", "deadline", "term"] where changed[column] == "" {
      throw blanked(column)
    }
    (act.measure, act.owner, act.target) = (changed["measure"], changed["owner"], changed["target"])
    act.term = try changed["term"].map { text in
      try read(text, RectificationTerm.allCases, "term") { ($0.rawValue, $0.said) }
    }
    let isRevised = act.measure != nil || act.owner != nil || act.target != nil || act.term != nil
    let deadline = try changed["deadline"].map { text in
      guard let day = CalendarDay(recorded: text) else {
        throw error("deadline", Said(zh: "不是日期，请写成 2010-03-01", en: "not a day; write 2010-03-01"))
      }
      return day
    }
    let life = entry.life
    if [.confirmed, .notified].contains(life.status), isRevised || deadline != nil {
      (act.measure, act.owner) = (act.measure ?? life.measure, act.owner ?? life.owner)
      (act.target, act.deadline) = (act.target ?? life.target, deadline)
      return try desk.move(entry.name, .plan, act)
    }
    if let deadline { try extend(deadline, changed) } else { try requireNoExtension(changed) }
    if isRevised { try desk.revise(entry.name, act) }
  }

  /// The words of an earlier extension do not approve another one.
  private func extend(_ deadline: CalendarDay, _ changed: [String: String]) throws {
    guard entry.life.deadline != nil else {
      throw error("deadline", Said(zh: "还没有整改方案", en: "there is no plan yet"))
    }
    if !entry.extensions.isEmpty, changed["extension_reason"] == nil {
      throw error(
        "extension_reason",
        Said(zh: "请写明这一次延期的理由", en: "give the reason of this extension, not of the one before"))
    }
    var act = FindingAct()
    act.deadline = deadline
    act.reason = record.cells["extension_reason"]
    act.approver = record.cells["extension_approver"]
    try desk.extend(entry.name, act)
  }

  private func requireNoExtension(_ changed: [String: String]) throws {
    for column in ["extension_reason", "extension_approver"] where changed[column] != nil {
      throw error(
        column, Said(zh: "时限没有改，不能改这一列", en: "the deadline is the same; leave this as it is"))
    }
  }

  private func writeClass(_ changed: [String: String]) throws {
    var act = FindingAct()
    act.duty = try changed["duty"].map { text in
      try read(text, Duty.allCases, "duty") { ($0.rawValue, $0.said) }
    }
    act.article = try changed["article"].map { text in
      try read(text, Array(1...8), "article") { ("\($0)", BreachArticle.said($0)) }
    }
    act.cause = changed["cause"]
    act.isPolicy = try changed["is_policy"].map { text in
      guard let answer = YesNo(recorded: text) else {
        throw error("is_policy", Said(zh: "只能是 是 或 否", en: "must be yes or no"))
      }
      return answer == .yes
    }
    if act.cause == "" { throw blanked("cause") }
    let isChanged =
      act.duty != nil || act.article != nil || act.cause != nil || act.isPolicy != nil
    if isChanged { try desk.classify(entry.name, act) }
  }

  private func read<Value>(
    _ text: String, _ values: [Value], _ column: String, _ words: (Value) -> (String, Said)
  ) throws -> Value {
    for value in values {
      let (code, said) = words(value)
      if [code, said.zh, said.en].contains(text) { return value }
    }
    let list = values.map { words($0).1 }
    throw error(
      column,
      Said(
        zh: "只能是 " + list.map(\.zh).joined(separator: "、"),
        en: "must be one of " + list.map(\.en).joined(separator: ", ")))
  }
}
