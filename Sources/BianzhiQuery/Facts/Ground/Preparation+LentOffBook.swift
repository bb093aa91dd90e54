import BianzhiCore
import GRDB

extension Preparation {
  /// Fills `lent_off_book`: rows off quota of people who hold a place elsewhere and are on loan, not hired.
  ///
  /// - Parameter lists: the rosters that are looked at.
  /// - Returns: the rows, as `staff_row.id`.
  func fillLentRows(_ lists: [RosterInForce]) throws -> Set<Int64> {
    var (found, open): (Set<Int64>, [(row: Int64, person: Int64, organ: Int64)]) = ([], [])
    let rows = try RawStatement(
      database,
      """
      SELECT s.id, s.person, coalesce(t.code, ''), coalesce(k.text, '') FROM staff_row s
      LEFT JOIN term t ON t.id = s.state LEFT JOIN term k ON k.id = s.kind
      WHERE s.id BETWEEN ? AND ? AND \(inForce("s")) AND \(QuotaKind.isOffQuota("s"))
      """)
    for list in lists {
      rows.bind(list.roster << 24, at: 1)
      rows.bind((list.roster << 24) + 0xFF_FFFF, at: 2)
      defer { rows.reset() }
      while try rows.next() {
        let row = rows.integer(0)
        if Self.isOnLoan(PersonState(rawValue: rows.text(2)), kind: rows.text(3)) {
          found.insert(row)
        } else if let person = rows.optionalInteger(1) {
          open.append((row, person, list.organ))
        }
      }
    }
    let holders = try placeHolders(Set(open.map(\.person)))
    for one in open where holders[one.person]?.contains(where: { $0 != one.organ }) == true {
      found.insert(one.row)
    }
    let insert = try RawStatement(database, "INSERT INTO lent_off_book VALUES (?)")
    for row in found.sorted() {
      insert.bind(row, at: 1)
      try insert.run()
    }
    return found
  }

  /// Whether state and kind of a row say that its person came from elsewhere; 不占编 tells by itself only that there is no
  /// place here.
  private static func isOnLoan(_ state: PersonState?, kind: String) -> Bool {
    switch state {
    case .secondedIn: true
    case .attached, .secondedOut, .dispatched: NoPlace.isPlain(kind)
    default: false
    }
  }

  /// The organs whose rosters have some people on a place.
  private func placeHolders(_ persons: Set<Int64>) throws -> [Int64: Set<Int64>] {
    let lists = RosterOrgans(rosters)
    var entries: [(person: Int64, organ: Int64, entry: PersonBlock.Entry)] = []
    try PersonBlock.each(
      of: persons, database, .staff, days: Array(Set(rosters.map(\.day))).sorted()
    ) { person, entry in
      if let organ = lists[entry.row >> 24], places(of: entry).counts {
        entries.append((person, organ, entry))
      }
    }
    let holds = try holdsStatement()
    var found: [Int64: Set<Int64>] = [:]
    for (person, organ, entry) in entries where try isTrue(holds, entry.row) {
      found[person, default: []].insert(organ)
    }
    return found
  }
}
