package import GRDB

/// The SQL functions with which facts show days as ISO text.
package enum DayFunctions {
  /// Adds them to a connection.
  package static func add(to database: Database) {
    database.add(function: isoDay)
    database.add(function: lastDay)
  }

  /// `iso_day(20100630)` is `2010-06-30`, `iso_day(201006)` is `2010-06`; NULL for all that is no day.
  private static let isoDay = DatabaseFunction("iso_day", argumentCount: 1, pure: true) { values in
    guard let stored = Int64.fromDatabaseValue(values[0]), values[0].storage.value is Int64 else {
      return nil
    }
    return RecordedDate(stored: stored)?.description
  }

  /// The last day that an ISO day or month may mean: `last_day('2010-06')` is `2010-06-30`.
  private static let lastDay = DatabaseFunction("last_day", argumentCount: 1, pure: true) {
    values in
    guard let text = String.fromDatabaseValue(values[0]) else { return nil }
    if text.utf8.count == 10 { return text }
    let month = Int32(text.prefix(4)).flatMap { year in
      Int32(text.suffix(2)).map { year * 100 + $0 }
    }
    return month.flatMap { RecordedDate(stored: Int64($0)) }?.last.description
  }
}
