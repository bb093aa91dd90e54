import BianzhiCore
package import GRDB

/// A roster on which most of the people of another organ's last roster stand.
package struct RosterWithMost: Sendable {
  /// Code of the organ whose roster it is.
  package let organ: String
  /// The import that brought it.
  package let brought: Int
  /// The event of that import.
  package let event: Int

  /// The later rosters of other organs that have more than half of those, by their numbers, who stand on an organ's last
  /// one; none where that names fewer than two.
  ///
  /// - Parameter organ: `organ_key.id`.
  package static func all(
    havingPeopleOf organ: Int64, in database: Database
  ) throws -> [RosterWithMost] {
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
        SELECT DISTINCT person FROM staff_row WHERE id \(RowsOfList.between("?1"))
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
      others[list].map {
        RosterWithMost(organ: $0["code"], brought: $0["brought"], event: $0["event"])
      }
    }
  }
}
