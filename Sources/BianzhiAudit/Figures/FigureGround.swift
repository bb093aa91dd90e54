import BianzhiCore
import BianzhiQuery
import GRDB

/// What the tables of a report are filled from: one connection with its temporary tables, and the ledger.
final class FigureGround {
  let ledger: Ledger
  let database: Database
  let scope: FigureScope
  let run: RunInfo
  private var preparation: Preparation?

  init(_ ledger: Ledger, _ database: Database, _ scope: FigureScope) throws {
    (self.ledger, self.database, self.scope) = (ledger, database, scope)
    run = try RunInfo(database, scope.run)
    try database.execute(sql: FigureTable.definitions)
  }

  /// Fills facts of the check for the run's day, data and calibre; each once.
  func fillFacts(_ names: [String]) throws { try prepared().fill(names) }

  private func prepared() throws -> Preparation {
    let made = try preparation ?? Preparation(database, try run.setting(database))
    preparation = made
    return made
  }

  /// Names of inner bodies of which nobody can say whether they are approved, by organ.
  func openBodies() throws -> [Int64: [String]] {
    try fillFacts(["body_strength"])
    return try prepared().openBodies
  }

  /// The organs that handed in no roster of the newest round.
  func olderRosters() throws -> [OlderRoster] {
    try fillFacts(["day"])
    return try prepared().olderRosters()
  }

  /// Words of the rosters that nobody knows, and leave open who counts.
  func askedWords() throws -> [AskedWord] {
    try fillFacts(["strength"])
    return try prepared().askedWords()
  }

  /// The rules whose data say something of organs: ids by the code of the organ.
  func says(_ rules: [Rule], of organs: [String]) throws -> [String: Set<String>] {
    try prepared().says(rules, of: organs)
  }

  /// Adds rows to a report table, a value for each of its columns.
  func insert(_ rows: [[(any DatabaseValueConvertible)?]], into table: String) throws {
    guard let first = rows.first else { return }
    let places = Array(repeating: "?", count: first.count).joined(separator: ", ")
    let statement = try database.makeStatement(
      sql: "INSERT INTO temp.\(table) VALUES (\(places))")
    for row in rows { try statement.execute(arguments: StatementArguments(row)) }
  }
}
