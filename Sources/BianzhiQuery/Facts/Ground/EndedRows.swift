import BianzhiCore
import GRDB

/// Rows of the person indexes that are not in force at the horizon: ended by then, or brought later.
struct EndedRows {
  private let staff: Set<Int64>
  private let pay: Set<Int64>

  @inline(__always)
  func hasStaff(_ row: Int64) -> Bool { !staff.isEmpty && staff.contains(row) }
  @inline(__always)
  func hasPay(_ row: Int64) -> Bool { !pay.isEmpty && pay.contains(row) }

  init(_ database: Database, _ preparation: Preparation) throws {
    let lists = Set(preparation.rosters.map(\.roster))
    // The index of ended rows is used only where this is said in its own words.
    let isOut =
      preparation.setting.isNewest ? "r.ended IS NOT NULL" : "NOT (\(preparation.inForce("r")))"
    let rows = { (table: String) in
      try Int64.fetchAll(database, sql: "SELECT r.id FROM \(table) r WHERE \(isOut)")
    }
    staff = Set(try rows("staff_row").filter { lists.contains($0 >> 24) })
    pay = Set(try rows("pay_row"))
  }
}
