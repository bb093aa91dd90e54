import BianzhiCore
import GRDB

/// Where a row of a list stands: the file and sheet, the row, and whose name stands there.
struct RowPlace: Hashable, Sendable {
  let file: String
  let line: Int64
  let name: CellValue
  /// Two numbers in one place are two people's.
  let hasNumber: Bool

  /// The places where the same person may have stood before.
  var earlier: [RowPlace] {
    (hasNumber ? [false] : [true, false]).map {
      RowPlace(file: file, line: line, name: name, hasNumber: $0)
    }
  }

  /// What files are called, with their sheets.
  static let file = "coalesce(f.full_path, f.path) || char(31) || coalesce(f.sheet, '')"
}

extension ListKeeper {
  /// The places of the rows of a list in force that bear a name, by row.
  func places(_ list: Int64) throws -> [Int64: RowPlace] {
    let stored = try RawStatement(
      database,
      """
      SELECT r.id, \(RowPlace.file), r.line, r.name, r.person IS NOT NULL
      FROM \(table.rows) r JOIN source_file f ON f.id = r.file
      WHERE r.id BETWEEN ? AND ? AND r.ended IS NULL AND coalesce(r.name, '') <> ''
      """)
    stored.bind(list << 24, at: 1)
    stored.bind((list << 24) + 0xFF_FFFF, at: 2)
    var places: [Int64: RowPlace] = [:]
    while try stored.next() {
      places[stored.integer(0)] = RowPlace(
        file: stored.text(1), line: stored.integer(2), name: stored.value(3),
        hasNumber: stored.integer(4) == 1)
    }
    return places
  }
}
