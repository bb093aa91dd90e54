import BianzhiCore
import Spreadsheets

/// Reads one table from top to bottom: hands on its data rows and accounts for all others.
final class SheetWalk {
  private let table: ImportTable
  private let session: ImportSession
  private let options: ImportOptions
  private let repairs: RepairColumns
  private var items: TableWalk
  private var check: TotalCheck
  private(set) var counts = FileCounts()
  /// Rows of earlier files that a rejects file brings back.
  private(set) var repaired: [RepairColumns.Place] = []
  /// The first row of data.
  private(set) var sample: [String] = []
  private(set) var hiddenColumns = 0
  /// Titles and notes since the last row of data; above a repeated header they name the next part's organ.
  private var captions: [Caption] = []
  /// Numbers add up only in kinds that have them.
  private let checksTotals: Bool
  /// A column whose cells a spreadsheet must hold as text: identity numbers.
  private let person: Int
  private let width: Int
  private let dates: [DateParts]
  /// A text says nothing of its cells' kinds.
  private let isText: Bool
  private let columns: SheetColumns
  private var filler: OrganFiller?
  private let parts: PartOrgan
  /// Rows have no organ of their own, or take it from the row above.
  private let hasParts: Bool
  /// The row that heads the rows at hand with a name that the ledger does not have.
  private var unknownPart: Int?

  init(_ table: ImportTable, _ session: ImportSession, options: ImportOptions) throws {
    (self.table, self.session, self.options) = (table, session, options)
    repairs = RepairColumns(table.found)
    items = TableWalk(table.found)
    let kind = table.found.kind
    check = TotalCheck(
      table.found.layout,
      countsPeople: kind.traits.contains(.rowsArePeople))
    checksTotals = !kind.traits.contains(.hasNoTotals)
    person = table.found.layout.column(.person)
    width = table.found.layout.headings.count
    dates = table.found.layout.dates
    isText = table.file.encoding != nil
    columns = SheetColumns(table.found)
    filler = options.fillsDown ? OrganFiller(table.found.layout) : nil
    parts = PartOrgan(table.found, session.organs)
    let owners: [Field] = [.organCode, .organName, .payerCode, .payerName]
    hasParts =
      kind.view == "organ"
      ? false : filler != nil || owners.allSatisfy { table.found.layout.column($0) < 0 }
  }

  /// None while rows are held back: what they would add is not known.
  var totals: [TotalCheck.Total] { counts.rejected > 0 ? [] : check.totals }

  func run(_ body: (CellReader, Int) throws -> Void) throws {
    var reader = try table.reader()
    let header = table.found.headerRows.upperBound
    var merged = MergedCells(reader.merges, below: header + 1, of: table.name)
    var row = RawRow()
    var last = header
    while try reader.read(into: &row) {
      if row.number <= header { continue }
      counts.blank += row.number - last - 1
      last = row.number
      try merged.fill(&row)
      columns.settle(&row)
      if row.isBlank {
        counts.blank += 1
        continue
      }
      if row.isHidden { session.issues.add(Issue(.hiddenRow), row: row.number) }
      let errors = row.clearErrors()
      var whole = dates.isEmpty ? row : DateParts.joined(row, dates)
      do {
        if try take(&whole, errors, body) { merged.forget() }
      } catch let issue as Issue {
        try reject(row, issue)
      }
      if counts.read & 0x1FFF == 0 {
        options.progress?(
          ImportProgress(
            file: table.file.path, bytes: reader.bytesRead, size: table.file.size,
            rows: counts.read))
      }
    }
    hiddenColumns = reader.hiddenColumns
    if checksTotals { check.finish() }
  }

  /// - Returns: whether it is the header again.
  private func take(
    _ row: inout RawRow, _ errors: [EmptyCell], _ body: (CellReader, Int) throws -> Void
  ) throws -> Bool {
    let number = row.number
    var item = row.withCells { items.item($0, row: number) }
    if hasParts, try turn(row, item) {
      let cells = row.cells.indices.map { row.string($0) }
      item = .caption(Caption(row: number, cells: cells))
    }
    var added = 0
    if case .data = item, filler != nil { added = filler?.fill(&row) ?? 0 }
    if added > 0 { session.issues.add(Issue(.filledDown), row: number) }
    defer { row.bytes.removeLast(added) }
    return try take(item, row, errors, body)
  }

  /// - Returns: whether the row only names the unit of the rows below it.
  private func turn(_ row: RawRow, _ item: TableWalk.Item) throws -> Bool {
    switch item {
    case .data, .caption: break
    case .header, .filler, .otherHeader, .total, .nobody: return false
    }
    guard let meaning = try row.withCells({ try parts.meaning(of: $0) }) else { return false }
    unknownPart = row.number
    guard case .organ(let organ, let name) = meaning else { return true }
    if filler != nil {
      filler?.turn(to: name)
      session.issues.add(Issue(.partOrgan), row: row.number)
    } else {
      let before = session.sheetOrgan?.key
      guard try session.turn(to: organ, named: name, row: row.number) else { return true }
      if session.sheetOrgan?.key != before { check.turn() }
    }
    unknownPart = nil
    return true
  }

  private func take(
    _ item: TableWalk.Item, _ row: RawRow, _ errors: [EmptyCell],
    _ body: (CellReader, Int) throws -> Void
  ) throws -> Bool {
    try row.withCells { cells in
      switch item {
      case .header:
        counts.headers += 1
        if !captions.isEmpty {
          let organ = session.sheetOrgan?.key
          try session.turn(to: captions, of: table)
          if session.sheetOrgan?.key != organ { check.turn() }
          (captions, unknownPart) = ([], nil)
        }
        return true
      case .filler: counts.blank += 1
      case .nobody:
        counts.notes += 1
        session.issues.add(Issue(.vacantPost), row: row.number)
        turnGroup(row.number, cells)
      case .otherHeader:
        throw ImportError.secondTable(file: table.name, row: row.number)
      case .caption(let caption):
        counts.notes += 1
        captions.append(caption)
        session.turnGroup(to: caption)
      case .total:
        counts.totals += 1
        for cell in errors where isTold(cell) {
          session.issues.add(issue(of: cell), row: row.number)
        }
        if checksTotals { check.compare(cells, line: row.number) }
      case .data:
        counts.read += 1
        if !captions.isEmpty { captions = [] }
        if sample.isEmpty { sample = row.cells.indices.map { row.string($0) } }
        session.lastOrgan = 0
        defer {
          if checksTotals { check.add(cells, organ: session.lastOrgan, line: row.number) }
        }
        if let unknownPart {
          session.issues.add(Issue(.unknownPart), row: unknownPart, times: 0)
          throw Issue(.unknownPart)
        }
        try requireWhole(row, cells, errors)
        try body(cells, row.number)
        if let place = repairs.place(cells) { repaired.append(place) }
      }
      return false
    }
  }

  /// 退休人员 where a name should stand heads the people below it, though the unit's name may stand beside it.
  private func turnGroup(_ number: Int, _ cells: CellReader) {
    let name = cells.string(table.found.layout.column(.name))
    guard PeopleGroup(heading: name) != nil,
      (0..<cells.count).count(where: { !cells.bytes($0).isEmpty }) <= 3
    else { return }
    session.turnGroup(to: Caption(row: number, cells: [name]))
  }

  /// Cells that are neither missing nor spoilt.
  private func requireWhole(_ row: RawRow, _ cells: CellReader, _ errors: [EmptyCell]) throws {
    if cells.count != width {
      if cells.hasCells(behind: width) {
        throw Issue(isText ? .tooManyCells : .cellsBeside)
      }
      if cells.count < width, isText {
        session.issues.add(Issue(.tooFewCells), row: row.number)
      }
    }
    for column in columns.names where cells.bytes(column).hasLostCharacter {
      session.warn(.lostCharacter, column, line: row.number)
    }
    if !isText, row.cells.indices.contains(person), row.cells[person].kind == .number,
      cells.bytes(person).count > 15
    {
      throw Issue(.idLostDigits, table.found.layout.heading(person))
    }
    for cell in errors where isTold(cell) {
      if columns.needed.contains(cell.column) { throw issue(of: cell) }
      session.issues.add(issue(of: cell), row: row.number)
    }
  }

  /// A missing value is worth a word only in a column that is read; a formula's error anywhere.
  private func isTold(_ cell: EmptyCell) -> Bool {
    cell.isFormulaError || columns.told.contains(cell.column)
  }

  private func issue(of cell: EmptyCell) -> Issue {
    let heading = table.found.layout.heading(cell.column)
    return Issue(cell.isFormulaError ? .errorValue : .emptyWord, heading)
  }

  private func reject(_ row: RawRow, _ issue: Issue) throws {
    counts.rejected += 1
    session.issues.add(issue, row: row.number)
    guard options.quarantines else { return }
    try session.hold(row.cells.indices.map { row.string($0) }, issue, line: row.number)
  }
}
