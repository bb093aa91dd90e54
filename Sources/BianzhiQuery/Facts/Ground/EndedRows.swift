import BianzhiCore
import GRDB

/// Rows of the person indexes that are not in force any more.
struct EndedRows {
  private let staff: Set<Int64>
  private let pay: Set<Int64>

  @inline(__always)
  func hasStaff(_ row: Int64) -> Bool { !staff.isEmpty && staff.contains(row) }
  @inline(__always)
  func hasPay(_ row: Int64) -> Bool { !pay.isEmpty && pay.contains(row) }

  init(_ database: Database, _ preparation: Preparation) throws {
    let lists = Set(preparation.rosters.map(\.roster))
    staff = Set(
      try Int64.fetchAll(database, sql: "SELECT id FROM staff_row WHERE ended IS NOT NULL")
        .filter { lists.contains($0 >> 24) })
    pay = Set(try Int64.fetchAll(database, sql: "SELECT id FROM pay_row WHERE ended IS NOT NULL"))
  }
}
