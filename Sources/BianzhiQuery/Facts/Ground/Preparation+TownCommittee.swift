import BianzhiCore
import GRDB

/// Towns whose Party committee and government are approved apart, while one list has the people of both.
extension Preparation {
  /// Whether the people of a town's roster over its government's quota may be those of the committee, which is approved
  /// apart and hands in no roster: 青岩镇机关 may mean both.
  ///
  /// - Parameter over: how many people there are beyond the government's own places.
  func mayHoldCommittee(_ organ: Int64, _ kind: Int32, over: Int) throws -> Bool {
    guard over > 0, let place = try TownName.government(writtenName(of: organ)) else {
      return false
    }
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT q.organ AS organ, max(q.total) AS people FROM quota_row q
        WHERE q.kind = ? AND q.total IS NOT NULL AND \(inForceByThen("q")) GROUP BY q.organ
        """, arguments: [words[kind]])
    return try rows.contains { row in
      let key: Int64 = row["organ"]
      let people: Int = row["people"]
      guard people >= over, !rosterOrgans.contains(self.organ(key)) else { return false }
      return try TownName.committee(writtenName(of: key)) == place && isOneRegion(organ, key)
    }
  }

  /// Whether the organ ledger does not tell two regions: there is more than one 城关镇.
  private func isOneRegion(_ one: Int64, _ other: Int64) throws -> Bool {
    let book = try RegionBook(database)
    let told = try [one, other].compactMap { organ in
      try String.fetchOne(
        database,
        sql: """
          SELECT max(nullif(o.region, '')) FROM organ_row o WHERE o.organ = ? AND \(inForce("o"))
          """, arguments: [organ])
    }
    return Set(told.map(book.name)).count < 2
  }

  private func writtenName(of organ: Int64) throws -> String {
    try String.fetchOne(
      database,
      sql: """
        SELECT coalesce(
          (SELECT o.name FROM organ_row o WHERE o.organ = k.id AND \(inForce("o"))), k.code)
        FROM organ_key k WHERE k.id = ?
        """, arguments: [organ]) ?? ""
  }
}

/// The town, township or street that a name is of.
private enum TownName {
  /// 青岩镇 of 青岩镇人民政府.
  static func government(_ name: String) -> String? {
    place(name, before: ["人民政府", "政府", "街道办事处", "办事处", ""])
  }

  /// 青岩镇 of 中共青岩镇委员会.
  static func committee(_ name: String) -> String? {
    place(name, before: ["工作委员会", "党工委", "委员会", "党委"])
  }

  private static func place(_ name: String, before ends: [String]) -> String? {
    let normal = OrganName.normal(name)
    let bare = normal.hasPrefix("中共") ? String(normal.dropFirst(2)) : normal
    for end in ends where bare.hasSuffix(end) {
      let place = bare.dropLast(end.count)
      if place.count > 1, ["镇", "乡", "街道"].contains(where: place.hasSuffix) {
        return String(place)
      }
    }
    return nil
  }
}
