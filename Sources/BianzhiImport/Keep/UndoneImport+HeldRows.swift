import BianzhiCore
import GRDB

extension UndoneImport {
  /// Rows it held back are no longer held; rows it had released are held again.
  func undoHeldRows(in store: ImportStore) throws {
    try store.database.execute(
      sql: """
        UPDATE held_row SET released = ? WHERE released IS NULL
          AND file IN (SELECT id FROM source_file WHERE import = ?)
        """, arguments: [store.importID, number])
    try store.database.execute(
      sql: """
        UPDATE held_row SET released = CASE
          WHEN (SELECT f.import FROM source_file f WHERE f.id = held_row.file) IN (
            \(StoredImports.undone)) THEN ?1 END
        WHERE released = ?2
        """, arguments: [store.importID, number])
  }
}
