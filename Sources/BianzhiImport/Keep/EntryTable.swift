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

  /// All of them, in the order in which they refer to each other.
  static let all: [EntryTable] = [
    organs, quotas, posts, stated, bodies, subjects, movements, loans, plans, waivers, totals,
  ]

  static let organs = EntryTable(
    name: "organ_row", key: ["organ"],
    content: [
      "name", "category", "rank", "tier", "region", "superior", "document", "since", "until",
    ], isRepeatable: false, otherOrgans: ["superior"],
    side: SideTable(name: "organ_name", entry: "entry", columns: ["name", "type"]))
  static let quotas = EntryTable(
    name: "quota_row", key: ["organ", "kind", "document", "since"],
    content: ["total", "change", "document_year", "document_number"],
    side: SideTable(name: "quota_cover", entry: "quota", columns: ["organ"]))
  static let posts = EntryTable(
    name: "post_row", key: ["organ", "scope", "body", "rank", "role", "document", "since"],
    content: ["total", "change", "document_year", "document_number"])
  static let subjects = EntryTable(
    name: "subject_row", key: ["organ", "post", "name", "since"],
    content: ["until", "reason", "tier"], openKey: ["since"], label: "name")
  static let stated = EntryTable(
    name: "stated_row", key: ["organ", "day", "about", "part"], content: ["people"],
    isRepeatable: false)
  static let bodies = EntryTable(
    name: "listed_body_row", key: ["organ", "day", "name"], content: ["note"], isRepeatable: false)
  static let movements = EntryTable(
    name: "movement_row", key: ["organ", "name", "person", "direction", "day"],
    content: ["kind", "reason", "slip", "document", "note"])
  static let loans = EntryTable(
    name: "loan_row", key: ["organ", "name", "person", "borrower", "since"],
    content: ["until", "document", "reason", "note"], otherOrgans: ["borrower"])
  static let plans = EntryTable(
    name: "use_plan_row", key: ["organ", "kind", "document", "since"],
    content: ["people", "until", "note"])
  static let waivers = EntryTable(
    name: "waiver_row", key: ["organ", "matter", "part", "document", "until"],
    content: ["people", "approver", "since", "reason"])
  static let totals = EntryTable(
    name: "printed_total_row", key: ["organ", "kind", "day", "sheet", "heading"],
    content: ["printed", "computed", "is_money", "first_line", "last_line"])
}

/// A table of further rows of entries.
struct SideTable: Sendable {
  let name: String
  /// The column with the entry's number.
  let entry: String
  let columns: [String]
}
