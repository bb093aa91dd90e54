import BianzhiCore
import GRDB

/// Whether posts, or those who hold them, could be read at all.
extension Preparation {
  /// Whether a table in the ledger, as it was read last, has posts in words that could not be read.
  func hasUnreadPosts() throws -> Bool {
    try Bool.fetchOne(
      database,
      sql: """
        SELECT EXISTS (SELECT 1 FROM import_issue i JOIN source_file f ON f.id = i.file
          WHERE i.problem = 'roles_unsaid' AND f.import <= \(setting.horizon)
            AND f.import NOT IN (\(StoredImports.undone) AND id <= \(setting.horizon))
            AND NOT EXISTS (SELECT 1 FROM source_file n WHERE n.full_path = f.full_path
              AND n.sheet IS f.sheet AND n.import > f.import AND n.import <= \(setting.horizon)))
        """) ?? false
  }

  /// The organs of whose inner bodies such a table tells.
  func organsOfUnreadPosts() throws -> Set<Int64> {
    try Set(
      Int64.fetchAll(
        database,
        sql: """
          SELECT DISTINCT o.superior FROM organ_row o JOIN source_file w ON w.id = o.file
          JOIN source_file f ON f.full_path = w.full_path AND f.sheet IS w.sheet
          JOIN import_issue i ON i.file = f.id AND i.problem = 'roles_unsaid'
          WHERE o.superior IS NOT NULL AND \(inForce("o")) AND f.import <= \(setting.horizon)
            AND f.import NOT IN (SELECT undoes FROM import_run
              WHERE undoes IS NOT NULL AND id <= \(setting.horizon))
            AND NOT EXISTS (SELECT 1 FROM source_file n WHERE n.full_path = f.full_path
              AND n.sheet IS f.sheet AND n.import > f.import AND n.import <= \(setting.horizon))
          """)
    )
  }

  /// Whether a roster on which nobody leads says so: by a column for it, or by titles that are no mere 干部.
  func tellsLeaders(_ list: RosterInForce) throws -> Bool {
    if leaders.rosters[list.organ]?.columns.hasTitlesOnly != true { return true }
    return try String.fetchAll(
      database,
      sql: """
        SELECT DISTINCT t.text FROM staff_row s JOIN term t ON t.id = s.post
        WHERE s.id BETWEEN ? AND ? AND \(inForce("s"))
        """, arguments: [list.roster << 24, (list.roster << 24) + 0xFF_FFFF]
    ).contains { !GeneralTitle.isGeneral($0) }
  }
}
