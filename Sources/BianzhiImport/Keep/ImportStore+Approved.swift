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
      guard try areOfOneOffice(name), try move.conflicts().isEmpty,
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

  /// Whether documents of one office approve what both have, as far as they tell it: 江编 and 江海编 are of the county 江海县,
  /// and 江宁编 is of another one.
  private func areOfOneOffice(_ name: OrganNames.Shortened) throws -> Bool {
    let offices = try [name.key, name.whole].map { try self.offices(approving: $0) }
    return offices.contains(where: \.isEmpty) || !offices[0].isDisjoint(with: offices[1])
      || offices.allSatisfy { $0.contains { $0.isOf(name.region) } }
  }

  private func offices(approving organ: Int64) throws -> Set<OfficePlace> {
    let documents = try String.fetchAll(
      database,
      sql: """
        SELECT document FROM quota_row WHERE organ = ?1 AND ended IS NULL AND document <> ''
        UNION SELECT document FROM post_row WHERE organ = ?1 AND ended IS NULL AND document <> ''
        """, arguments: [organ])
    return Set(documents.compactMap { OfficePlace(document: $0) })
  }
}
