import GRDB

extension Preparation {
  /// Organs whose approvals decide how people are read that count with some organs: those that share quotas with them,
  /// and those that these share with.
  ///
  /// - Parameter organs: keys of the ledger; names that stand for the same organ are keys of their own.
  func sharing(_ organs: [Int64]) throws -> [Int64] {
    let pairs = try Row.fetchAll(
      database,
      sql: """
        SELECT DISTINCT q.organ AS lead, c.organ AS member
        FROM quota_cover c JOIN quota_row q ON q.id = c.quota WHERE \(inForce("q"))
        """
    ).map { (lead: $0["lead"] as Int64, member: $0["member"] as Int64) }
    var known = Set(organs)
    for _ in 0..<2 {
      let near = pairs.filter { known.contains($0.lead) || known.contains($0.member) }
      known.formUnion(near.flatMap { [$0.lead, $0.member] })
    }
    return known.sorted()
  }
}
