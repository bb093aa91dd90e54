import BianzhiCore
import GRDB

/// Organs whose people count with another organ's quota.
extension Preparation {
  /// A quota in force of one organ that covers another one.
  private struct Cover {
    let lead, member: Int64
    /// Whether the lead's code comes before the member's.
    let isFirst: Bool
    let kind: Int32
    let text: String
  }

  /// Which organs' people count with another organ's quota: by member, the lead of each kind.
  ///
  /// - Parameter approved: a quota that a table writes at each of the organs that share it is one: it stays at the lead alone.
  func fillQuotaMembers(
    _ approved: inout [Int64: [Approved]]
  ) throws -> [Int64: [Int32: Int64]] {
    let known = try covers(approved)
    let copies = known.filter { cover in
      isSame(approved[cover.lead], approved[cover.member], cover.kind)
        && (cover.isFirst
          || !known.contains {
            $0.lead == cover.member && $0.member == cover.lead && $0.kind == cover.kind
          })
    }
    let withRoster = rosterOrgans
    var members: [Int64: [Int32: Int64]] = [:]
    for cover in known {
      let isCopy = copies.contains { $0.member == cover.lead && $0.kind == cover.kind }
      if isCopy { continue }
      if !withRoster.contains(cover.member) {
        try addUnjudged("quota", cover.lead, .memberWithoutRoster, people: 0)
      }
      members[cover.member, default: [:]][cover.kind] = cover.lead
      try database.execute(
        sql: "INSERT OR IGNORE INTO quota_member VALUES (?, ?, ?)",
        arguments: [cover.member, cover.text, cover.lead])
    }
    for copy in copies { approved[copy.member]?.removeAll { $0.key.rank == copy.kind } }
    return members
  }

  private func covers(_ approved: [Int64: [Approved]]) throws -> [Cover] {
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT q.id AS id, q.organ AS lead, q.kind AS kind, c.organ AS member,
          a.code < b.code AS is_first
        FROM quota_cover c JOIN quota_row q ON q.id = c.quota
        JOIN organ_key a ON a.id = q.organ JOIN organ_key b ON b.id = c.organ
        WHERE \(inForce("q")) ORDER BY q.organ, q.kind, c.organ
        """)
    return rows.compactMap { row in
      let (lead, member): (Int64, Int64) = (organ(row["lead"]), organ(row["member"]))
      let (id, text): (Int64, String) = (row["id"], row["kind"])
      let kind = words.number(text)
      let isInForce = approved[lead]?.contains { $0.key.rank == kind && $0.entries.contains(id) }
      guard isInForce == true, member != lead else { return nil }
      return Cover(lead: lead, member: member, isFirst: row["is_first"], kind: kind, text: text)
    }
  }

  /// Whether two organs have the same number of a kind by the same documents.
  private func isSame(_ one: [Approved]?, _ other: [Approved]?, _ kind: Int32) -> Bool {
    guard let one = one?.first(where: { $0.key.rank == kind }),
      let other = other?.first(where: { $0.key.rank == kind })
    else { return false }
    return one.people == other.people && one.documents == other.documents
      && !one.documents.isEmpty
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
