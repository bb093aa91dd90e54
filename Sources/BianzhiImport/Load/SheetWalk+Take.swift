import BianzhiCore
import Spreadsheets

/// What is done with a row once it is known what it is.
extension SheetWalk {
  /// Accounts for a row that is no data.
  ///
  /// - Returns: whether it is the header again.
  mutating func takeOther(
    _ item: RowClass, _ cells: CellReader, _ number: Int, _ errors: [EmptyCell]
  ) throws -> Bool {
    switch item {
    case .data: break
    case .header:
      try takeHeader()
      return true
    case .filler: counts.blank += 1
    case .counts:
      counts.notes += 1
      session.sheet.issues.add(Issue(.countsBeside), row: number)
    case .nobody:
      counts.notes += 1
      session.sheet.issues.add(Issue(.vacantPost), row: number)
      if checksTotals { check.addVacancy(cells, name: table.found.layout.column(.name)) }
      turnGroup(number, cells)
    case .otherHeader:
      guard mayBeFollowed,
        let next = try table.following(at: number, captions, session.readings)
      else { throw ImportError.secondTable(file: table.name, row: number) }
      following = next
    case .caption(let caption):
      counts.notes += 1
      captions.append(caption)
      try heed(caption)
      session.sheet.turnGroup(to: caption)
      otherPay?.turn(to: caption)
    case .total:
      counts.totals += 1
      rowCheck.tell(errors, row: number)
      if table.found.kind.isForm, cells.unitOfPart != nil {
        session.sheet.issues.add(Issue(.unitInPart), row: number)
      }
      if checksTotals, !check.compare(cells, line: number) {
        session.sheet.issues.add(Issue(.totalUnread), row: number)
      }
    }
    return false
  }

  /// The header again; titles above it may name the next part's organ.
  private mutating func takeHeader() throws {
    counts.headers += 1
    guard !captions.isEmpty else { return }
    let organ = session.sheet.organ?.key
    if try session.turn(to: captions, of: table, isPart: true) { unknownPart = nil }
    if session.sheet.ownDay == nil {
      session.periods.turn(to: table, captions, row: captions.first?.row)
    }
    if session.sheet.organ?.key != organ {
      check.turn()
      units = TableUnits(session.sheet.organ)
    }
    captions = []
  }

  mutating func takeData(
    _ cells: CellReader, _ number: Int, _ errors: [EmptyCell],
    _ body: (CellReader, Int) throws -> Void
  ) throws {
    if passesOver(cells, number) { return }
    counts.read += 1
    if !captions.isEmpty { captions = [] }
    if sample.isEmpty { sample = (0..<cells.count).map { cells.string($0) } }
    session.sheet.lastOrgan = 0
    defer {
      if checksTotals { add(cells, number) }
    }
    if let unknownPart, filler != nil || namesNoUnit(cells) {
      let issue = Issue(.unknownPart, unknownPart.name)
      session.sheet.issues.add(issue, row: unknownPart.row, times: 0)
      throw issue
    }
    try rowCheck.requireWhole(cells, number, errors)
    try body(cells, number)
    if let place = repairs.place(cells) { repaired.append(place) }
  }

  /// Whether the columns that say whose the row is are blank.
  private func namesNoUnit(_ cells: CellReader) -> Bool {
    owners.allSatisfy { CellReader.isBlankMark(cells.bytes($0)) }
  }

  mutating func reject(_ row: RawRow, _ issue: Issue) throws {
    counts.rejected += 1
    session.sheet.issues.add(issue, row: row.number)
    guard options.quarantines else { return }
    try session.hold(row.cells.indices.map { row.string($0) }, issue, line: row.number)
  }
}
