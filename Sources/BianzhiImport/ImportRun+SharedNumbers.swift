import BianzhiCore
import GRDB

extension ImportRun {
  /// Names the rows of rosters that bear the identity number of a row above them under another name: the number of
  /// one of them is wrong, and they count as several people.
  mutating func nameSharedNumbers(in loader: some ListLoader, _ session: ImportSession) throws {
    guard loader.table.blocks == .staff, loader.repeatedRows > 0 else { return }
    let lists = loader.book.lists.map(\.id)
    let found = try session.owner.sync { try SharedNumber.all(in: $0.database, lists) }
    summary.repeatedPeople -= found.count
    for row in found {
      guard let place = summary.files.firstIndex(where: { $0.id == row.file }) else { continue }
      summary.files[place].issues.add(Issue(.sharedNumber), row: row.line)
    }
  }
}

/// A row whose identity number another row of the list bears under another name.
private struct SharedNumber {
  let file: Int64
  let line: Int

  static func all(in database: Database, _ lists: [Int64]) throws -> [SharedNumber] {
    let rows = try RawStatement(
      database,
      """
      SELECT s.person, s.name, s.file, s.line FROM roster_list l
      JOIN staff_row s ON s.id BETWEEN l.id << 24 AND (l.id << 24) + 16777215
      WHERE l.id = ? AND l.repeats = 1 AND s.ended IS NULL AND s.person IS NOT NULL
      ORDER BY s.id
      """)
    var found: [SharedNumber] = []
    for list in lists {
      rows.bind(list, at: 1)
      var numbers = SharedNumbers()
      while try rows.next() {
        guard numbers.place(of: rows.integer(0), rows.text(1)) > 0 else { continue }
        found.append(SharedNumber(file: rows.integer(2), line: Int(rows.integer(3))))
      }
      rows.reset()
    }
    return found
  }
}
