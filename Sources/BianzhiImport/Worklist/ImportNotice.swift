import BianzhiCore
import GRDB

/// What an import could not take and must be asked about: a file or sheet, a column, whose a file is.
package struct ImportNotice: Sendable {
  package enum Sort: String, Sendable {
    /// A file or sheet that was not read.
    case unread
    /// A column that no kind of table knows.
    case column
    /// A file that does not say whose it is.
    case unit
  }

  /// What is said of it; identity numbers are masked when it is stored.
  package struct Content: Codable, Sendable {
    /// Kind of table, as far as it is known; empty where it is not.
    package var kind = ""
    /// The header word; empty where no column is meant.
    package var heading = ""
    /// The first values of the column.
    package var samples: [String] = []
    /// The field that a column is likest to, or the unit whose name a title shortens; empty where nothing is like it.
    package var proposal = ""
    /// Row of the header, 0 where none was found.
    package var row = 0
    /// Rows of data that cannot be taken.
    package var rows = 0
    /// Why it was not read, in both languages.
    package var why: [String] = []
    /// What was not read looks like a table, so that it may hold people; nil where it is plainly none, or none is told.
    package var isTable: Bool?
    package init() {}
  }

  package let sort: Sort
  /// As given.
  package let path: String
  /// Empty for standard input.
  package let fullPath: String
  /// Empty for a text.
  package let sheet: String
  package let content: Content

  init(_ sort: Sort, path: String, sheet: String?, _ content: Content) {
    (self.sort, self.path, self.sheet, self.content) = (sort, path, sheet ?? "", content)
    fullPath = ImportRecord.fullPath(path) ?? ""
  }

  private init(_ row: Row) throws {
    let number: Int64 = row["id"]
    let place = { (column: String) in StoredPlace("import_notice", column, row: number) }
    sort = try Sort(stored: row["about"], at: place("about"))
    (path, fullPath, sheet) = (row["path"], row["full_path"], row["sheet"])
    content = try Content(storedJSON: row["content"], at: place("content"))
  }

  static func store(_ notices: [ImportNotice], by number: Int64, in database: Database) throws {
    for notice in notices {
      try database.execute(
        sql: """
          INSERT INTO import_notice (import, about, path, full_path, sheet, content)
          VALUES (?, ?, ?, ?, ?, ?)
          """,
        arguments: [
          number, notice.sort.rawValue, PersonNumber.mask(notice.path), notice.fullPath,
          PersonNumber.mask(notice.sheet), try EventPayload.masked(text: notice.content),
        ])
    }
  }

  /// The notices of the newest import of each file, as far as that import stands.
  static func open(in database: Database) throws -> [ImportNotice] {
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT n.* FROM import_notice n
        WHERE NOT EXISTS (SELECT 1 FROM import_run u WHERE u.undoes = n.import)
          AND NOT EXISTS (SELECT 1 FROM import_notice m
            WHERE m.full_path = n.full_path AND m.path = n.path AND m.import > n.import)
          AND NOT EXISTS (SELECT 1 FROM source_file f
            WHERE f.import > n.import AND coalesce(f.full_path, '') = n.full_path
              AND NOT EXISTS (SELECT 1 FROM import_run u WHERE u.undoes = f.import))
        ORDER BY n.id
        """)
    return try rows.map { try ImportNotice($0) }
  }
}
