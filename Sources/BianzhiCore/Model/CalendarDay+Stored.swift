public import GRDB

extension CalendarDay: DatabaseValueConvertible {
  /// The day as a column keeps it: the integer YYYYMMDD.
  public var databaseValue: DatabaseValue { Int64(yyyymmdd).databaseValue }

  /// Nil for a number that is no day.
  public static func fromDatabaseValue(_ value: DatabaseValue) -> CalendarDay? {
    Int32.fromDatabaseValue(value).flatMap { CalendarDay(yyyymmdd: $0) }
  }
}
