import BianzhiCore
import GRDB

/// Whether posts, or those who hold them, could be read at all.
extension Preparation {
  /// Whether a table in the ledger, as it was read last, has posts in words that could not be read.
  func hasUnreadPosts() throws -> Bool {
    try Bool.fetchOne(database, sql: "SELECT EXISTS (\(tablesOfUnreadPosts))") ?? false
  }

  /// The organs of whose inner bodies such a table tells.
  func organsOfUnreadPosts() throws -> Set<Int64> {
    let organs = try Int64.fetchAll(
      database,
      sql: """
        SELECT DISTINCT o.superior FROM organ_row o JOIN source_file w ON w.id = o.file
        JOIN (\(tablesOfUnreadPosts)) t ON t.full_path = w.full_path AND t.sheet IS w.sheet
        WHERE o.superior IS NOT NULL AND \(inForce("o"))
        """)
    return Set(organs.map(organ))
  }

  /// SQL of these tables; an import that was undone read nothing.
  private var tablesOfUnreadPosts: String {
    let stands = { (file: String) in
      """
      \(file).import <= \(self.setting.horizon)
        AND \(file).import NOT IN (\(StoredImports.undone) AND id <= \(self.setting.horizon))
      """
    }
    return """
      SELECT f.full_path, f.sheet FROM import_issue i JOIN source_file f ON f.id = i.file
      WHERE i.problem = 'roles_unsaid' AND \(stands("f"))
        AND NOT EXISTS (SELECT 1 FROM source_file n WHERE n.full_path = f.full_path
          AND n.sheet IS f.sheet AND n.import > f.import AND \(stands("n")))
      """
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
