import BianzhiCore
import GRDB

/// What the organ ledger says of organs that rosters and approvals speak of.
extension Preparation {
  /// The name in the organ ledger; "" where it has none.
  func organName(_ organ: Int64) throws -> String {
    if let known = organNames { return known[organ] ?? "" }
    let rows = try RawStatement(
      database,
      // An organ that no ledger has bears its name as its code.
      "SELECT organ, name FROM organ_on_day WHERE name <> code OR code GLOB '*[^0-9A-Za-z-]*'")
    var names: [Int64: String] = [:]
    while try rows.next() { names[rows.integer(0)] = rows.text(1) }
    organNames = names
    return names[organ] ?? ""
  }

  /// The rank in the organ ledger; nil where it has none that can be compared (股级).
  func organRank(_ organ: Int64) throws -> PostRank? {
    if let known = organRanks { return known[organ] }
    let rows = try RawStatement(
      database, "SELECT organ, rank FROM organ_on_day WHERE rank IS NOT NULL")
    var ranks: [Int64: PostRank] = [:]
    while try rows.next() {
      guard let rank = PostRank(rawValue: rows.text(1)), rank.level != nil else { continue }
      ranks[rows.integer(0)] = rank
    }
    organRanks = ranks
    return ranks[organ]
  }

  /// An organ that approvals speak of and that has no roster in force, though it should.
  func addWithoutRoster(_ scope: String, _ organ: Int64) throws {
    guard only == nil, !unusable.contains(organ), try isExpected(organ) else { return }
    try addUnjudged(scope, organ, .noRoster, people: 0)
  }

  /// Not one that the organ ledger knows and that is not in force on the day.
  private func isExpected(_ organ: Int64) throws -> Bool {
    try Bool.fetchOne(
      database,
      sql: """
        SELECT EXISTS (SELECT 1 FROM organ_on_day WHERE organ = ?1)
          OR NOT EXISTS (SELECT 1 FROM organ_row o WHERE o.organ = ?1 AND \(inForce("o")))
        """, arguments: [organ]) ?? true
  }
}
