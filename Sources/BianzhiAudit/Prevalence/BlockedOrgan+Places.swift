package import BianzhiCore
package import BianzhiQuery

extension Ledger {
  /// The answer as it is; "no" where the organ, or the one whose quota it shares, has confirmed findings that are not
  /// put right.
  package func heldBack(
    _ answer: PlaceAnswer, to question: PlaceRequest
  ) throws -> PlaceAnswer {
    let codes: Set = [answer.organCode, question.organCode]
    let findings = try blockedOrgans(on: answer.day)
      .filter { codes.contains($0.organCode) }.flatMap(\.reasons)
    guard !findings.isEmpty else { return answer }
    let list = { (language: Language) in
      findings.map { "\($0.finding) \($0.status.wording[language])" }
    }
    return answer.blocked(
      by: Wording(
        zh: "有未整改到位的问题，原则上不受理：\(list(.zh).joined(separator: "、"))",
        en:
          "findings are not put right, so in principle nobody: \(list(.en).joined(separator: ", "))"
      ))
  }
}
