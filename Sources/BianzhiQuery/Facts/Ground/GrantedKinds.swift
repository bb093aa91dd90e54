import BianzhiCore

/// Whether documents give an organ places of the kind that a row of its roster is on.
struct GrantedKinds {
  private let kind: RawStatement
  private let granted: RawStatement
  private let preparation: Preparation

  init(_ preparation: Preparation) throws {
    self.preparation = preparation
    kind = try RawStatement(
      preparation.database,
      "SELECT k.code FROM staff_row s JOIN term k ON k.id = s.kind WHERE s.id = ?")
    granted = try RawStatement(
      preparation.database,
      """
      SELECT DISTINCT q.kind FROM quota_row q
      WHERE q.organ = ? AND coalesce(q.total, q.change) > 0 AND \(preparation.inForce("q"))
        AND (CASE WHEN q.since > 999999 THEN q.since ELSE q.since * 100 + 31 END)
          <= \(preparation.setting.asOfEnd)
      """)
  }

  /// - Parameters:
  ///   - row: `staff_row.id`.
  ///   - organ: whose roster it is.
  /// - Returns: nil where nobody can say: no kind is recorded, or nothing at all is approved in the ledger.
  func have(_ row: Int64, _ organ: Int64) throws -> Bool? {
    kind.bind(row, at: 1)
    defer { kind.reset() }
    guard try kind.next(), let own = QuotaKind(rawValue: kind.text(0)) else { return nil }
    let approved = try kinds(of: organ)
    guard !approved.isEmpty else { return nil }
    if approved.contains(where: QuotaKind.isOfAnyKind) { return nil }
    return !approved.isDisjoint(with: QuotaHistory.family(of: own, among: approved))
  }

  private func kinds(of organ: Int64) throws -> Set<String> {
    let names = preparation.renamed.filter { $0.value == organ }.map(\.key)
    return try ([organ] + names).reduce(into: []) { found, key in
      granted.bind(key, at: 1)
      defer { granted.reset() }
      while try granted.next() { found.insert(granted.text(0)) }
    }
  }
}
