import BianzhiCore
import BianzhiQuery

/// What one row changes.
struct LedgerEdit {
  let desk: Desk
  let entry: LedgerEntry
  let record: LedgerRecord

  /// - Returns: whether anything was changed.
  func apply() throws -> Bool {
    var changed: [String: String] = [:]
    for column in LedgerColumn.all where column.use != .passing {
      guard let text = record.cells[column.key], !column.cell(entry).isSame(as: text) else {
        continue
      }
      // The plain word, as it was exported before the end was told beside it.
      let status = entry.status.wording
      if column.key == "status", text == status.zh || text == status.en { continue }
      guard column.use == .open else {
        throw error(
          column.key,
          Wording(
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
      throw error(changed.keys.sorted().joined(separator: " "), problem.wording)
    }
    return true
  }

  private func error(_ column: String, _ why: Wording) -> LedgerEditError {
    LedgerEditError(row: record.row, column: column, why: why)
  }

  private func requireRevision() throws {
    guard let text = record.cells["revision"] else {
      throw error(
        "revision", Wording(zh: "缺少这一列，请用导出的台账填写", en: "missing; fill in an exported ledger"))
    }
    guard Int(text) == entry.life.revision else {
      throw error(
        "revision",
        Wording(
          zh: "\(entry.finding.name) 导出后已办理过，请重新导出",
          en: "\(entry.finding.name) was acted on after the export; export again"))
    }
  }

  private func write(_ changed: [String: String]) throws {
    try writePlan(changed)
    try writeClass(changed)
    if let text = changed["statement"] {
      guard !text.isEmpty else { throw blanked("statement") }
      try desk.write(StateProgress(text), of: entry.finding.name)
    }
    guard let status = changed["status"] else { return }
    let submitted = FindingStatus.submitted
    guard [submitted.rawValue, submitted.wording.zh, submitted.wording.en].contains(status) else {
      throw error(
        "status",
        Wording(
          zh: "只能改为 \(submitted.wording.zh)；销号请用 finding accept",
          en: "may only become \(submitted.wording.en); to close use finding accept"))
    }
    let note = changed["statement"] ?? entry.life.statement
    try desk.write(SubmitFinding(note: note), of: entry.finding.name)
  }

  private func blanked(_ column: String) -> LedgerEditError {
    error(column, Wording(zh: "不能清空", en: "may not be emptied"))
  }

  private func writePlan(_ changed: [String: String]) throws {
    for column in ["measure", "owner", "target", "deadline", "term"] where changed[column] == "" {
      throw blanked(column)
    }
    var plan = RectificationPlan(
      measure: changed["measure"], owner: changed["owner"], target: changed["target"],
      term: try changed["term"].map { try read($0, "term") })
    let isRevised =
      plan.measure != nil || plan.owner != nil || plan.target != nil || plan.term != nil
    let deadline = try changed["deadline"].map { text in
      guard let day = CalendarDay(recorded: text) else {
        throw error(
          "deadline", Wording(zh: "不是日期，请写成 2010-03-01", en: "not a day; write 2010-03-01"))
      }
      return day
    }
    let life = entry.life
    if life.status.awaitsPlan, isRevised || deadline != nil {
      (plan.measure, plan.owner) = (plan.measure ?? life.measure, plan.owner ?? life.owner)
      plan.target = plan.target ?? life.target
      try desk.write(PlanRectification(plan, deadline: deadline), of: entry.finding.name)
      return
    }
    if let deadline { try extend(deadline, changed) } else { try requireNoExtension(changed) }
    if isRevised { try desk.write(RevisePlan(plan), of: entry.finding.name) }
  }

  /// The words of an earlier extension do not approve another one.
  private func extend(_ deadline: CalendarDay, _ changed: [String: String]) throws {
    guard entry.life.deadline != nil else {
      throw error("deadline", Wording(zh: "还没有整改方案", en: "there is no plan yet"))
    }
    if !entry.extensions.isEmpty, changed["extension_reason"] == nil {
      throw error(
        "extension_reason",
        Wording(zh: "请写明这一次延期的理由", en: "give the reason of this extension, not of the one before"))
    }
    let act = ExtendDeadline(
      to: deadline, reason: record.cells["extension_reason"],
      approver: record.cells["extension_approver"])
    try desk.write(act, of: entry.finding.name)
  }

  private func requireNoExtension(_ changed: [String: String]) throws {
    for column in ["extension_reason", "extension_approver"] where changed[column] != nil {
      throw error(
        column, Wording(zh: "时限没有改，不能改这一列", en: "the deadline is the same; leave this as it is"))
    }
  }

  private func writeClass(_ changed: [String: String]) throws {
    if changed["cause"] == "" { throw blanked("cause") }
    let article = try changed["article"].map { text in
      let known = (1...8).first { number in
        let words = [false, true].map { BreachArticle.wording(number, isByAnalogy: $0) }
        return (["\(number)"] + words.flatMap { [$0.zh, $0.en] }).contains(text)
      }
      guard let known else { throw oneOf((1...8).map { BreachArticle.wording($0) }, "article") }
      return known
    }
    let isPolicy = try changed["is_policy"].map { text in
      guard let answer = YesNo(recorded: text) else {
        throw error("is_policy", Wording(zh: "只能是 是 或 否", en: "must be yes or no"))
      }
      return answer == .yes
    }
    let act = ClassifyFinding(
      duty: try changed["duty"].map { try read($0, "duty") }, article: article,
      cause: changed["cause"], isPolicy: isPolicy)
    if !act.isEmpty { try desk.write(act, of: entry.finding.name) }
  }

  private func read<Word: CodedWord>(_ text: String, _ column: String) throws -> Word {
    guard let word = Word(written: text) else { throw oneOf(Word.allCases.map(\.wording), column) }
    return word
  }

  private func oneOf(_ words: [Wording], _ column: String) -> LedgerEditError {
    error(
      column,
      Wording(
        zh: "只能是 " + words.map(\.zh).joined(separator: "、"),
        en: "must be one of " + words.map(\.en).joined(separator: ", ")))
  }
}
