import BianzhiCore
import GRDB

/// Which imports said a stored row that an earlier one had brought (`same_row`): undoing the earlier one
/// takes no row away that a later one stands for.
struct SameRows {
  struct Record: Sendable {
    let table: String
    let row: Int64
    /// The import that said it.
    let importer: Int64
    /// Where it stands there.
    let file: Int64
    let line: Int64
    /// False for a record of a row whose end the import stands for.
    let isSaid: Bool

    /// A row that an import said.
    init(table: String, row: Int64, by importer: Int64, file: Int64, line: Int64) {
      (self.table, self.row, self.importer) = (table, row, importer)
      (self.file, self.line, isSaid) = (file, line, true)
    }

    /// A row that would have ended by an import, had the one that ended it not been there.
    init(end row: Int64, of table: String, by heir: Record) {
      (self.table, self.row, importer) = (table, row, heir.importer)
      (file, line, isSaid) = (heir.file, heir.line, false)
    }
  }

  private let importID: Int64
  private let insert: RowStatement
  private let find: RawStatement

  /// - Parameter importID: the import or undo that writes.
  init(_ database: Database, importID: Int64) throws {
    self.importID = importID
    insert = try RowStatement(
      database,
      """
      INSERT INTO same_row (source, row, import, file, line, is_said, brought)
      VALUES (?, ?, ?, ?, ?, ?, ?)
      """)
    find = try RawStatement(
      database,
      """
      SELECT s.import, s.file, s.line FROM same_row s
      WHERE s.source = ? AND s.row = ? AND s.is_said = 1 AND s.import IN \(UndoneImport.standing)
      ORDER BY s.import, s.id
      """)
  }

  func add(_ record: Record) throws {
    insert.bind(record.table, at: 1)
    insert.bind(record.row, at: 2)
    insert.bind(record.importer, at: 3)
    insert.bind(record.file, at: 4)
    insert.bind(record.line, at: 5)
    insert.bind(record.isSaid ? 1 : 0, at: 6)
    insert.bind(importID, at: 7)
    try insert.run()
  }

  /// The imports in force that said a row after the one that brought it; the first of them inherits it.
  func heirs(of row: Int64, in table: String) throws -> [Record] {
    find.bind(table, at: 1)
    find.bind(row, at: 2)
    defer { find.reset() }
    var records: [Record] = []
    while try find.next() {
      records.append(
        Record(
          table: table, row: row, by: find.integer(0), file: find.integer(1), line: find.integer(2))
      )
    }
    return records
  }

  /// The other heirs of a row say the copy that the first one got.
  func pass(_ heirs: some Sequence<Record>, to copy: Int64) throws {
    for heir in heirs {
      try add(
        .init(
          table: heir.table, row: copy, by: heir.importer, file: heir.file, line: heir.line))
    }
  }
}
