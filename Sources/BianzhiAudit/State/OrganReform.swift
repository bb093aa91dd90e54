package import BianzhiCore
import GRDB

/// An organ that a reform renamed or merged into another: time in the old post goes on in the new.
package struct OrganReform: StateRecord, Hashable {
  package static let databaseTableName = "organ_reform"
  package let oldCode: String
  package let newCode: String
  package let day: CalendarDay
  package let document: String

  /// Tolerance, in days, between the reform and the recorded day of leaving or appointment.
  private static let tolerance = 31

  func isNear(_ other: CalendarDay) -> Bool {
    abs(other.days(since: day)) <= Self.tolerance
  }
}
