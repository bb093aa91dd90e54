import BianzhiCore

/// Whether documents give an organ places of the kind that a row of its roster is on.
struct GrantedKinds {
  private let find: RawStatement
  private let preparation: Preparation

  init(_ preparation: Preparation) throws {
    self.preparation = preparation
    find = try RawStatement(
      preparation.database,
      """
      SELECT EXISTS (
        SELECT 1 FROM staff_row s JOIN term k ON k.id = s.kind JOIN quota_row q ON q.kind = k.code
        WHERE s.id = ?1 AND q.organ = ?2 AND coalesce(q.total, q.change) > 0 AND \(preparation.inForce("q")))
      """)
  }

  /// - Parameters:
  ///   - row: `staff_row.id`.
  ///   - organ: whose roster it is.
  func have(_ row: Int64, _ organ: Int64) throws -> Bool {
    let names = preparation.renamed.filter { $0.value == organ }.map(\.key)
    return try ([organ] + names).contains { key in
      find.bind(row, at: 1)
      find.bind(key, at: 2)
      defer { find.reset() }
      return try find.next() && find.integer(0) == 1
    }
  }
}
