import BianzhiCore

/// Whom the register of loans means by a name alone: the one person of that name on the lender's roster.
final class LenderNames {
  private let preparation: Preparation
  private let rows: RawStatement
  /// By lender and name; 0 where the name is that of several, or of somebody without a number.
  private var known: [Int64: [String: Int64]] = [:]

  init(_ preparation: Preparation) throws {
    self.preparation = preparation
    rows = try RawStatement(
      preparation.database,
      """
      SELECT coalesce(s.person, 0), coalesce(s.name, '') FROM staff_row s
      WHERE s.id BETWEEN ?1 AND ?2 AND \(preparation.inForce("s"))
      """)
  }

  /// - Returns: nil where the roster has nobody of that name, or several.
  func person(named name: String, of lender: Int64) throws -> Int64? {
    let person = try people(of: lender)[NamedPeople.bare(name)]
    return person == 0 ? nil : person
  }

  private func people(of lender: Int64) throws -> [String: Int64] {
    if let people = known[lender] { return people }
    var people: [String: Int64] = [:]
    if let roster = preparation.rosterOf[lender]?.roster {
      rows.bind(roster << 24, at: 1)
      rows.bind((roster << 24) + 0xFF_FFFF, at: 2)
      while try rows.next() {
        let (person, name) = (rows.integer(0), NamedPeople.bare(rows.text(1)))
        people[name] = people[name].map { $0 == person ? person : 0 } ?? person
      }
      rows.reset()
    }
    known[lender] = people
    return people
  }
}
