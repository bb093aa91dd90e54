import BianzhiCore
import GRDB

extension ReturnedFindings {
  /// A roster of another organ than the ended one.
  private struct OtherList {
    let organ: String
    /// The import that brought it.
    let brought: Int
    /// The event of that import.
    let event: Int
  }

  /// Findings that ended with their organ, most of whose people stand on a list of one other organ that came later, without
  /// any reform having been noted: then it has to be asked whether the trouble went there. What the lists told when it
  /// ended was known then.
  func reopenFollowed() throws {
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT l.finding, l.since, l.rebounds, k.id AS organ, e.id AS event FROM finding_life l
        JOIN event e ON e.id = l.revision AND e.kind = ?
        \(FindingOrgan.joined(to: "l.finding"))
        JOIN organ_key k ON k.code = \(FindingOrgan.code) ORDER BY l.finding
        """, arguments: [LapseFinding.kind.code])
    var known: [Int64: [OtherList]] = [:]
    for row in rows {
      let (organ, event): (Int64, Int) = (row["organ"], row["event"])
      let lists = try known[organ] ?? listsWithMost(of: organ)
      known[organ] = lists
      let before = Set(lists.filter { $0.event < event }.map(\.organ))
      let later = lists.filter { $0.event > event && !before.contains($0.organ) }
      guard let first = later.min(by: { ($0.event, $0.organ) < ($1.event, $1.organ) }) else {
        continue
      }
      let (since, rebounds): (Int32, Int) = (row["since"], row["rebounds"])
      try append(
        row["finding"], on: since,
        FindingReturn(
          rebound: rebounds + 1, listedBy: first.brought, peopleAt: first.organ,
          keepsDeadline: true))
    }
  }

  /// The later rosters of other organs that have more than half of those, by their numbers, who stand on an organ's last
  /// one; none where that names fewer than two.
  private func listsWithMost(of organ: Int64) throws -> [OtherList] {
    let last = try Row.fetchOne(
      database,
      sql: """
        SELECT id, day FROM roster_list WHERE organ = ? AND ended IS NULL ORDER BY day DESC LIMIT 1
        """, arguments: [organ])
    guard let last else { return [] }
    let (list, day): (Int64, Int32) = (last["id"], last["day"])
    let people = try Int64.fetchSet(
      database,
      sql: """
        SELECT DISTINCT person FROM staff_row WHERE id BETWEEN ?1 << 24 AND (?1 << 24) + 16777215
          AND person IS NOT NULL AND ended IS NULL
        """, arguments: [list])
    guard people.count > 1 else { return [] }
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT x.id, k.code, x.day, x.brought, i.id AS event FROM roster_list x
        JOIN organ_key k ON k.id = x.organ
        JOIN event i ON i.kind = \(EventKind.importStored.sql) AND i.subject = 'I' || x.brought
        WHERE x.organ <> ? AND x.ended IS NULL AND x.day > ?
        """, arguments: [organ, day])
    let others = Dictionary(uniqueKeysWithValues: rows.map { ($0["id"] as Int64, $0) })
    guard !others.isEmpty else { return [] }
    var found: [Int64: Set<Int64>] = [:]
    let days = Set(rows.map { $0["day"] as Int32 }).sorted()
    try PersonBlock.each(of: people, database, .staff, days: days) { person, entry in
      if others[entry.row >> 24] != nil { found[entry.row >> 24, default: []].insert(person) }
    }
    return found.filter { $0.value.count * 2 > people.count }.compactMap { list, _ in
      others[list].map { OtherList(organ: $0["code"], brought: $0["brought"], event: $0["event"]) }
    }
  }
}
