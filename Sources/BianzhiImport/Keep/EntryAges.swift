import BianzhiCore
import GRDB

/// Of which day the rows in force are.
final class EntryAges {
  private let database: Database
  /// Whether a row of the one file is later than what the other says.
  private var known: [[Int64]: Bool] = [:]

  init(_ database: Database) { self.database = database }

  /// Whether a row in force is of a later day than a form, read in another sheet. One that tells no day is taken for later:
  /// what is known to be old says nothing against it.
  ///
  /// - Parameters:
  ///   - day: the form's own, as YYYYMMDD; nil for any other table.
  ///   - file: the form's number.
  func isLater(_ row: StoredEntry, than day: Int32?, file: Int64) throws -> Bool {
    guard let day else { return false }
    if let answer = known[[row.file, file]] { return answer }
    let answer = try find(row.file, day, file)
    known[[row.file, file]] = answer
    return answer
  }

  /// A form's day is that of its numbers; any other table's is that of its import.
  private func find(_ old: Int64, _ day: Int32, _ new: Int64) throws -> Bool {
    guard old != new else { return false }
    return try Bool.fetchOne(
      database,
      sql: """
        SELECT NOT (f.full_path IS n.full_path AND f.full_path IS NOT NULL AND f.sheet IS n.sheet)
          AND ifnull(ifnull(
            (SELECT max(s.day) FROM source_file g JOIN stated_row s ON s.file = g.id
             WHERE g.import = f.import AND g.path = f.path AND g.sheet IS f.sheet),
            r.as_of) > ?, 1)
        FROM source_file f JOIN import_run r ON r.id = f.import, source_file n
        WHERE f.id = ? AND n.id = ?
        """, arguments: [day, old, new]) ?? true
  }
}

extension StoredEntry {
  /// Whether an entry says otherwise.
  func contradicts(_ entry: Entry) -> Bool {
    zip(values, entry.values).contains { $1 != .untold && $1 != $0 && !$0.isNothing }
  }

  /// An entry that only tells what the row lacks.
  ///
  /// - Parameter hasSide: the row has further rows.
  func filled(by entry: Entry, hasSide: Bool) -> Entry {
    Entry(
      table: entry.table, values: zip(values, entry.values).map { $0.isNothing ? $1 : .untold },
      side: hasSide ? nil : entry.side)
  }
}
