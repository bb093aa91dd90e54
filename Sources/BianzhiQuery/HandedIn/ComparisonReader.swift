package import BianzhiCore
import GRDB

extension Ledger {
  /// Units side by side with the median of their category.
  ///
  /// - Parameters:
  ///   - codes: the units, in the order in which they are to stand.
  ///   - asOf: nil for the day of `run`, which is the newest by default.
  /// - Returns: the units, and behind those of one category its median; units that have neither quota nor roster are left out
  ///   and named.
  /// - Throws: ``RuleError`` if there is no such run and no day; ``LedgerError``.
  package func comparison(
    of codes: [String], asOf: CalendarDay?, run: Int?
  ) throws -> (rows: [ComparedUnit], without: [String]) {
    let all = try reading { database in
      let setting = try Self.strengthSetting(database, asOf: asOf, run: run, calibre: nil)
      let places = try Self.placesRows(database, setting)
      let facts = try UnitFacts.all(database)
      let leaders = Dictionary(grouping: try PostLine.all(database), by: \.organCode).mapValues {
        // Where one part is not known, neither is the sum.
        $0.reduce(Int?(0)) { sum, line in sum.flatMap { sum in line.actual.map { $0 + sum } } }
      }
      return places.map { row -> ComparedUnit in
        let unit = facts[row.organCode]
        return ComparedUnit(
          row, category: unit?.category ?? "", rank: unit?.rank ?? "",
          region: unit?.region ?? "", bodies: unit?.bodies,
          allLeaders: leaders[row.organCode] ?? nil)
      }
    }
    let byCode = Dictionary(
      all.map { ($0.organCode, $0) }, uniquingKeysWith: { first, _ in first })
    let chosen = codes.compactMap { byCode[$0] }
    var (categories, rows): ([String], [ComparedUnit]) = ([], [])
    for unit in chosen where !categories.contains(unit.category) {
      categories.append(unit.category)
    }
    for category in categories {
      rows += chosen.filter { $0.category == category }
      // Of units whose category nobody knows there is none in common.
      guard !category.isEmpty else { continue }
      rows.append(
        ComparedUnit(medianOf: all.filter { $0.category == category }, category: category))
    }
    return (rows, codes.filter { byCode[$0] == nil })
  }
}

/// What the organ ledger says of a unit on the day.
private struct UnitFacts {
  let category, rank, region: String
  /// Approved inner bodies; nil where none is recorded.
  let bodies: Int?

  static func all(_ database: Database) throws -> [String: UnitFacts] {
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT o.code, coalesce(o.category, '') AS category, coalesce(o.rank, '') AS rank,
          coalesce(\(OrganRegion.word), '') AS region,
          (SELECT nullif(count(*), 0) FROM approved_body b WHERE b.organ = o.organ) AS bodies
        FROM organ_on_day o
        """)
    return Dictionary(
      rows.map { row in
        (
          row["code"],
          UnitFacts(
            category: row["category"], rank: row["rank"], region: row["region"],
            bodies: row["bodies"])
        )
      }, uniquingKeysWith: { first, _ in first })
  }
}
