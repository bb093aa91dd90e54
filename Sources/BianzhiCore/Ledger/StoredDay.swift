/// SQL of days that a column holds as YYYYMMDD, or as YYYYMM where only the month is known; for comparisons alone.
package enum StoredDay {
  /// The first day that it can be.
  package static func first(_ column: String) -> String { day(column, "* 100 + 1") }

  /// The last day that it can be: the 31st of any month.
  package static func last(_ column: String) -> String { day(column, "* 100 + 31") }

  /// What lies before all days of the month.
  package static func beginning(_ column: String) -> String { day(column, "* 100") }

  private static func day(_ column: String, _ ofMonth: String) -> String {
    "(CASE WHEN \(column) > 999999 THEN \(column) ELSE \(column) \(ofMonth) END)"
  }
}
