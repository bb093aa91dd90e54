import BianzhiCore
import GRDB

/// Units of approvals that are written with and without their region.
extension ImportStore {
  /// Gives what is approved under 县水利局 to 江海县水利局, where both have approvals and neither is in the organ ledger; where
  /// both have the same entry, or documents of other offices, the name stays one to be decided on.
  ///
  /// - Returns: the names that were joined.
  func joinApproved() throws -> [MatchedName] {
    var (moves, joined): ([JoinedNames.Move], [MatchedName]) = ([], [])
    for name in try LedgerNameBook.approvedNames(in: database).shortened() {
      let move = OrganMove(name: name.key, organ: name.whole, database: database)
      guard try areOfOneOffice(name.key, name.whole), try move.conflicts().isEmpty,
        let move = try move.run()
      else { continue }
      moves.append(move)
      joined.append(MatchedName(try code(of: name.key), as: try code(of: name.whole)))
    }
    guard !moves.isEmpty else { return [] }
    try JoinedNames(moves: moves).record(
      in: EventLog(database, projections: [NameProjection.self]), subject: "I\(importID)")
    return joined
  }

  /// Whether documents of one office approve what both have: 山编 and 江编 are of two counties.
  private func areOfOneOffice(_ name: Int64, _ organ: Int64) throws -> Bool {
    let offices = try [name, organ].map { unit in
      try Set(
        String.fetchAll(
          database,
          sql: """
            SELECT substr(document, 1, 1) FROM quota_row WHERE organ = ?1 AND ended IS NULL AND document <> ''
            UNION SELECT substr(document, 1, 1) FROM post_row WHERE organ = ?1 AND ended IS NULL AND document <> ''
            """, arguments: [unit]))
    }
    return offices.contains(where: \.isEmpty) || !offices[0].isDisjoint(with: offices[1])
  }
}
