/// The stored tables of single entries, each of which belongs to an organ and has been brought by an import.
///
/// One more is its line in ``all`` and its table in `schema.sql`.
package struct StoredEntries: Sendable {
  package let table: String
  /// A column that names another organ.
  let otherOrgan: String?
  /// Whether the organ of a row may be no organ at all, so that nothing is asked of it.
  let isOfTables: Bool

  private init(_ table: String, otherOrgan: String? = nil, isOfTables: Bool = false) {
    (self.table, self.otherOrgan, self.isOfTables) = (table, otherOrgan, isOfTables)
  }

  /// In the order in which their digests are sealed.
  package static let all: [StoredEntries] = [
    StoredEntries("organ_row", otherOrgan: "superior"), StoredEntries("quota_row"),
    StoredEntries("post_row"), StoredEntries("stated_row"), StoredEntries("listed_body_row"),
    StoredEntries("subject_row"), StoredEntries("movement_row"),
    StoredEntries("loan_row", otherOrgan: "borrower"), StoredEntries("use_plan_row"),
    StoredEntries("waiver_row"),
    // A table of many organs stands there under its own name, which means none of them.
    StoredEntries("printed_total_row", isOfTables: true),
  ]
}
