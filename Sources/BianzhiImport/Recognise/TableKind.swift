package import BianzhiCore

/// A kind of table that can be imported: its columns and what its rows are stored as.
///
/// One more kind is one more file under `Kinds/` and its line in ``all``.
package struct TableKind: Sendable {
  /// As in `--kind`.
  package let name: String
  package let title: Wording
  package let columns: [Column]
  /// Groups of columns of which a table needs at least one.
  package let needsOneOf: [[Field]]
  /// One table of the kind as its heading and a row, cells parted by a stroke.
  package let example: [String]
  /// Says how rows are stored.
  let storage: Storage
  /// Where other programs read the rows in words: a view of `schema.sql`.
  package let view: String
  /// Where `find` looks in its rows; nil where they are found otherwise, or another kind of the same view says it.
  let found: FindPlace?
  /// The tables of the plain copy of a ledger that hold its rows; none where another kind of the same view says them.
  let open: [OpenTable]
  /// Where its rows lie, for what looks through all kinds.
  package let stored: StoredRows
  /// What is particular about its tables.
  let traits: Set<TableTrait>
  /// What makes a table one of the kind although it lacks what tells it; nil where nothing does.
  let likely: [LikelySigns]
  /// The field of every header word, normalised, and its place among the column's words (0 is the best);
  /// of a word that two columns know, the first one's.
  let fields: [String: (field: Field, rank: Int)]
  /// Header words with a place's name or the like in them.
  let patterns: [HeaderPattern]
  /// Normalised header words that its tables often have and that nothing is stored of.
  let aside: Set<String>
  /// What header words were found to stand for.
  let memory = ColumnMemory()

  init(
    name: String, title: Wording, columns: [Column], needsOneOf: [[Field]], example: [String],
    aside: String = "", patterns: [HeaderPattern] = [], traits: Set<TableTrait> = [],
    likely: [LikelySigns] = [], view: String, found: FindPlace? = nil, open: [OpenTable] = [],
    stored: StoredRows, storage: Storage
  ) {
    (self.name, self.title, self.columns) = (name, title, columns)
    (self.needsOneOf, self.storage) = (needsOneOf, storage)
    (self.example, self.patterns, self.traits) = (example, patterns, traits)
    (self.view, self.stored, self.likely) = (view, stored, likely)
    (self.found, self.open) = (found, open)
    self.aside = Set(
      aside.split(whereSeparator: \.isWhitespace).map { HeaderWord.normal(String($0)) })
    var fields: [String: (field: Field, rank: Int)] = [:]
    for column in columns {
      for (rank, word) in (column.headings + [column.field.rawValue]).enumerated() {
        let normal = HeaderWord.normal(word)
        fields[normal] = fields[normal] ?? (column.field, rank)
      }
    }
    self.fields = fields
  }

  enum Storage: Sendable {
    case entries(@Sendable (ImportSession) -> any EntryReader, EntryTable)
    /// Rows that fill several tables; ``Entry/table`` is a place among them.
    case mixed(@Sendable (ImportSession) -> any EntryReader, [EntryTable])
    case roster
    case payroll

    /// The table that holds the rows of this kind alone.
    var ownTable: EntryTable? {
      if case .entries(_, let table) = self { table } else { nil }
    }

    /// All tables of entries that its rows fill.
    var tables: [EntryTable] {
      switch self {
      case .entries(_, let table): [table]
      case .mixed(_, let tables): tables
      case .roster, .payroll: []
      }
    }
  }

  /// In the order in which a folder is stored: what others refer to comes first.
  package static let all: [TableKind] = [
    organs, approvedBodies, quotas, posts, forms, formLines, bodies, roster, payroll, subjects,
    movements, loans, plans,
    waivers, digests, ceilings, norms,
  ]

  /// Where `find` looks in imported rows: by names first, then by documents.
  package static let findPlaces: [FindPlace] = {
    let places = all.compactMap(\.found)
    return places.filter { $0.nameColumn != nil } + places.filter { $0.nameColumn == nil }
  }()

  /// The tables of the plain copy of a ledger that hold imported rows.
  package static let openTables: [OpenTable] = all.flatMap(\.open)

  package static func named(_ name: String) -> TableKind? {
    all.first { $0.name == name }
  }

  /// Whether its columns are numbers of quota kinds and posts side by side.
  var isForm: Bool {
    traits.contains(.isForm)
  }

  /// Whether its rows are people, in post or paid.
  var listsPeople: Bool {
    traits.contains(.rowsArePeople) || traits.contains(.speaksForAMonth)
  }

  func column(_ field: Field) -> Column? {
    columns.first { $0.field == field }
  }
}
