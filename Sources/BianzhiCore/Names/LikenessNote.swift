/// What is noted beside a name that nothing matched: the names it may mean, and why.
///
/// As text it is `政策法规处 (containment)`; several names are joined by `; `.
package struct LikenessNote: Hashable, Sendable {
  package let names: [String]
  /// Code of a ``NameProposal/Reason``, `ambiguous`, or empty.
  package let code: String
  /// The score of the names, all the same; nil where they fit by rule.
  package let score: Int?

  /// The names that are likest, all of one score.
  ///
  /// - Parameter name: what the ledger calls a candidate.
  /// - Returns: nil where the name is matched, or nothing is like it.
  package init?(_ match: NameMatch, name: (Int64) -> String) {
    switch match {
    case .ambiguous(let keys):
      (names, code, score) = (keys.map(name), match.code, nil)
    case .none(let proposals):
      guard let best = proposals.first else { return nil }
      let equal = proposals.filter { $0.score == best.score }
      (names, code, score) = (equal.map { name($0.key) }, best.reason.rawValue, best.score)
    case .exact, .normal, .registered, .plate, .short, .former, .accepted: return nil
    }
  }

  package init(_ text: String) {
    score = nil
    guard text.hasSuffix(")"), let bracket = text.lastIndex(of: "("),
      Self.wording(String(text[text.index(after: bracket)...].dropLast())) != nil,
      text[..<bracket].hasSuffix(" ")
    else {
      (names, code) = ([text], "")
      return
    }
    names = [String(text[..<bracket].dropLast())]
    code = String(text[text.index(after: bracket)...].dropLast())
  }

  package var text: String { code.isEmpty ? joined : "\(joined) (\(code))" }
  package var joined: String { names.joined(separator: "; ") }

  /// The reason in both languages; nil where there is none.
  package var wording: Wording? { Self.wording(code) }

  private static func wording(_ code: String) -> Wording? {
    if code == NameMatch.ambiguous([]).code { return NameMatch.ambiguous([]).wording }
    return NameProposal.Reason(rawValue: code)?.wording
  }
}
