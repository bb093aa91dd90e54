import Spreadsheets

/// The units of rows of approvals whose cell for the unit is blank because it was merged with those above it: 县水利局 |
/// 办公室 over a blank and 工程股.
///
/// They are told only where the table is plainly one of such blocks: it begins with a unit, the rows of each unit follow
/// each other, and nothing is approved twice in a block. Memory: the texts of a table's own columns.
struct UnitBlocks {
  /// By row: the texts of the columns for the unit.
  private let units: [Int: [[UInt8]]]
  private let columns: [Int]
  /// The header word of the column for the unit.
  let heading: String

  /// - Returns: nil where no row lacks its unit, or nobody can say whose such a row is.
  init?(_ table: ImportTable) throws {
    // Of rows that were held back those between them are not there.
    guard !table.isRejects, let places = Places(table.found) else { return nil }
    let (classifier, layout) = (RowClassifier(table.found), table.found.layout)
    var (reader, row) = (try table.reader(), RawRow())
    let header = table.found.headerRows.upperBound
    var merged = MergedCells(reader.merges, below: header + 1, of: table.name)
    var search = Search()
    while try reader.read(into: &row) {
      guard row.number > header else { continue }
      try merged.fill(&row)
      if let span = table.found.columns { row.keep(span) }
      let number = row.number
      let goesOn =
        row.isBlank
        || row.withCells { search.take(places.sort($0, classifier, number), row: number) }
      guard goesOn else { return nil }
    }
    guard !search.found.isEmpty else { return nil }
    (units, columns, heading) = (search.found, places.units, layout.heading(places.units[0]))
  }

  /// Gives a row the unit of its block.
  ///
  /// - Returns: whether the row had none.
  func fill(_ row: inout RawRow) -> Bool {
    guard let texts = units[row.number] else { return false }
    for (column, text) in zip(columns, texts) where !text.isEmpty { row.append(text, as: column) }
    return true
  }

  /// What a row is to the blocks.
  private enum Sort {
    /// A row of a unit that it names; the texts of what it approves.
    case named([[UInt8]], [String])
    case blank([String])
    /// A total: what follows it begins anew.
    case end
    case other
  }

  private struct Search {
    var found: [Int: [[UInt8]]] = [:]
    private var unit: [[UInt8]]?
    private var seen: Set<[[UInt8]]> = []
    private var approved: Set<[String]> = []

    /// - Returns: false where the table is not made of blocks.
    mutating func take(_ sort: Sort, row: Int) -> Bool {
      switch sort {
      case .other: break
      case .end: (unit, approved) = (nil, [])
      case .named(let texts, let own):
        if texts != unit {
          guard seen.insert(texts).inserted else { return false }
          (unit, approved) = (texts, [])
        }
        approved.insert(own)
      case .blank(let own):
        guard let unit, approved.insert(own).inserted else { return false }
        found[row] = unit
      }
      return true
    }
  }

  /// Where a table of approvals tells the unit, and what each row approves.
  private struct Places {
    let units: [Int]
    /// The inner body, the kind of quota or the post; one of them is filled in every row.
    let own: [Int]
    /// What tells one approval of the same thing from another, too.
    private let others: [Int]

    init?(_ found: TableFinder.Found) {
      let layout = found.layout
      guard found.kind.traits.contains(.unitsAreBlocks) else { return nil }
      let isOfBodies = found.kind.traits.contains(.listsBodies)
      var name = layout.column(.organName)
      var own: [Field] = isOfBodies ? [.body] : [.body, .quotaKind, .role, .post, .rank]
      let superior = layout.column(.superior)
      if superior >= 0, layout.column(.body) < 0 || name < 0 {
        // 机构名称 beside 隶属单位 is the body's own name.
        if layout.column(.body) < 0 { own = [.organName] }
        name = superior
      }
      units = [layout.column(.organCode), name].filter { $0 >= 0 }
      self.own = own.map { layout.column($0) }.filter { $0 >= 0 }
      let others: [Field] = [.scope, .document, .effective, .since]
      self.others = others.map { layout.column($0) }.filter { $0 >= 0 }
      if units.isEmpty || self.own.isEmpty { return nil }
    }

    func sort(_ cells: CellReader, _ classifier: RowClassifier, _ row: Int) -> Sort {
      let texts = units.map {
        CellReader.isBlankMark(cells.bytes($0)) ? [] : Array(cells.bytes($0))
      }
      let what = own.map { cells.string($0) }
      let isBlank = texts.allSatisfy(\.isEmpty)
      let isTotal = what.contains { RowWords.isTotal($0.filter { !$0.isWhitespace }) }
      switch classifier.rowClass(cells, row: row) {
      case .data: break
      case .total: return .end
      // A body alone in its row looks like a heading.
      case .caption where isBlank && !isTotal && namesOnlyBody(cells, what): break
      case .caption, .header, .otherHeader, .filler, .nobody, .counts: return .other
      }
      if isTotal { return .end }
      guard what.contains(where: { !$0.isEmpty }) else {
        return isBlank ? .other : .named(texts, [])
      }
      let key = what + others.map { cells.string($0) }
      return isBlank ? .blank(key) : .named(texts, key)
    }

    /// Whether nothing but the name of an inner body stands in the row, in its own column.
    private func namesOnlyBody(_ cells: CellReader, _ what: [String]) -> Bool {
      let filled = (0..<cells.count).count { !cells.bytes($0).isEmpty }
      guard filled == 1, let name = what.first(where: { !$0.isEmpty }) else { return false }
      return name.count <= 15 && SectionBody.name(of: name) != nil
    }
  }
}
