import BianzhiCore
import Spreadsheets

/// What becomes of single rows.
extension SheetWalk {
  /// 退休人员 where a name should stand heads the people below it, though the unit's name may stand beside it.
  func turnGroup(_ number: Int, _ cells: CellReader) {
    let name = cells.string(table.found.layout.column(.name))
    guard PeopleGroup(heading: name) != nil,
      (0..<cells.count).count(where: { !cells.bytes($0).isEmpty }) <= 3
    else { return }
    session.sheet.turnGroup(to: Caption(row: number, cells: [name]))
  }

  /// A row that only names the unit of the rows below it.
  struct UnitHeading {
    let whole: Caption
    /// What it says of the unit's people: 退休人员 of 县水利局退休人员, read like a heading of its own.
    let rest: Caption
    /// The approved inner body that it names instead.
    var body: String?
  }

  /// - Returns: nil for a row that does not only name the unit of the rows below it.
  mutating func turn(_ row: RawRow, _ item: RowClass) throws -> UnitHeading? {
    switch item {
    case .data, .caption: break
    case .header, .filler, .otherHeader, .total, .nobody, .counts: return nil
    }
    if units.own == nil, !owners.isEmpty, let own = try session.unitAbove() {
      units = TableUnits(own: own)
    }
    let (current, parts, table, units) = (session.sheet.organ?.key, parts, table, units)
    var listsUnits = namesUnits
    let meaning = try row.withCells { cells in
      try parts.meaning(of: cells, below: current, units) {
        if let known = listsUnits { return known }
        let found = try Self.namesUnits(in: table, parts, besides: current)
        listsUnits = found
        return found
      }
    }
    namesUnits = listsUnits
    guard let meaning else {
      try turnBack(item)
      return nil
    }
    let whole = Caption(row: row.number, cells: row.cells.indices.map { row.string($0) })
    switch meaning {
    case .body(let name): return UnitHeading(whole: whole, rest: whole, body: name)
    case .section: return UnitHeading(whole: whole, rest: whole)
    case .unknown(let name):
      unknownPart = (row.number, name)
      return UnitHeading(whole: whole, rest: whole)
    case .organ(let unit, let rest, let superior):
      return try turn(to: unit, rest, within: superior, below: whole, row.number, from: current)
    }
  }

  /// Turns to the unit that a row names.
  ///
  /// - Parameter rest: what the row says beside the name.
  private mutating func turn(
    to unit: TableUnits.Unit, _ rest: String, within superior: TableUnits.Unit?,
    below whole: Caption, _ row: Int, from current: Int64?
  ) throws -> UnitHeading {
    let isTitle = whole.heading.map(RowWords.isTitle) == true
    guard
      try turn(to: unit, row: row, from: current, isTitle: isTitle, isWithin: superior != nil)
    else {
      unknownPart = (row, unit.name)
      return UnitHeading(whole: whole, rest: whole)
    }
    unknownPart = nil
    units.turn(to: unit, within: superior, heading: whole.heading)
    if !isTitle, let heading = whole.heading { session.sheet.endGroup(at: heading) }
    // A unit's name alone says nothing of its people.
    return UnitHeading(whole: whole, rest: isTitle ? whole : Caption(row: row, cells: [rest]))
  }

  /// - Returns: whether the rows below are those of the unit.
  private mutating func turn(
    to unit: TableUnits.Unit, row: Int, from current: Int64?, isTitle: Bool, isWithin: Bool
  ) throws -> Bool {
    guard filler == nil else {
      filler?.turn(to: unit.name)
      session.sheet.issues.add(Issue(.partOrgan), row: row)
      return true
    }
    guard try session.turn(to: unit, row: row, isTitle: isTitle, isWithin: isWithin) else {
      return false
    }
    if session.sheet.organ?.key != current {
      namesUnits = true
      check.turn()
    }
    return true
  }

  /// Whether rows that stand alone in the table name units other than its own.
  private static func namesUnits(
    in table: ImportTable, _ parts: PartOrgan, besides organ: Int64?
  ) throws -> Bool {
    var (reader, row) = (try table.reader(), RawRow())
    while try reader.read(into: &row) {
      if let span = table.found.columns { row.keep(span, and: table.found.shared) }
      guard row.number > table.found.headerRows.upperBound, !row.isBlank else { continue }
      if let unit = try row.withCells({ try parts.unit(of: $0) }), unit != organ { return true }
    }
    return false
  }

  /// Names what stands beside or above the table and is not read: numbers that count its people, approved numbers.
  func tellHead() {
    if table.found.hasCountsBeside {
      session.sheet.issues.add(Issue(.countsBeside), row: table.found.headerRows.upperBound)
    }
    for caption in table.found.captions where HeadNumbers.are(in: caption) {
      session.sheet.issues.add(Issue(.headNumbers), row: caption.row)
    }
  }

  /// Tells of rows whose cells became blank, and of cells that held more than a body's name.
  mutating func tellBlocks() {
    let layout = table.found.layout
    for (column, rows) in (blocks?.filled ?? [:]).sorted(by: { $0.key < $1.key }) {
      for row in rows {
        session.sheet.issues.add(Issue(.blankFilled, layout.heading(column)), row: row)
      }
    }
    for (column, rows) in (blocks?.doubtful ?? [:]).sorted(by: { $0.key < $1.key }) {
      for row in rows {
        session.sheet.issues.add(Issue(.blankBelow, layout.heading(column)), row: row)
      }
    }
    for row in bodies?.rows ?? [] {
      session.sheet.issues.add(Issue(.besideBody, layout.heading(layout.column(.body))), row: row)
    }
  }

  /// Compares the number of people that a line of words tells.
  mutating func compare(_ caption: Caption) {
    guard checksTotals, !check.compare(caption) else { return }
    session.sheet.issues.add(Issue(.totalUnread), row: caption.row)
  }

  /// Adds a row of data to what printed totals are compared with.
  mutating func add(_ cells: CellReader, _ line: Int) {
    let state = session.sheet.group?.state
    check.add(cells, organ: session.sheet.lastOrgan, line: line, isOther: state != nil)
    let layout = table.found.layout
    guard layout.hasOtherRows, !addsBodies, let column = layout.columns[.category] else { return }
    addsBodies = OrganCategory(recorded: cells.string(column)) == .innerBody
  }

  /// A row of other people's pay, or of people who are neither in post nor have left, is told, and is none of the
  /// rows read.
  mutating func passesOver(_ cells: CellReader, _ line: Int) -> Bool {
    var other: CellProblem?
    session.sheet.paySaid = nil
    switch otherPay?.sort(of: cells) {
    case .other(let pay): other = pay.problem
    case .doubtful(let said): session.sheet.paySaid = said
    case .pay, nil: other = otherStaff?.problem(of: cells)
    }
    guard let other else { return false }
    counts.notes += 1
    session.sheet.issues.add(Issue(other), row: line)
    if checksTotals { check.add(cells, organ: session.sheet.organ?.key ?? 0, line: line) }
    return true
  }

  /// The columns whose cells were merged with those above and became blanks, as far as that can be.
  static func blankBelow(_ table: ImportTable) throws -> [Int] {
    guard !BlankBlockSearch.places(table).isEmpty else { return [] }
    return try BlankBlockSearch(table).results.filter { $0.value.isSure || $0.value.mayBe }.keys
      .sorted()
  }
}

extension ImportTable {
  /// The texts of the cells of one row, read anew.
  func cells(ofRow number: Int) throws -> [[UInt8]] {
    var (reader, row) = (try reader(), RawRow())
    while try reader.read(into: &row) {
      guard row.number == number else { continue }
      return row.cells.map { Array(row.bytes[$0.range]) }
    }
    return []
  }
}
