extension DataKind {
  /// SQL of the newest day that lists in force speak for; NULL where there are none.
  ///
  /// - Parameter includesMonths: whether the lists of a month speak as well, for its 28th day.
  package static func newestDay(includesMonths: Bool) -> String {
    let days = allCases.compactMap { kind -> String? in
      guard kind.isList, let column = kind.day, includesMonths || !kind.isByMonth else {
        return nil
      }
      let day = kind.isByMonth ? "\(column) * 100 + 28" : column
      return "SELECT max(\(day)) AS day FROM \(kind.table) WHERE ended IS NULL"
    }
    return "SELECT max(day) FROM (\(days.joined(separator: " UNION ALL ")))"
  }

  /// SQL of the newest day of a roster in force; NULL where there is none.
  package static let newestRosterDay = "SELECT max(day) FROM roster_list WHERE ended IS NULL"

  /// Its lists are those of a month, YYYYMM, and not of a day.
  private var isByMonth: Bool { day == "month" }
}
