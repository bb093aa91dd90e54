package import BianzhiCore

/// What a table's own words say of its data day.
package struct StatedDay: Hashable, Sendable {
  package let file: String
  /// The day behind 截至 or the like; nil where the captions name none.
  package let day: CalendarDay?

  package init(file: String, day: CalendarDay?) { (self.file, self.day) = (file, day) }
}

extension ImportRun {
  /// The day that all tables which need one name in their captions, where none was given.
  ///
  /// - Returns: nil where no table needs a day.
  /// - Throws: ``ImportError`` where a table names no day, or tables name several: a guess would judge people on a day
  ///   that is not theirs.
  static func statedDay(of tables: [ImportTable]) throws -> CalendarDay? {
    let all = tables.filter {
      $0.found.kind.traits.contains(.speaksForADay) && $0.found.layout.column(.dataDay) < 0
    }
    // Their own day is not that of the others.
    let ofDay = all.filter { !$0.hasNoDay }
    let needy = ofDay.isEmpty ? all : ofDay
    guard let first = needy.first else { return nil }
    let stated = needy.map {
      StatedDay(
        file: $0.name,
        day: Caption.cutOffDay(of: $0.found.captions)
          ?? Caption.repeatedDay(of: $0.found.captions))
    }
    let days = Set(stated.compactMap(\.day))
    if let day = days.first, days.count == 1, stated.allSatisfy({ $0.day == day }) { return day }
    guard needy.count > 1, !days.isEmpty else {
      throw ImportError.noDataDay(
        file: first.name, proposal: Caption.date(of: first.found.captions)?.date.last)
    }
    throw ImportError.dataDaysDiffer(stated)
  }
}
