import GRDB

/// Whether names that somebody wrote are of people or organs of the ledger, as its newest lists have them.
package enum KnownNames {
  /// Whether a list of leaders or a roster has somebody of a name.
  package static func hasPerson(_ name: String, in database: Database) throws -> Bool {
    try Bool.fetchOne(
      database,
      sql: """
        SELECT EXISTS (SELECT 1 FROM subject_row WHERE name = ?1 AND ended IS NULL)
          OR EXISTS (SELECT 1 FROM staff_row WHERE name = ?1 AND ended IS NULL)
        """, arguments: [name]) == true
  }

  /// Whether an organ is called by a word: 蔬菜 of 岚汀市蔬菜局.
  package static func hasField(_ word: String, in database: Database) throws -> Bool {
    try Bool.fetchOne(
      database,
      sql: """
        SELECT EXISTS (SELECT 1 FROM organ_row
          WHERE ended IS NULL AND name GLOB '*' || ? || '[分局科股室处站所院馆队办中部]*')
        """, arguments: [word]) == true
  }
}
