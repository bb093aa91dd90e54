import BianzhiCore
import Foundation
import GRDB
import Spreadsheets

/// Writes down imports: what was read, what became of it, what was held back.
enum ImportRecord {
  /// - Returns: the number of the import.
  static func start(
    in database: Database, command: ImportAct, asOf: CalendarDay? = nil, undoes: Int64? = nil
  ) throws -> Int64 {
    try database.execute(
      sql: "INSERT INTO import_run (command, undoes, as_of, made_at) VALUES (?, ?, ?, ?)",
      arguments: [command.rawValue, undoes, asOf.map { Int($0.yyyymmdd) }, EntryTime.now])
    return database.lastInsertedRowID
  }

  /// Takes back the number of an act that did nothing; it is given to the next one.
  static func forget(_ number: Int64, in database: Database) throws {
    try database.execute(sql: "DELETE FROM import_run WHERE id = ?", arguments: [number])
  }

  /// Notes a sheet as the file of that number.
  static func add(
    _ table: ImportTable, as file: Int64, to number: Int64, in database: Database
  ) throws {
    // An import may have thousands of files.
    try database.cachedStatement(
      sql: """
        INSERT INTO source_file (id, import, path, full_path, sheet, kind, encoding, header_row,
          columns, untold)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(
      arguments: [
        file, number, table.file.path, fullPath(table.file.path), table.sheet,
        table.found.kind.name,
        table.file.encoding?.rawValue, table.found.headerRows.upperBound,
        try json(table.found.layout.headings), table.untold,
      ])
  }

  /// Stores counts, problems and rows held back, and lets go of rows held back by earlier imports of
  /// the same files.
  ///
  /// - Returns: how many held rows were released.
  static func finish(
    _ summary: ImportSummary, number: Int64, in database: Database
  ) throws -> Int {
    for file in summary.files { try store(file, in: database) }
    var released = try releaseSameFiles(by: number, in: database)
    for file in summary.files { released += try release(file, by: number, in: database) }
    return released
  }

  private static func store(_ file: ImportSummary.File, in database: Database) throws {
    let counts = file.counts
    try database.cachedStatement(
      sql: """
        UPDATE source_file SET read_rows = ?, new_rows = ?, changed_rows = ?, same_rows = ?,
          rejected_rows = ?, blank_rows = ?, total_rows = ?, gone_rows = ? WHERE id = ?
        """
    ).execute(
      arguments: [
        counts.read, counts.new, counts.changed, counts.same, counts.rejected, counts.blank,
        counts.totals, file.gone, file.id,
      ])
    for (issue, entry) in file.issues.sorted {
      try database.cachedStatement(sql: "INSERT INTO import_issue VALUES (?, ?, ?, ?, ?)").execute(
        arguments: [
          file.id, issue.problem.rawValue, issue.column, entry.count,
          entry.rows.map(String.init).joined(separator: " "),
        ])
    }
  }

  /// Standard input has none: it is another file every time.
  static func fullPath(_ path: String) -> String? {
    path == "-" ? nil : URL(filePath: path).standardizedFileURL.resolvingSymlinksInPath().path
  }

  /// The same file imported again for the same day says anew what it holds; a row that it holds as before is
  /// held by this import in place of the earlier one.
  ///
  /// One statement for all files of the import: looked up one by one, each would be searched for among all.
  ///
  /// - Returns: how many rows are held no more.
  private static func releaseSameFiles(by number: Int64, in database: Database) throws -> Int {
    let files = """
      SELECT f.id AS old, n.id AS new FROM (SELECT DISTINCT file FROM held_row WHERE released IS NULL) h
      JOIN source_file f ON f.id = h.file
      JOIN import_run i ON i.id = f.import JOIN import_run now ON now.id = ?1
      JOIN source_file n ON n.full_path = f.full_path AND n.kind = f.kind
        AND n.sheet IS f.sheet AND n.import = ?1
      WHERE f.import < ?1 AND i.as_of IS now.as_of
      """
    let heldAgain =
      try Int.fetchOne(
        database,
        sql: """
          WITH pair AS MATERIALIZED (\(files))
          SELECT count(*) FROM (
            SELECT h.id FROM pair p JOIN held_row h ON h.file = p.old
            JOIN (SELECT DISTINCT file, line FROM held_row) a ON a.file = p.new AND a.line = h.line
            WHERE h.released IS NULL
            UNION SELECT h.id FROM pair p JOIN held_row h ON h.file = p.old
            JOIN (SELECT DISTINCT file, cells FROM held_row) a ON a.file = p.new AND a.cells = h.cells
            WHERE h.released IS NULL)
          """, arguments: [number]) ?? 0
    try database.execute(
      sql: """
        UPDATE held_row SET released = ?1
        WHERE released IS NULL AND file IN (SELECT old FROM (\(files)))
        """, arguments: [number])
    return database.changesCount - heldAgain
  }

  /// A rejects file names the rows it repairs.
  private static func release(
    _ file: ImportSummary.File, by number: Int64, in database: Database
  ) throws -> Int {
    var released = 0
    for place in file.repaired {
      try database.execute(
        sql: """
          UPDATE held_row SET released = ?
          WHERE released IS NULL AND line = ? AND file IN (
            SELECT id FROM source_file
            WHERE path = ? AND kind = ? AND sheet IS ? AND import < ?)
          """, arguments: [number, place.line, place.file, file.kind, place.sheet, number])
      released += database.changesCount
    }
    return released
  }

  static func json(_ texts: [String]) throws -> String {
    String(decoding: try JSONEncoder().encode(texts), as: UTF8.self)
  }
}
