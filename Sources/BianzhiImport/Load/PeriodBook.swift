import BianzhiCore

/// Which table of an import is, by its own words, of which day or month, and whose rows it holds.
///
/// Tables of which nobody but `--as-of` or `--month` says the day count together; those that contradict each other
/// may not do so unseen.
final class PeriodBook {
  private struct Claim {
    let kind: String
    let table: String
    let place: String
    let period: StatedPeriod
    var organs: Set<Int64> = []
  }

  private var claims: [Claim] = []
  // Read for every row, as the columns of a `RosterLoader`.
  @exclusivity(unchecked) private var isOpen = false
  @exclusivity(unchecked) private var lastOrgan: Int64 = 0

  /// The rows from here on are of another table, or of a part of it that has a title of its own.
  ///
  /// - Parameter row: where the part begins; nil for a whole table.
  func turn(to table: ImportTable, _ captions: [Caption], row: Int?) {
    let layout = table.found.layout
    let isOfDay =
      table.found.kind.traits.contains(.speaksForADay) && layout.column(.dataDay) < 0
    let isOfMonth =
      table.found.kind.traits.contains(.speaksForAMonth) && layout.column(.month) < 0
    let period = StatedPeriod.of(
      captions, sheet: row == nil ? table.sheet : nil, file: row == nil ? table.place.file : "",
      folders: row == nil && table.found.kind.traits.contains(.rowsArePeople)
        ? table.place.folders : [])
    // A page whose title names no day goes on with what the one before it says.
    if row == nil || period != nil { (isOpen, lastOrgan) = (false, 0) }
    // What is approved stays so until it is changed, and whoever has left has left, whatever day the table was made on.
    guard isOfDay || isOfMonth, !table.hasNoDay, let period else { return }
    let place = row.map { "\(table.name) \($0)" } ?? table.name
    claims.append(
      Claim(kind: table.found.kind.name, table: table.name, place: place, period: period))
    isOpen = true
  }

  /// The rows from here on are of a table whose day is its own.
  func close() { (isOpen, lastOrgan) = (false, 0) }

  /// A row of the organ stands in the table at hand.
  @inline(__always)
  func note(_ organ: Int64) {
    guard isOpen, organ != lastOrgan else { return }
    claims[claims.count - 1].organs.insert(organ)
    lastOrgan = organ
  }

  /// Two tables of one kind, day and organ.
  struct Clash {
    let organ: Int64
    let first, second: (table: String, place: String, period: String)
    /// The names of both tables.
    let tables: Set<String>
    /// The one of both that cannot be of the data day, where the other one is.
    let stray: String?
  }

  /// The first two tables of a kind for every organ of which they contradict each other.
  ///
  /// - Parameters:
  ///   - day: the data day, where one was given for all tables.
  ///   - harmless: organs of which all tables say the same.
  func clashes(
    of kind: String, on day: CalendarDay? = nil, besides harmless: Set<Int64>
  ) -> [Clash] {
    let asked = day.map { StatedPeriod(.day($0), text: $0.description) }
    var clashes: [Int64: Clash] = [:]
    let claims = claims.filter { $0.kind == kind }
    for (index, one) in claims.enumerated() {
      for other in claims[(index + 1)...] where one.period.contradicts(other.period) {
        for organ in one.organs.intersection(other.organs).subtracting(harmless)
        where clashes[organ] == nil {
          clashes[organ] = Clash(
            organ: organ, first: (one.table, one.place, one.period.text),
            second: (other.table, other.place, other.period.text),
            tables: [one.table, other.table],
            stray: asked.flatMap { Self.stray(one, other, on: $0) })
        }
      }
    }
    return clashes.values.sorted { $0.organ < $1.organ }
  }

  /// The tables of a kind that are of another day or month than the data day by their own words, where others are of it.
  func strays(of kind: String, on day: CalendarDay) -> [(table: String, period: String)] {
    let asked = StatedPeriod(.day(day), text: day.description)
    let claims = claims.filter { $0.kind == kind && $0.period.days != nil }
    guard claims.contains(where: { !$0.period.contradicts(asked) }) else { return [] }
    let strays = Dictionary(grouping: claims, by: \.table).filter { _, parts in
      parts.allSatisfy { $0.period.contradicts(asked) }
    }
    return strays.map { ($0.key, $0.value[0].period.text) }.sorted { $0.0 < $1.0 }
  }

  /// The day that a table says it is of, where that is not the day asked for; nil where it is, or where it names none.
  func otherDay(of table: String, than day: CalendarDay) -> String? {
    let asked = StatedPeriod(.day(day), text: day.description)
    let own = claims.filter { $0.table == table && $0.period.days != nil }
    guard !own.isEmpty, own.allSatisfy({ $0.period.contradicts(asked) }) else { return nil }
    return own[0].period.text
  }

  /// Whether a table says of which day it is.
  func says(_ table: String) -> Bool { claims.contains { $0.table == table } }

  private static func stray(_ one: Claim, _ other: Claim, on day: StatedPeriod) -> String? {
    switch (one.period.contradicts(day), other.period.contradicts(day)) {
    case (true, false): one.table
    case (false, true): other.table
    default: nil
    }
  }
}
