/// A table of single entries: which columns make an entry's key, and which are its content.
struct EntryTable: Sendable {
  let name: String
  let key: [String]
  let content: [String]
  /// Several lines may share a key; else the later one counts.
  var isRepeatable = true

  /// Columns of the key that may be NULL.
  var openKey: Set<String> = []

  /// The column by which an entry is named to people; nil for the code of its organ.
  var label: String?

  /// Further columns that name an organ, besides `organ`.
  var otherOrgans: [String] = []

  /// Where further rows of an entry are kept.
  var side: SideTable?

  /// The values with what stands for nothing where a table does not tell it.
  func told(_ values: [CellValue]) -> [CellValue] {
    guard values.contains(.untold) else { return values }
    return values.enumerated().map { index, value in
      guard value == .untold else { return value }
      // A key's text is never NULL.
      let isKey = index < key.count && !openKey.contains(key[index])
      return isKey ? .text("") : .null
    }
  }

  /// All of them, in the order in which they refer to each other. Those of one kind stand in its file.
  static let all: [EntryTable] = [
    organs, quotas, posts, stated, bodies, subjects, movements, loans, plans, waivers, totals,
  ]

  static let stated = EntryTable(
    name: "stated_row", key: ["organ", "day", "about", "part"], content: ["people"],
    isRepeatable: false)
  static let totals = EntryTable(
    name: "printed_total_row", key: ["organ", "kind", "day", "sheet", "heading"],
    content: ["printed", "computed", "is_money", "first_line", "last_line"])
}
