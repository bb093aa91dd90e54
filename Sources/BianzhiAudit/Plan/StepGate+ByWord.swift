import BianzhiCore

extension StepGate {
  /// Findings of the scope that ended by word alone while data show them, and that the note of the last step does not
  /// name with a word of why: nobody signs that all was put right without seeing them.
  ///
  /// - Parameter note: of the step.
  func endedByWord(_ step: ProcedureStep, note: String) throws -> [Missing] {
    guard step.mark == .done else { return [] }
    let scope = try PlanSubject.findings(of: subject, in: database)
    let named = NamedFindings(note)
    return try FindingSurvey(database).endedByWord(of: scope)
      .filter { !named.contains($0.name) || !named.saysWhy }.map(Missing.endedByWord)
  }
}

extension StepGate.Missing {
  /// A finding that somebody voided while the data show it.
  static func endedByWord(_ found: EndedByWord) -> Self {
    let (name, words) = (found.name, found.wording)
    return Self(
      name: "\(name)",
      wording: Wording(
        zh: "\(words.zh)；确不成立的，在本步的 --note 中写明 \(name) 和理由，否则撤回作废再整改",
        en: """
          \(words.en); if it never was so, name \(name) and why in the --note of this step, else take the void back and \
          have it put right
          """))
  }
}
