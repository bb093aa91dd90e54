import BianzhiCore

extension EntryCounting {
  /// People who hold places, and changes of their number by moves of people who are not known by number.
  struct Holders {
    var persons: Set<PersonKey> = []
    var others = 0
    /// Somebody is on the roster without a number, and may be the one who left.
    var hasNameless = false
    var count: Int { persons.count + others }

    /// Of those who are known by number.
    var numbers: Set<Int64> {
      Set(
        persons.compactMap { person in
          if case .number(let number) = person { number } else { nil }
        })
    }

    mutating func take(_ person: Int64?, isEntry: Bool) {
      guard let person else {
        others += isEntry ? 1 : -1
        return
      }
      if isEntry {
        persons.insert(.number(person))
      } else if persons.remove(.number(person)) == nil, hasNameless {
        others -= 1
      }
    }
  }

  /// The kinds that an entry's kind is compared with as one: where approvals or the roster have 事业编制 without its funding,
  /// the funded kinds are one with it, as in strength.
  func kinds(
    comparedWith kind: QuotaKind, among approved: some Collection<String>, on list: RosterInForce
  ) throws -> Set<String> {
    let own = QuotaHistory.family(of: kind, among: approved)
    guard kind.parent == .institution, own.count == 1,
      try !keptHolders(list, [QuotaKind.institution.rawValue]).persons.isEmpty
    else { return own }
    return QuotaHistory.family(of: .institution, among: approved)
  }
}
