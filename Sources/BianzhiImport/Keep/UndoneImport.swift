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
    switch try ImportAct(stored: command, at: StoredPlace("import_run", "command", row: number)) {
    case .import: break
    case .recode: throw UndoError.cannotUndoReading(Int(number))
    case .undo: throw UndoError.cannotUndoUndo(Int(number))
    }
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

  /// An entry of a later import that took facts over from this one, because its own table does not tell them, must be
  /// taken back first: nobody knows what it would have said without them. Lists are said anew (``ListReplay``).
  private func requireUntouched(in database: Database) throws {
    var later: [Int64] = []
    for table in EntryTable.all {
      var match = (table.key + (table.isRepeatable ? ["nth"] : []))
        .map { "n.\($0) IS o.\($0)" }.joined(separator: " AND ")
      // An organ that came under a code took over what was told of it under its name.
      if table.name == EntryTable.organs.name { match = "(\(match) OR n.name = o.name)" }
      later += try Int64.fetchAll(
        database,
        sql: """
          SELECT k.import FROM \(table.name) o JOIN \(table.name) n ON \(match)
          JOIN kept_fact k ON k.row = n.id AND k.source = '\(table.name)' AND k.import > ?1
          WHERE (\(Self.origin("o")) = ?1 OR o.ended = ?1) AND k.import IN \(Self.standing)
          """, arguments: [number])
    }
    if let first = later.max() { throw UndoError.touchedLater(Int(number), by: Int(first)) }
  }
}
