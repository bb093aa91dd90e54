import BianzhiCore

/// The organs of the ledger by their names, in memory.
final class LedgerOrgans {
  enum Found {
    case none, several
    case one(Int64)
  }

  /// Places in ``keys`` by the very text.
  private var exact = ByteTable()
  /// Nil where several organs bear the text.
  private var keys: [Int64?] = []
  private let matcher: NameMatcher
  /// The own names of its organs.
  let names: [Int64: String]

  init(_ organs: OrganNames) {
    matcher = NameMatcher(organs)
    names = Dictionary(organs.candidates.map { ($0.key, $0.name) }, uniquingKeysWith: { $1 })
    for candidate in organs.candidates {
      if let place = exact.number(of: candidate.name) {
        keys[Int(place)] = nil
      } else {
        exact.insert(candidate.name, number: Int64(keys.count))
        keys.append(candidate.key)
      }
    }
  }

  func find(_ name: String) -> (organ: Found, isByRule: Bool) {
    if let place = exact.number(of: name) {
      return (keys[Int(place)].map { .one($0) } ?? .several, false)
    }
    let match = matcher.match(name, proposes: false)
    if case .ambiguous = match { return (.several, false) }
    guard let key = match.key else { return (.none, false) }
    return (.one(key), match != .accepted(key))
  }

  /// The organ of a name in the first of several lists that has it; a budget's code may stand before a name that is exactly
  /// an organ's.
  static func find(_ name: String, in lists: [LedgerOrgans]) -> (organ: Found, isByRule: Bool) {
    let plain = lists.lazy.map { $0.find(name) }
    if let first = lists.first?.find(name), case .several = first.organ { return first }
    if let found = plain.first(where: { isOne($0.organ) }) { return found }
    let bare = BudgetCode.name(behind: name).flatMap { bare in
      lists.lazy.map { $0.find(bare) }.first { isOne($0.organ) && !$0.isByRule }
    }
    return bare ?? (.none, false)
  }

  private static func isOne(_ found: Found) -> Bool {
    if case .one = found { true } else { false }
  }

  /// Whether a text names an organ, or is so like the name of one that a person would be asked about it.
  func isLike(_ name: String) -> Bool {
    if exact.number(of: name) != nil { return true }
    switch matcher.match(name) {
    case .none(let proposals): return proposals.contains { $0.reason == .containment }
    default: return true
    }
  }
}
