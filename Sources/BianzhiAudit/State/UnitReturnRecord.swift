import BianzhiCore
import GRDB

/// The report of a unit.
struct UnitReturnRecord: StateRecord {
  static let databaseTableName = "unit_return"
  let plan: Int
  let organCode: String
  let type: UnitReturn.State
  let day: CalendarDay
  let signedBy: String
}
