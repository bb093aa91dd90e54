import BianzhiCore

/// Units of approvals that are written with and without their region.
extension ImportStore {
  /// Gives what is approved under 县水利局 to 江海县水利局, where both have approvals and neither is in the organ ledger; where
  /// both have the same entry, the name stays one to be decided on.
  func joinApproved() throws {
    var moves: [JoinedNames.Move] = []
    for name in try LedgerNameBook.approvedNames(in: database).shortened() {
      let move = OrganMove(name: name.key, organ: name.whole, database: database)
      guard try move.conflicts().isEmpty, let move = try move.run() else { continue }
      moves.append(move)
    }
    guard !moves.isEmpty else { return }
    try JoinedNames(moves: moves).record(
      in: EventLog(database, projections: [NameProjection.self]), subject: "I\(importID)")
  }
}
