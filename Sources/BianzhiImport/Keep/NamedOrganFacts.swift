import GRDB

/// Gives an organ that came under a code what was told of it under its name, where the new table does not tell it: one
/// with fewer columns erases nothing.
struct NamedOrganFacts {
  private let database: Database
  private let importID: Int64

  init(_ database: Database, importID: Int64) {
    (self.database, self.importID) = (database, importID)
  }

  private static let facts = EntryTable.organs.content.filter { $0 != "name" }

  /// Before the entries under names end.
  func pass() throws {
    let pairs = try Row.fetchAll(
      database,
      sql: """
        SELECT o.id AS before, n.id AS after FROM organ_row o
        JOIN organ_key k ON k.id = o.organ AND k.is_name = 1
        JOIN organ_row n ON n.name = o.name AND n.organ <> o.organ
        WHERE o.ended IS NULL AND o.brought < ?1 AND n.ended IS NULL AND n.brought = ?1
          AND o.category IS NOT '内设机构' AND n.category IS NOT '内设机构' ORDER BY o.id
        """, arguments: [importID])
    for pair in pairs { try pass(from: pair["before"], to: pair["after"]) }
  }

  private func pass(from before: Int64, to after: Int64) throws {
    var kept: [String] = []
    for fact in Self.facts {
      try database.execute(
        sql: """
          UPDATE organ_row AS n SET \(fact) = (SELECT \(fact) FROM organ_row WHERE id = ?1)
          WHERE id = ?2 AND \(fact) IS NULL
            AND (SELECT \(fact) FROM organ_row WHERE id = ?1) IS NOT NULL
          """, arguments: [before, after])
      if database.changesCount > 0 { kept.append(fact) }
    }
    try database.execute(
      sql: """
        INSERT INTO organ_name (entry, name, type) SELECT ?2, name, type FROM organ_name
        WHERE entry = ?1 AND NOT EXISTS (SELECT 1 FROM organ_name WHERE entry = ?2)
        """, arguments: [before, after])
    if database.changesCount > 0 { kept.append("organ_name") }
    guard !kept.isEmpty else { return }
    try database.execute(
      sql: "INSERT INTO kept_fact (source, row, import, columns, brought) VALUES (?, ?, ?, ?, ?)",
      arguments: [
        EntryTable.organs.name, after, importID, kept.joined(separator: " "), importID,
      ])
  }
}
