import BianzhiCore
import GRDB

/// Rows under mere names, once the ledger has the organs that bear them.
extension ImportStore {
  /// Gives what was stored under a mere name to the one organ of the ledger that now bears it.
  ///
  /// The rows keep their history; it is only known now whose they are. Where both have a list of the
  /// same day, both stay, and the organ is not judged.
  ///
  /// - Returns: the names that were joined by rule, since they are written otherwise.
  func joinNames(on day: CalendarDay?) throws -> [MatchedName] {
    let pairs = try Row.fetchAll(
      database,
      sql: """
        SELECT k.id AS stub, min(o.organ) AS organ FROM organ_key k
        JOIN organ_row o ON o.name = k.code AND o.ended IS NULL AND o.category IS NOT '内设机构'
        WHERE k.is_name = 1 AND o.organ <> k.id GROUP BY k.id HAVING count(*) = 1
        """)
    var moves: [JoinedNames.Move] = []
    for pair in pairs {
      let move = OrganMove(name: pair["stub"], organ: pair["organ"], database: database)
      if let move = try move.run() { moves.append(move) }
    }
    let joined = try joinMatchedNames(on: day, &moves)
    try JoinedNames(moves: moves).record(
      in: EventLog(database, projections: [NameProjection.self]), subject: "I\(importID)")
    return joined
  }

  /// The same for names that mean an organ by rule or by decision; where both have a list of the same
  /// day, the name stays one to be decided on.
  private func joinMatchedNames(
    on day: CalendarDay?, _ moves: inout [JoinedNames.Move]
  ) throws -> [MatchedName] {
    let names = try OrganReference.pendingNames(in: database)
    guard !names.isEmpty else { return [] }
    let organs = try LedgerNameBook.organNames(in: database, on: day)
    let matcher = NameMatcher(organs)
    let ownNames = Dictionary(
      organs.candidates.map { ($0.key, $0.name) }, uniquingKeysWith: { first, _ in first })
    var joined: [MatchedName] = []
    for name in names {
      let match = matcher.match(name.name, proposes: false)
      guard let organ = match.key else { continue }
      let move = OrganMove(name: name.key, organ: organ, database: database)
      guard try move.conflicts().isEmpty, let move = try move.run() else { continue }
      moves.append(move)
      // What somebody decided need not be told.
      guard match != .accepted(organ), let own = ownNames[organ], own != name.name else { continue }
      joined.append(MatchedName(name.name, as: own))
    }
    return joined
  }
}
