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

  /// Entries that hold from `since` to `until` and of which no two may hold on one day; nil where they may.
  var span: EntrySpan?

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

  /// Those of all kinds of tables, in the order in which they refer to each other, and the printed totals.
  static let all: [EntryTable] = {
    let own = Set(TableKind.all.compactMap { $0.storage.ownTable?.name })
    var tables: [EntryTable] = []
    for kind in TableKind.all {
      let more = kind.storage.tables.filter { table in
        !own.contains(table.name) && !tables.contains { $0.name == table.name }
      }
      let first = kind.storage.ownTable.map { [$0] } ?? []
      // Two kinds may share a table: 例外与消化 and 消化目标.
      let new = first.filter { table in !tables.contains { $0.name == table.name } }
      tables += new + more
    }
    return tables + [totals]
  }()

  static let stated = EntryTable(
    name: "stated_row", key: ["organ", "day", "about", "part"], content: ["people"],
    isRepeatable: false)
  static let totals = EntryTable(
    name: "printed_total_row", key: ["organ", "kind", "day", "sheet", "heading"],
    content: ["printed", "computed", "is_money", "first_line", "last_line"])
}
