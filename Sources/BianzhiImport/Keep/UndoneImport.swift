import BianzhiCore
import GRDB

/// An import that is taken back, and whether it may be.
struct UndoneImport: Sendable {
  let number: Int64

  init(_ number: Int64) {
    self.number = number
  }

  /// - Throws: ``UndoError`` if there is no such import, it has been undone, or a later import changed
  ///   the same rows.
  func requireUndoable(in database: Database) throws {
    let command = try String.fetchOne(
      database, sql: "SELECT command FROM import_run WHERE id = ?", arguments: [number])
    guard let command else { throw UndoError.noSuchImport(Int(number)) }
    guard command != "recode" else { throw UndoError.cannotUndoReading(Int(number)) }
    guard command == "import" else { throw UndoError.cannotUndoUndo(Int(number)) }
    let isUndone = try Bool.fetchOne(
      database, sql: "SELECT EXISTS (SELECT 1 FROM import_run WHERE undoes = ?)",
      arguments: [number])
    guard isUndone == false else { throw UndoError.alreadyUndone(Int(number)) }
    try requireUntouched(in: database)
  }

  /// Imports that stand: no undos, and not undone themselves.
  static let standing = """
    (SELECT id FROM import_run i WHERE command = 'import'
      AND NOT EXISTS (SELECT 1 FROM import_run u WHERE u.undoes = i.id))
    """

  /// The import whose row a row is.
  private static func origin(_ alias: String) -> String {
    "coalesce(\(alias).stands_for, \(alias).brought)"
  }

  /// Rows that a later import ended or brought again cannot be taken back before it.
  private func requireUntouched(in database: Database) throws {
    var later: [Int64] = []
    let look = { (sql: String) in
      later += try Int64.fetchAll(database, sql: sql, arguments: [number])
    }
    for table in EntryTable.all {
      try look(
        """
        SELECT ended FROM \(table.name) o WHERE \(Self.origin("o")) = ?1 AND ended > ?1
          AND ended IN \(Self.standing)
        """)
      let match = table.key.map { "n.\($0) IS o.\($0)" }.joined(separator: " AND ")
      let nth = table.isRepeatable ? " AND n.nth = o.nth" : ""
      try look(
        """
        SELECT \(Self.origin("n")) FROM \(table.name) o JOIN \(table.name) n ON \(match)\(nth)
        WHERE o.ended = ?1 AND n.ended IS NULL AND \(Self.origin("n")) > ?1
        """)
    }
    for table in [ListTable.roster, .payroll] {
      try look(
        """
        SELECT DISTINCT CASE WHEN \(Self.origin("n")) > ?1 AND \(Self.origin("n")) IN \(Self.standing)
          THEN \(Self.origin("n")) ELSE n.ended END
        FROM \(table.rows) n
        WHERE ((\(Self.origin("n")) > ?1 AND \(Self.origin("n")) IN \(Self.standing))
            OR (n.ended > ?1 AND n.ended IN \(Self.standing)))
          AND n.id >> 24 IN (
            SELECT id >> 24 FROM \(table.rows) WHERE brought = ?1 OR stands_for = ?1 OR ended = ?1)
        """)
    }
    if let first = later.max() { throw UndoError.touchedLater(Int(number), by: Int(first)) }
  }
}
