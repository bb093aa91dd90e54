import BianzhiCore
import Spreadsheets

/// The sheet at hand: how it starts, and where its rows turn to another organ or month.
extension ImportSession {
  /// Notes the sheet in the ledger and starts it.
  func open(_ table: ImportTable) throws {
    let (file, importID) = (nextFile, importID)
    try owner.send {
      try ImportRecord.add(table, as: file, to: importID, in: $0.database)
    }
    nextFile += 1
    if table.found.kind.listsPeople { try organs.takeApprovals() }
    sheet = SheetAtHand(table, file: file, beside: sheets)
    sheet.heldOrgans = try heldOrgans(of: table)
    if let heading = table.found.unitByCells {
      sheet.issues.add(
        Issue(.unitByCells, heading), row: table.found.headerRows.upperBound)
    }
    if let day = ownDay(of: table) {
      sheet.ownDay = day.yyyymmdd
      sheet.issues.add(
        Issue(.ofOwnDay, day.description),
        row: table.found.captions.first?.row ?? table.found.headerRows.lowerBound)
      periods.close()
    } else {
      periods.turn(to: table, table.found.captions, row: nil)
    }
    try turn(to: table.found.captions, of: table)
  }

  /// Finds the organ of a sheet, or of the part of it below these captions, and compares their day.
  ///
  /// - Parameter isPart: the captions stand between the rows; the names of sheet and file say nothing new then.
  /// - Returns: whether the organ was found there.
  @discardableResult
  func turn(to captions: [Caption], of table: ImportTable, isPart: Bool = false) throws -> Bool {
    compareDay(captions, of: table)
    turnMonth(to: captions, of: table)
    // A file may be called after whoever handed it in: its rows are of regions all the same.
    if table.found.kind.traits.contains(.rowsAreRegions) { return false }
    let hasColumn =
      !table.found.hasBlankUnit
      && [Field.organCode, .organName, .payerCode, .payerName].contains {
        sheet.layout.column($0) >= 0
      }
    if organText == nil, try takeToldOrgan(of: table) { return true }
    sheet.unsought =
      hasColumn ? (captions, isPart ? SheetPlace(path: "-", sheet: nil) : table.place) : nil
    sheet.namesNoUnit = false
    guard !hasColumn, organText == nil else { return false }
    guard
      var found = try SheetOrgan.find(
        captions, isPart ? SheetPlace(path: "-", sheet: nil) : table.place, in: organs)
    else { return try !isPart && takeUnitOfWorkbook(table) }
    if !isPart {
      guard let settled = try unit(of: table, titled: found) else { return false }
      found = settled
    }
    // 云泽县机关人员名册 with a column for the unit is a list of the county's units, whichever they are.
    if table.found.hasBlankUnit, found.source != .label, RegionName.isAlone(found.name) {
      return false
    }
    sheet.take(found)
    if found.isDisputed {
      let both = found.other.map { "“\(found.name)” ≠ “\($0)”" }
      sheet.issues.add(Issue(.organsDisagree), row: found.row, words: both)
    }
    return true
  }

  /// Says where the captions name another day than the data day.
  private func compareDay(_ captions: [Caption], of table: ImportTable) {
    guard sheet.ownDay == nil else { return }
    let stated = Caption.date(of: captions)
    if table.found.onlyApproves, let last = stated?.date.last, let asOf, last <= asOf {
      sheet.approvedBy = last.yyyymmdd
    } else if let stated, let asOf, table.found.kind.traits.contains(.speaksForADay),
      !table.hasNoDay,
      sheet.layout.column(.dataDay) < 0, asOf < stated.date.first || asOf > stated.date.last
    {
      sheet.issues.add(Issue(.dayDisagrees), row: stated.row)
    } else if stated == nil, let asOf, table.found.kind.traits.contains(.speaksForADay),
      !table.hasNoDay, sheet.layout.column(.dataDay) < 0,
      let period = Caption.period(of: captions), asOf < period.first || asOf > period.last
    {
      sheet.issues.add(Issue(.dayDisagrees), row: period.row)
    } else if stated == nil, let asOf, table.found.kind.traits.contains(.speaksForADay),
      let filled = Caption.filledDay(of: captions), filled.date.last < asOf.adding(months: -1)
    {
      // A form filled in June cannot tell of September.
      sheet.issues.add(Issue(.dayDisagrees), row: filled.row)
    }
  }

  /// The unit that 本局 means in a table with a column for the unit; nil where nothing says whose the table is.
  func ownUnit() throws -> Int64? {
    if let known = try givenOrgan() ?? sheet.organ?.key ?? sheet.ownUnit { return known }
    guard let (captions, place) = sheet.unsought else { return nil }
    sheet.unsought = nil
    sheet.ownUnit =
      try SheetOrgan.find(captions, place, in: organs)?.key ?? unitAboveOthers(captions, place)
    return sheet.ownUnit
  }

  /// The unit that a label, a title or the file's name says a table with a column for the unit is of; nil where none of
  /// them names one of the ledger. It is looked for once.
  func unitAbove() throws -> TableUnits.Unit? {
    guard !sheet.namesNoUnit, let (captions, place) = sheet.unsought else { return nil }
    guard try SheetOrgan.isNamed(captions, place, in: organs), let key = try ownUnit() else {
      sheet.namesNoUnit = true
      return nil
    }
    return try organTitles.names(of: key).first.map { TableUnits.Unit(key: key, name: $0) }
  }

  /// The rows below belong to another organ, whose name stands in a row of its own.
  ///
  /// - Parameters:
  ///   - isTitle: it is the title of a list of its own, of which nothing need be said.
  ///   - isWithin: it is a subordinate of the table's unit, or that unit again.
  /// - Returns: false where somebody said that the whole file is of one organ, and this is another one.
  func turn(
    to unit: TableUnits.Unit, row: Int, isTitle: Bool = false, isWithin: Bool = false
  ) throws -> Bool {
    if let given = try givenOrgan() { return given == unit.key }
    if let known = sheet.organ, known.source == .told, !isWithin { return known.key == unit.key }
    sheet.section = unit.key
    guard sheet.organ?.key != unit.key else { return true }
    sheet.take(
      SheetOrgan(key: unit.key, name: unit.name, source: .title, row: row, isDisputed: false))
    if !isTitle { sheet.issues.add(Issue(.partOrgan), row: row) }
    return true
  }

  /// Takes the organ that somebody said the file is of.
  ///
  /// - Returns: whether anybody did.
  private func takeToldOrgan(of table: ImportTable) throws -> Bool {
    let path = ImportRecord.fullPath(table.file.path)
    guard let text = readings.organ(ofFile: path, sheet: table.sheet) else { return false }
    let isCode = text.utf8.allSatisfy { $0 < 0x80 }
    let key = isCode ? try organs.key(code: text) : try organs.key(name: text)
    guard let key else { throw ImportError.organNameTwice(text) }
    sheet.take(SheetOrgan(key: key, name: text, source: .told, row: 0, isDisputed: false))
    return true
  }

  /// Takes the unit that other sheets of the workbook name, and says so.
  private func takeUnitOfWorkbook(_ table: ImportTable) throws -> Bool {
    guard let found = try workbooks.unit(of: table, in: organs) else { return false }
    sheet.take(found)
    sheet.issues.add(Issue(.unitOfWorkbook), row: table.found.headerRows.lowerBound)
    return true
  }

  private func turnMonth(to captions: [Caption], of table: ImportTable) {
    guard sheet.layout.column(.month) < 0 else {
      sheet.titledMonth = table.titledMonth(captions) ?? sheet.titledMonth
      return
    }
    let stated = table.month(in: captions)
    if let givenMonth, let stated, givenMonth != stated {
      sheet.issues.add(Issue(.monthDisagrees), row: captions.first?.row ?? 0)
    }
    sheet.month = givenMonth ?? stated ?? sheet.month
  }

  /// The data day of a row: its own, else that of `--as-of`.
  func dataDay(_ row: CellReader) throws -> Int32 {
    let column = sheet.dataDay
    if column >= 0, !row.bytes(column).isEmpty {
      guard case .date(let stored) = RecordedDate.read(row.bytes(column)), stored > 999_999 else {
        throw Issue(.notADay, sheet.layout.heading(column))
      }
      return stored
    }
    if let day = sheet.ownDay { return day }
    guard let asOf else { throw Issue(.noDataDay) }
    return asOf.yyyymmdd
  }
}
