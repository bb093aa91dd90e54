/// A table of approval entries.
struct ApprovalTable {
  let name: String
  /// In messages and `approval_entry`.
  let about: String
  /// SQL of scope, body, rank (or kind) and role.
  let columns: [String]
  /// The key of the table's index, so that no sorting is needed.
  let order: String

  static let quotas = ApprovalTable(
    name: "quota_row", about: "quota", columns: ["'unsaid'", "''", "a.kind", "''"],
    order: "a.organ, a.kind")
  static let posts = ApprovalTable(
    name: "post_row", about: "post", columns: ["a.scope", "a.body", "a.rank", "a.role"],
    order: "a.organ, a.scope, a.body, a.rank, a.role")
}
