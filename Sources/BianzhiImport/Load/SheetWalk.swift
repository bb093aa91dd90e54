import BianzhiCore
import Spreadsheets

/// Reads one table from top to bottom: hands on its data rows and accounts for all others.
final class SheetWalk {
  private let table: ImportTable
  private let session: ImportSession
  private let options: ImportOptions
  private let repairs: RepairColumns
  private var classifier: RowClassifier
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
  private let dates: [DateParts]
  private let columns: SheetColumns
  private let rowCheck: RowCheck
  private var filler: OrganFiller?
  private let parts: PartOrgan
  /// Rows have no organ of their own, or take it from the row above.
  private let hasParts: Bool
  /// The row that heads the rows at hand with a name that the ledger does not have.
  private var unknownPart: Int?

  init(_ table: ImportTable, _ session: ImportSession, options: ImportOptions) throws {
    (self.table, self.session, self.options) = (table, session, options)
    repairs = RepairColumns(table.found)
    classifier = RowClassifier(table.found)
    let kind = table.found.kind
    check = TotalCheck(
      table.found.layout,
      countsPeople: kind.traits.contains(.rowsArePeople))
    checksTotals = !kind.traits.contains(.hasNoTotals)
    dates = table.found.layout.dates
    columns = SheetColumns(table.found)
    rowCheck = RowCheck(table, columns, session)
    filler = options.fillsDown ? OrganFiller(table.found.layout) : nil
    parts = PartOrgan(table.found, session.organs)
    let owners: [Field] = [.organCode, .organName, .payerCode, .payerName]
    hasParts =
      kind.traits.contains(.rowsAreOrgans)
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
      if row.isHidden { session.sheet.issues.add(Issue(.hiddenRow), row: row.number) }
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
    var item = row.withCells { classifier.rowClass($0, row: number) }
    if hasParts, try turn(row, item) {
      let cells = row.cells.indices.map { row.string($0) }
      item = .caption(Caption(row: number, cells: cells))
    }
    var added = 0
    if case .data = item, filler != nil { added = filler?.fill(&row) ?? 0 }
    if added > 0 { session.sheet.issues.add(Issue(.filledDown), row: number) }
    defer { row.bytes.removeLast(added) }
    return try take(item, row, errors, body)
  }

  /// - Returns: whether the row only names the unit of the rows below it.
  private func turn(_ row: RawRow, _ item: RowClass) throws -> Bool {
    switch item {
    case .data, .caption: break
    case .header, .filler, .otherHeader, .total, .nobody: return false
    }
    guard let meaning = try row.withCells({ try parts.meaning(of: $0) }) else { return false }
    unknownPart = row.number
    guard case .organ(let organ, let name) = meaning else { return true }
    if filler != nil {
      filler?.turn(to: name)
      session.sheet.issues.add(Issue(.partOrgan), row: row.number)
    } else {
      let before = session.sheet.organ?.key
      guard try session.turn(to: organ, named: name, row: row.number) else { return true }
      if session.sheet.organ?.key != before { check.turn() }
    }
    unknownPart = nil
    return true
  }

  private func take(
    _ item: RowClass, _ row: RawRow, _ errors: [EmptyCell],
    _ body: (CellReader, Int) throws -> Void
  ) throws -> Bool {
    try row.withCells { cells in
      switch item {
      case .header:
        counts.headers += 1
        if !captions.isEmpty {
          let organ = session.sheet.organ?.key
          try session.turn(to: captions, of: table)
          if session.sheet.organ?.key != organ { check.turn() }
          (captions, unknownPart) = ([], nil)
        }
        return true
      case .filler: counts.blank += 1
      case .nobody:
        counts.notes += 1
        session.sheet.issues.add(Issue(.vacantPost), row: row.number)
        turnGroup(row.number, cells)
      case .otherHeader:
        throw ImportError.secondTable(file: table.name, row: row.number)
      case .caption(let caption):
        counts.notes += 1
        captions.append(caption)
        session.sheet.turnGroup(to: caption)
      case .total:
        counts.totals += 1
        rowCheck.tell(errors, row: row.number)
        if checksTotals { check.compare(cells, line: row.number) }
      case .data: try takeData(row, cells, errors, body)
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
    session.sheet.turnGroup(to: Caption(row: number, cells: [name]))
  }

  private func takeData(
    _ row: RawRow, _ cells: CellReader, _ errors: [EmptyCell],
    _ body: (CellReader, Int) throws -> Void
  ) throws {
    counts.read += 1
    if !captions.isEmpty { captions = [] }
    if sample.isEmpty { sample = row.cells.indices.map { row.string($0) } }
    session.sheet.lastOrgan = 0
    defer {
      if checksTotals { check.add(cells, organ: session.sheet.lastOrgan, line: row.number) }
    }
    if let unknownPart {
      session.sheet.issues.add(Issue(.unknownPart), row: unknownPart, times: 0)
      throw Issue(.unknownPart)
    }
    try rowCheck.requireWhole(row, cells, errors)
    try body(cells, row.number)
    if let place = repairs.place(cells) { repaired.append(place) }
  }

  private func reject(_ row: RawRow, _ issue: Issue) throws {
    counts.rejected += 1
    session.sheet.issues.add(issue, row: row.number)
    guard options.quarantines else { return }
    try session.hold(row.cells.indices.map { row.string($0) }, issue, line: row.number)
  }
}
