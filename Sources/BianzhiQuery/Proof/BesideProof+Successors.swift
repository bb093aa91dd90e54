import BianzhiCore

/// Somebody of nearly the same name who came up where somebody is no more: both name and number may have been rewritten.
extension FindingProofs {
  /// People who are on the roster of an organ no more, and those of nearly their names who are new there.
  func rewritten(
    _ gone: [ListedPerson], _ sighting: Sighting, _ seen: RunInfo, _ run: RunInfo
  ) throws -> [(person: ListedPerson, row: ListedPerson)] {
    var found: [(person: ListedPerson, row: ListedPerson)] = []
    for person in gone {
      let now = try people.listed(person.organ, of: sighting, in: run).filter { row in
        !row.hasLeft && (row.person == nil || row.person != person.person)
          && person.isNearly(row)
      }
      guard !now.isEmpty else { continue }
      let days = try rosterDays(of: seen)
      let new = try now.first { row in
        if let number = row.person { return try places(of: number, days, seen).isEmpty }
        return try !people.listed(person.organ, of: sighting, in: seen).contains {
          $0.name == row.name
        }
      }
      if let new { found.append((person, new)) }
    }
    return found
  }

  static func successor(_ person: ListedPerson, _ row: ListedPerson) -> BesideProof.Person {
    .init(
      name: person.name,
      written: Wording(
        zh: "名册上没有了，新出现姓名相近的 \(row.name)",
        en: "gone, and \(row.name), of nearly the same name, is new"))
  }
}

extension ListedPerson {
  /// Whether a name differs from this one in one letter, as a slip of the pen does; of two letters only where both numbers
  /// have one day of birth.
  fileprivate func isNearly(_ other: ListedPerson) -> Bool {
    let (own, written) = (Array(name), Array(other.name))
    guard own.count == written.count, own.count > 1 else { return false }
    let differing = zip(own, written).count { $0 != $1 }
    let birth = { (number: Int64?) in number.map { PersonNumber(packed: $0).birth } }
    if let born = birth(person), born == birth(other.person) {
      return differing > 0 && differing < own.count
    }
    return differing == 1 && own.count > 2
  }
}
