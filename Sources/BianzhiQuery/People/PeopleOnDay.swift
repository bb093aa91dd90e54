import BianzhiCore
import GRDB

/// The units of a day, with the roster that is in force for each.
struct PeopleOnDay {
  struct Unit {
    let code, name: String
    /// Whether the organ ledger has it on the day.
    let isExpected: Bool
  }

  let preparation: Preparation
  let units: [Int64: Unit]
  let rosters: [Int64: RosterInForce]
  /// Why the newest roster of a unit cannot be used.
  let unusable: [Int64: UnjudgedReason]
  let heldRows: [Int64: Int]

  init(_ database: Database, _ day: CalendarDay) throws {
    var options = CheckOptions()
    options.asOf = day
    preparation = try Preparation(database, try Check.setting(database, options))
    let rows = try Row.fetchAll(
      database, sql: "SELECT organ, code, name, in_ledger FROM organ_on_day")
    units = Dictionary(
      uniqueKeysWithValues: rows.map {
        ($0["organ"], Unit(code: $0["code"], name: $0["name"], isExpected: $0["in_ledger"]))
      })
    rosters = Dictionary(uniqueKeysWithValues: preparation.rosters.map { ($0.organ, $0) })
    let reasons = try Row.fetchAll(
      database,
      sql: "SELECT organ, reason FROM unjudged WHERE scope = 'quota' AND reason IN (?, ?, ?)",
      arguments: [
        UnjudgedReason.rosterTooOld.rawValue, UnjudgedReason.twoRosters.rawValue,
        UnjudgedReason.likelyOtherUnit.rawValue,
      ])
    unusable = Dictionary(
      try reasons.map { row in
        (row["organ"], try UnjudgedReason(unjudged: row["reason"], row["organ"]))
      }, uniquingKeysWith: { first, _ in first })
    heldRows = preparation.heldRows
  }

  func people(of organ: Int64) throws -> [ListedPlace] {
    guard let list = rosters[organ] else { return [] }
    return try ListedPlace.all(of: list, preparation)
  }
}
