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
}
