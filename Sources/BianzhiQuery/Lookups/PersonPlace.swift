package import BianzhiCore
import GRDB

/// A roster row or pay line of one person, in force.
package struct PersonPlace: Sendable {
  package let isPay: Bool
  package let day: String
  package let organCode: String
  package let name: String
  package let state: String
  package let file: String
  package let row: Int
}

extension Ledger {
  /// All rows in force of one person, rosters first, by day.
  package func places(of person: PersonNumber) throws -> [PersonPlace] {
    try reading { database in
      try places(person, .staff, database) + places(person, .pay, database)
    }
  }

  private func places(
    _ person: PersonNumber, _ table: PersonBlock.Table, _ database: Database
  ) throws -> [PersonPlace] {
    let isPay = table == .pay
    let days = try Int32.fetchAll(
      database,
      sql: isPay
        ? "SELECT DISTINCT month FROM pay_block ORDER BY 1"
        : "SELECT DISTINCT day FROM staff_block ORDER BY 1")
    let entries = try PersonBlock.entries(of: person.packed, database, table, days: days)
    let find = try RawStatement(
      database,
      isPay
        ? """
        SELECT l.month, k.code, s.name, '', f.path, s.line FROM pay_row s
        JOIN pay_list l ON l.id = s.id >> 24 JOIN organ_key k ON k.id = l.payer
        JOIN source_file f ON f.id = s.file WHERE s.id = ? AND s.ended IS NULL
        """
        : """
        SELECT l.day, k.code, s.name, t.text, f.path, s.line FROM staff_row s
        JOIN roster_list l ON l.id = s.id >> 24 JOIN organ_key k ON k.id = l.organ
        JOIN source_file f ON f.id = s.file LEFT JOIN term t ON t.id = s.state
        WHERE s.id = ? AND s.ended IS NULL
        """)
    var places: [PersonPlace] = []
    for entry in entries {
      find.bind(entry.row, at: 1)
      guard try find.next() else { continue }
      places.append(
        PersonPlace(
          isPay: isPay, day: RecordedDate(stored: find.integer(0))?.description ?? "",
          organCode: find.text(1), name: find.text(2), state: find.text(3), file: find.text(4),
          row: Int(find.integer(5))))
      find.reset()
    }
    return places
  }
}
