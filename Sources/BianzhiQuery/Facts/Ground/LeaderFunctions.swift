import BianzhiCore
import GRDB

/// The functions with which `staff_on_day` shows leaders: `leader_role`, `leader_body`, `leader_also_heads` and
/// `leader_by_title` of organ, leader, role, rank, post and body of a row, and `leader_rank` of its rank.
///
/// Nothing here is shared: SQLite calls them on the thread of their connection, which is the one that the
/// preparation works on. That is why it may be handed to closures that are sent.
final class LeaderFunctions: @unchecked Sendable {
  private weak var preparation: Preparation?

  init(_ preparation: Preparation) {
    self.preparation = preparation
  }

  /// Adds them to the connection of the preparation.
  func add(to database: Database) {
    database.add(
      function: DatabaseFunction("leader_role", argumentCount: 6) { [self] values in
        leader(values)?.role ?? ""
      })
    database.add(
      function: DatabaseFunction("leader_body", argumentCount: 6) { [self] values in
        leader(values)?.body ?? ""
      })
    database.add(
      function: DatabaseFunction("leader_also_heads", argumentCount: 6) { [self] values in
        leader(values)?.alsoHeads ?? ""
      })
    database.add(
      function: DatabaseFunction("leader_by_title", argumentCount: 6) { [self] values in
        leader(values)?.byTitle == true ? 1 : 0
      })
    database.add(
      function: DatabaseFunction("leader_rank", argumentCount: 1) { [self] values in
        rank(values[0])
      })
  }

  private func rank(_ value: DatabaseValue) -> String {
    guard let preparation, let term = Int32.fromDatabaseValue(value) else { return "" }
    return preparation.words[preparation.word(ofTerm: term)]
  }

  private func leader(_ values: [DatabaseValue]) -> LeaderReadings.Leader? {
    guard let preparation, let organ = Int64.fromDatabaseValue(values[0]),
      let roster = preparation.leaders.rosters[organ]
    else { return nil }
    let terms = values.dropFirst().map { Int32.fromDatabaseValue($0) ?? 0 }
    let cells = preparation.leaders.cells(
      leader: terms[0], role: terms[1], rank: terms[2], post: terms[3])
    let body = preparation.words[preparation.word(ofTerm: terms[4])]
    return preparation.leaders.leader(cells, body: body, in: roster) ?? nil
  }
}
