import BianzhiCore
import Spreadsheets

/// Reads one table from top to bottom: hands on its data rows and accounts for all others.
///
/// A value, so that the compiler and not the program at work sees that nothing of it is changed twice at once.
struct SheetWalk {
  let table: ImportTable
  let session: ImportSession
  let options: ImportOptions
  let repairs: RepairColumns
  private let classifier: RowClassifier
  var check: TotalCheck
  var counts = FileCounts()
  /// Rows of earlier files that a rejects file brings back.
  var repaired: [RepairColumns.Place] = []
  /// The first row of data.
  var sample: [String] = []
  private(set) var hiddenColumns = 0
  /// Titles and notes since the last row of data; above a repeated header they name the next part's organ.
  var captions: [Caption] = []
  /// A list of the same kind that begins further down, under a header of its own.
  var following: ImportTable?
  /// Numbers add up only in kinds that have them.
  let checksTotals: Bool
  private let dates: [DateParts]
  private let ticks: [TickedColumns]
  /// Nothing is put together from several cells or filled in, so that rows need not be copied.
  private let readsInPlace: Bool
  private let columns: SheetColumns
  let rowCheck: RowCheck
  var filler: OrganFiller?
  private let unitBlocks: UnitBlocks?
  private var dittos: DittoMarks
  var blocks: BlankBlocks?
  /// What stands beside the names of inner bodies.
  let bodies: BodyEntries?
  /// Rows of a pay list that are no pay of people in post.
  var otherPay: OtherPay.Reader?
  /// The same of people who are not in post.
  let otherStaff: OtherStaff.Reader?
  let parts: PartOrgan
  /// Rows that stand alone may name the unit of the rows below them.
  private let hasParts: Bool
  /// The columns that say whose a row is.
  let owners: [Int]
  /// The row that heads the rows at hand with a name that the ledger does not have.
  var unknownPart: (row: Int, name: String)?
  /// A row of an inner body stands among the units of a ledger: whether printed totals hold its number is not told.
  var addsBodies = false
  /// The units that the table and its headings named.
  var units = TableUnits()
  /// Whether rows that stand alone name units; nil until it was asked.
  var namesUnits: Bool?

  init(_ table: ImportTable, _ session: ImportSession, options: ImportOptions) throws {
    (self.table, self.session, self.options) = (table, session, options)
    repairs = RepairColumns(table.found)
    classifier = RowClassifier(table.found)
    let (kind, layout) = (table.found.kind, table.found.layout)
    check = TotalCheck(layout, countsPeople: kind.traits.contains(.rowsArePeople))
    // A total printed below several lists of a sheet may be that of all of them.
    let isAlone =
      table.found.span == nil && !table.found.isFollowing && !layout.hasBodiesNumbers
    checksTotals = !kind.traits.contains(.hasNoTotals) && isAlone
    (dates, ticks) = (layout.dates, layout.ticks)
    columns = SheetColumns(table.found)
    rowCheck = RowCheck(table, columns, session)
    dittos = DittoMarks(layout)
    // Somebody says that merged cells became blanks, so that they are filled as far as nothing speaks against it.
    let blank = try options.fillsDown ? Self.blankBelow(table) : []
    let filler = options.fillsDown ? OrganFiller(layout, besides: blank) : nil
    self.filler = filler
    blocks = options.fillsDown ? nil : BlankBlocks(table)
    bodies = BodyEntries(table.found)
    unitBlocks =
      options.fillsDown || options.organ != nil || session.sheet.organ?.source == .told
      ? nil : try UnitBlocks(table)
    readsInPlace = layout.dates.isEmpty && layout.ticks.isEmpty && filler == nil
    otherPay = OtherPay.Reader(table)
    otherStaff = OtherStaff.Reader(table, asOf: session.asOf)
    parts = PartOrgan(table.found, session)
    owners = UnitColumns.owners.map { layout.column($0) }.filter { $0 >= 0 }
    hasParts =
      !kind.traits.contains(.rowsAreOrgans)
      && (filler?.fillsOrgans == true || owners.isEmpty || kind.listsPeople)
  }

  /// Lists of people and of pay are read one after the other; so are those who came and those who went.
  var mayBeFollowed: Bool {
    let traits = table.found.kind.traits
    return table.found.span == nil
      && (traits.contains(.rowsArePeople) || traits.contains(.speaksForAMonth))
  }

  /// None while rows are held back: what they would add is not known.
  var totals: [TotalCheck.Total] { counts.rejected > 0 || addsBodies ? [] : check.totals }

  mutating func run(_ body: (CellReader, Int) throws -> Void) throws {
    var reader = try table.reader()
    let header = table.found.headerRows.upperBound
    var merged = MergedCells(reader.merges, below: header + 1, of: table.name)
    var row = RawRow()
    var last = header
    for caption in table.found.captions { compare(caption) }
    units = TableUnits(session.sheet.organ)
    tellHead()
    while try reader.read(into: &row) {
      if row.number <= header { continue }
      counts.blank += row.number - last - 1
      last = row.number
      try merged.fill(&row)
      if let span = table.found.columns { row.keep(span, and: table.found.shared) }
      let look = columns.settle(&row)
      if row.isBlank {
        counts.blank += 1
        continue
      }
      if row.isHidden { session.sheet.issues.add(Issue(.hiddenRow), row: row.number) }
      try takeRow(&row, look, &merged, body)
      if following != nil { break }
      if counts.read & 0x1FFF == 0 {
        options.progress?(
          ImportProgress(
            file: table.file.path, bytes: reader.bytesRead, size: table.file.size,
            rows: counts.read))
      }
    }
    hiddenColumns = reader.hiddenColumns
    if checksTotals { check.finish() }
    tellBlocks()
  }

  /// Takes one row that is not blank, or rejects it.
  private mutating func takeRow(
    _ row: inout RawRow, _ look: RowLook, _ merged: inout MergedCells,
    _ body: (CellReader, Int) throws -> Void
  ) throws {
    let errors = look.mayHaveErrors ? row.clearErrors() : []
    let size = row.bytes.count
    if let unitBlocks, unitBlocks.fill(&row) {
      session.sheet.issues.add(Issue(.unitAbove, unitBlocks.heading), row: row.number)
    }
    do {
      let isOpen = try look.mayRepeat && dittos.resolve(&row, of: table)
      if readsInPlace {
        if try take(&row, errors, hasOpenDitto: isOpen, body) { merged.forget() }
      } else {
        var whole = dates.isEmpty && ticks.isEmpty ? row : DateParts.joined(row, dates, ticks)
        if try take(&whole, errors, hasOpenDitto: isOpen, body) { merged.forget() }
      }
    } catch let issue as Issue {
      try reject(row, issue)
    }
    row.bytes.removeLast(row.bytes.count - size)
  }

  /// - Returns: whether it is the header again.
  private mutating func take(
    _ row: inout RawRow, _ errors: [EmptyCell], hasOpenDitto: Bool,
    _ body: (CellReader, Int) throws -> Void
  ) throws -> Bool {
    let (number, isStruck) = (row.number, row.isStruck)
    var item = row.withCells { classifier.rowClass($0, row: number) }
    let heading = hasParts ? try turn(row, item) : nil
    if let heading { item = .caption(heading.rest) }
    if case .data = item {
      if hasOpenDitto {
        counts.read += 1
        throw Issue(.dittoUnread)
      }
      if filler?.fill(&row) == true { session.sheet.issues.add(Issue(.filledDown), row: number) }
      try blocks?.fill(&row)
      if let bodies { session.sheet.bodyPost = bodies.settle(&row) }
      dittos.keep(row)
      if isStruck { session.sheet.issues.add(Issue(.struckRow), row: number) }
      return try row.withCells { cells in
        try takeData(cells, number, errors, body)
        return false
      }
    }
    defer {
      if let body = heading?.body { session.sheet.turn(toBody: body) }
      // Above a header of its own it is the title that names the unit.
      if let heading, !captions.isEmpty { captions[captions.count - 1] = heading.whole }
    }
    return try row.withCells { try takeOther(item, $0, number, errors) }
  }
}
