/// A table of further rows of entries.
struct SideTable: Sendable {
  let name: String
  /// The column with the entry's number.
  let entry: String
  let columns: [String]
}
