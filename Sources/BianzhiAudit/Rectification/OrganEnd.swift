import BianzhiCore
import BianzhiQuery
import GRDB

/// Whether an organ is no more.
enum OrganEnd {
  /// Whether the organ ledger or a reform ends the organ by a day.
  static func hasEnded(_ code: String, by day: CalendarDay, in database: Database) throws -> Bool {
    let isReformed = try Bool.fetchOne(
      database,
      sql: "SELECT EXISTS (SELECT 1 FROM organ_reform WHERE old_code = ? AND day <= ?)",
      arguments: [code, day.yyyymmdd])
    if isReformed == true { return true }
    guard let until = try OrganEntry(code, in: database)?.until else { return false }
    return until.last <= day
  }

  /// The newest day, up to a given one, from which an organ has another one's people by a reform; nil for none.
  static func joined(_ code: String, by day: CalendarDay, in database: Database) throws
    -> CalendarDay?
  {
    try Int32.fetchOne(
      database, sql: "SELECT max(day) FROM organ_reform WHERE new_code = ? AND day <= ?",
      arguments: [code, day.yyyymmdd]
    ).flatMap { CalendarDay(yyyymmdd: $0) }
  }

  /// What reforms made of organs by a day, as far as it is in force.
  static func successors(
    of codes: Set<String>, by day: CalendarDay, in database: Database
  ) throws -> Set<String> {
    try heirs(of: codes, by: day, in: database).filter {
      try !hasEnded($0, by: day, in: database)
    }
  }

  /// Whatever reforms made of organs by a day, also what was reformed once more.
  static func heirs(
    of codes: Set<String>, by day: CalendarDay, in database: Database
  ) throws -> Set<String> {
    var (front, seen) = (codes, codes)
    while !front.isEmpty {
      let next = try front.reduce(into: Set<String>()) { next, code in
        next.formUnion(
          try String.fetchAll(
            database,
            sql: "SELECT new_code FROM organ_reform WHERE old_code = ? AND day <= ?",
            arguments: [code, day.yyyymmdd]))
      }.subtracting(seen)
      seen.formUnion(next)
      front = next
    }
    return seen.subtracting(codes)
  }
}
