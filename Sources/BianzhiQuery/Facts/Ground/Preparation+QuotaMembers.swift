import BianzhiCore
import GRDB

/// Organs whose people count with another organ's quota.
extension Preparation {
  /// Which organs' people count with another organ's quota: by member, the lead of each kind.
  func fillQuotaMembers(
    _ approved: [Int64: [Approved]]
  ) throws -> [Int64: [Int32: Int64]] {
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT q.id AS id, q.organ AS lead, q.kind AS kind, c.organ AS member
        FROM quota_cover c JOIN quota_row q ON q.id = c.quota
        WHERE \(inForce("q")) ORDER BY q.organ, q.kind, c.organ
        """)
    let withRoster = rosterOrgans
    var members: [Int64: [Int32: Int64]] = [:]
    for row in rows {
      let (lead, member): (Int64, Int64) = (organ(row["lead"]), organ(row["member"]))
      let (id, text): (Int64, String) = (row["id"], row["kind"])
      let kind = words.number(text)
      let isInForce = approved[lead]?.contains { $0.key.rank == kind && $0.entries.contains(id) }
      guard isInForce == true, member != lead else { continue }
      if !withRoster.contains(member) {
        try addUnjudged("quota", lead, .memberWithoutRoster, people: 0)
      }
      members[member, default: [:]][kind] = lead
      try database.execute(
        sql: "INSERT OR IGNORE INTO quota_member VALUES (?, ?, ?)", arguments: [member, text, lead])
    }
    return members
  }

  /// People who count with an organ that has no roster are not judged.
  func noteLeadsWithoutRoster(_ members: [Int64: [Int32: Int64]]) throws {
    let withRoster = rosterOrgans
    for (member, leads) in members.sorted(by: { $0.key < $1.key }) where withRoster.contains(member)
    {
      for lead in Set(leads.values).sorted() where !withRoster.contains(lead) {
        let people =
          try Int.fetchOne(
            database,
            sql: """
              SELECT count(*) FROM roster_in_force r JOIN staff_row s
                ON s.id BETWEEN r.roster << 24 AND (r.roster << 24) + 16777215
              WHERE r.organ = ? AND \(inForce("s"))
              """, arguments: [member]) ?? 0
        try addUnjudged("quota", member, .leadWithoutRoster, people: people)
      }
    }
  }
}
