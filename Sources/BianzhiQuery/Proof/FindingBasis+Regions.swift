import BianzhiCore
package import GRDB

/// The organs that findings about limits rest on beside those that they name.
package enum LimitedRegions {
  /// The organs of the region and tier of a finding about a limit; none for other findings.
  ///
  /// - Parameters:
  ///   - finding: its number.
  ///   - run: the number of a run that saw it.
  package static func organs(
    of finding: Int, seenBy run: Int, in database: Database
  ) throws -> Set<Int64> {
    let rows = try Row.fetchAll(
      database, sql: "SELECT organ, data FROM finding_data WHERE run = ? AND finding = ?",
      arguments: [run, finding])
    let isOfRegion = rows.contains { DataKind(rawValue: $0["data"])?.role == .limit }
    guard isOfRegion else { return [] }
    return try PreparedStatements(database).limited(
      by: Set(rows.map { $0["organ"] }), in: RunInfo(database, run))
  }
}

extension PreparedStatements {
  /// The organs of the regions and tiers of limits, inner bodies apart, as a run knew them.
  ///
  /// - Parameter places: the names that stand for region and tier, among others.
  func limited(by places: Set<Int64>, in run: RunInfo) throws -> Set<Int64> {
    var regions: Set<[String]> = []
    let book = try RegionBook(database)
    for place in places.sorted() {
      let rows = try rows(
        "SELECT DISTINCT region, tier FROM ceiling_row WHERE organ = ?1 AND brought <= ?2",
        [.integer(place), .integer(run.horizon)]
      ) { [book.key(of: $0.text(0)), $0.text(1)] }
      regions.formUnion(rows)
    }
    guard !regions.isEmpty else { return [] }
    let organs = try rows(
      """
      SELECT organ, coalesce(region, ''), coalesce(tier, '') FROM organ_row
      WHERE category IS NOT '内设机构' AND brought <= ?1 AND (ended IS NULL OR ended > ?1)
      """, [.integer(run.horizon)]
    ) { (organ: $0.integer(0), place: [book.key(of: $0.text(1)), $0.text(2)]) }
    return Set(organs.filter { regions.contains($0.place) }.map(\.organ))
  }
}
