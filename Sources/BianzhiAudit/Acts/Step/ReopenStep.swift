package import BianzhiCore
package import GRDB

/// A step is not done any more, without a person: what it rested on was taken back, or is open again.
package struct ReopenStep: StepAct {
  package static let kind = EventKind("step.reopened", zh: "步骤不再成立", en: "step no longer holds")
  package let step: Int
  /// The day on which it had been marked.
  package let marked: CalendarDay
  /// The check that was taken back, or the findings that are open again, parted by "; ".
  package let because: String
  /// The import that was taken back.
  package let undoneImport: Int?
  /// The import that wrote a list otherwise by which its check had judged.
  package let replacingImport: Int?

  init(
    _ step: Int, marked: CalendarDay, because: [String], undoneImport: Int? = nil,
    replacingImport: Int? = nil
  ) {
    (self.step, self.marked, self.because) = (step, marked, because.joined(separator: "; "))
    (self.undoneImport, self.replacingImport) = (undoneImport, replacingImport)
  }

  package func require(_ subject: PlanSubjectName, at desk: Desk) {}

  package func apply(_ event: Event, _ subject: PlanSubjectName, to state: Database) throws {
    try StepBasis.delete(step, of: subject, in: state)
    try DoneStep.find(step, of: subject, in: state)?.delete(state)
    try settle(subject, in: state)
  }

  /// What it rested on, one by one.
  var causes: [String] {
    because.split(separator: ";").map { String($0.drop(while: \.isWhitespace)) }
  }

  /// Why it holds no more.
  package var reason: Wording {
    if let undoneImport {
      return Wording(
        zh: "所据的第 \(undoneImport) 次导入已撤销",
        en: "import \(undoneImport), which it rested on, was undone")
    }
    if let replacingImport {
      return Wording(
        zh: "所据的检查用过的名单，第 \(replacingImport) 次导入已替换或更正；请用 bianzhi check 再检查，并重新登记该步骤",
        en: """
          import \(replacingImport) replaced or corrected a list by which its check had judged: run \
          bianzhi check again and mark the step anew
          """)
    }
    let runs = causes.filter { RunName($0) != nil }
    let findings = causes.filter { RunName($0) == nil }.map(StoredJointProblem.words(ofBasis:))
    let (zh, en) = (
      findings.map(\.zh).joined(separator: " "), findings.map(\.en).joined(separator: " ")
    )
    let parts: [Wording?] = [
      runs.isEmpty
        ? nil
        : Wording(
          zh: "所据的检查 \(runs.joined(separator: " ")) 已撤回",
          en: "the check \(runs.joined(separator: " ")) was taken back"),
      findings.isEmpty ? nil : Wording(zh: "问题 \(zh) 重新打开", en: "open again: \(en)"),
    ]
    let known = parts.compactMap { $0 }
    return Wording(
      zh: known.map(\.zh).joined(separator: "，"), en: known.map(\.en).joined(separator: ", "))
  }
}
