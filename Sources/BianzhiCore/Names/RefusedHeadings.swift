package import GRDB

/// Names in rows of their own that head rows which imports refused, since no unit of the ledger bears them.
///
/// Nothing is stored under them, and still a person can say which unit they mean.
package enum RefusedHeadings {
  /// The problem of a refused row below such a name; its column is the name.
  package static let problem = "unknown_part"

  /// The names of which somebody said that they head sections of the unit above, in any width and with any blanks.
  package static func sections(in database: Database) throws -> Set<String> {
    Set(
      try String.fetchAll(
        database,
        sql: """
          SELECT written FROM name_decision WHERE type = 'organ' AND meant = ? AND accepted = 1
          """,
        arguments: [UnitWord.itself]
      ).map(OrganName.folded))
  }

  /// The names and the rows refused below each, of the newest import of each file.
  package static func names(in database: Database) throws -> [(name: String, rows: Int)] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT h.column AS name, count(*) AS rows
        FROM held_row h JOIN source_file f ON f.id = h.file
        WHERE h.problem = ? AND h.column <> '' AND h.released IS NULL
          AND NOT EXISTS (SELECT 1 FROM import_run u WHERE u.undoes = f.import)
          AND NOT EXISTS (SELECT 1 FROM source_file n
            WHERE n.import > f.import AND n.kind = f.kind AND n.sheet IS f.sheet
              AND coalesce(n.full_path, n.path) = coalesce(f.full_path, f.path)
              AND NOT EXISTS (SELECT 1 FROM import_run u WHERE u.undoes = n.import))
        GROUP BY 1 ORDER BY 1
        """, arguments: [problem]
    ).map { (name: $0["name"], rows: $0["rows"]) }
  }
}
