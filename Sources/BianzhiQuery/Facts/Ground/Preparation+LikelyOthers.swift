import BianzhiCore
import GRDB

/// Units that are likely another one of the ledger, written otherwise.
extension Preparation {
  /// The units known by name alone, beside a ledger of others and without approvals, all of whose people are on the
  /// roster of one other unit. A single person may well hold two places; two and more who all do are one list twice.
  func likelyOthers(_ newest: [RosterInForce]) throws -> Set<Int64> {
    let names = try Set(
      Int64.fetchAll(
        database,
        sql: """
          SELECT k.id FROM organ_key k
          WHERE k.is_name = 1 AND EXISTS (SELECT 1 FROM organ_row o WHERE \(inForce("o")))
            AND NOT EXISTS (SELECT 1 FROM organ_row o WHERE o.organ = k.id AND \(inForce("o")))
            AND NOT EXISTS (SELECT 1 FROM quota_row q WHERE q.organ = k.id AND \(inForce("q")))
            AND NOT EXISTS (SELECT 1 FROM post_row p WHERE p.organ = k.id AND \(inForce("p")))
          """))
    let asked = newest.filter { names.contains($0.organ) }
    guard !asked.isEmpty, newest.count > 1 else { return [] }
    let days = Array(Set(newest.map(\.day))).sorted()
    let lists = Dictionary(uniqueKeysWithValues: newest.map { ($0.roster, $0.organ) })
    var others: Set<Int64> = []
    for list in asked {
      let people = try Int64.fetchAll(
        database,
        sql: """
          SELECT DISTINCT s.person FROM staff_row s
          WHERE s.id BETWEEN ? AND ? AND s.person IS NOT NULL AND \(inForce("s"))
          """, arguments: [list.roster << 24, (list.roster << 24) + 0xFF_FFFF])
      guard people.count > 1 else { continue }
      var common = Set(lists.keys).subtracting([list.roster])
      for person in people where !common.isEmpty {
        let entries = try PersonBlock.entries(of: person, database, .staff, days: days)
        common.formIntersection(entries.map { $0.row >> 24 })
      }
      // Of two names for one list one stays.
      if common.contains(where: { lists[$0].map { !others.contains($0) } == true }) {
        others.insert(list.organ)
      }
    }
    return others
  }
}
