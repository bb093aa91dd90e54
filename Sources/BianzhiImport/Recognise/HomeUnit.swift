import BianzhiCore
import Spreadsheets

/// 编制所在单位 in the roster of one unit: where those hold their places who work there on loan. The roster is that of the
/// unit it is titled with, and not one of each of those units.
///
/// In a list of many units the column is the unit itself.
struct HomeUnit {
  private let place: Int
  /// The column of the unit where people work; nil where the table has no other one.
  private let work: Int?
  private let name: Int

  init?(_ found: TableFinder.Found) {
    let layout = found.layout
    guard case .roster = found.kind.storage, found.mapping == .recognised,
      let unit = layout.columns[.organName], layout.columns[.organCode] == nil
    else { return nil }
    let others = found.ignored.filter { found.kind.field(ofHeading: $0) == .organName }
    name = layout.column(.name)
    if UnitOfPlace.isOfPlace(layout.heading(unit)) {
      place = unit
      work = others.first { !UnitOfPlace.isOfPlace($0) }.flatMap(layout.headings.firstIndex)
    } else {
      guard let heading = others.first(where: UnitOfPlace.isOfPlace),
        let column = layout.headings.firstIndex(of: heading)
      else { return nil }
      (place, work) = (column, unit)
    }
  }

  /// The layout in which the column tells where people hold their places; nil where it is the unit itself.
  ///
  /// - Parameter isOwn: whether a text names the unit whose table it is; nil where nothing says whose it is.
  func layout(
    of table: ImportTable, _ isOwn: ((String) throws -> Bool)?
  ) throws -> Layout? {
    let layout = table.found.layout
    guard let work else {
      guard let isOwn, try isOfOne(table, isOwn) else { return nil }
      return layout.without([.organName]).with(.homeUnit, in: place)
    }
    guard try layout.columns[.organName] == work || isOfWork(table, work) else { return nil }
    return layout.without([.organName]).with(.organName, in: work).with(.homeUnit, in: place)
  }

  /// Whether at least half of the people hold their place with the unit whose table it is.
  private func isOfOne(_ table: ImportTable, _ isOwn: (String) throws -> Bool) throws -> Bool {
    var (rows, own) = (0, 0)
    var known: [String: Bool] = [:]
    try forEach(table) { row in
      rows += 1
      let text = row.string(place)
      let isSame = try known[text] ?? (text.isEmpty || isOwn(text))
      known[text] = isSame
      if isSame { own += 1 }
    }
    return rows > 0 && own * 2 >= rows
  }

  /// Whether somebody works at a unit and no place is told, or most of the people of one unit hold their place with it.
  private func isOfWork(_ table: ImportTable, _ work: Int) throws -> Bool {
    var (rows, same, hasBlank, units) = (0, 0, false, Set<String>())
    try forEach(table) { row in
      let (home, unit) = (row.string(place), row.string(work))
      rows += 1
      units.insert(unit)
      if home == unit || home.isEmpty { same += 1 }
      if home.isEmpty, !unit.isEmpty { hasBlank = true }
    }
    return hasBlank || units.count == 1 && same * 2 >= rows
  }

  /// Goes through the people of a table; what else stands in it is of no account.
  private func forEach(_ table: ImportTable, _ body: (RawRow) throws -> Void) throws {
    var (reader, row) = (try table.reader(), RawRow())
    while try reader.read(into: &row) {
      guard row.number > table.found.headerRows.upperBound, !row.string(name).isEmpty,
        row.cells.count(where: { !$0.range.isEmpty }) > 2
      else { continue }
      try body(row)
    }
  }
}

extension ImportSession {
  /// The table with the column of the places of its people, where they are not the unit itself.
  func withHomeUnit(_ table: ImportTable) throws -> ImportTable {
    guard let home = HomeUnit(table.found) else { return table }
    let own = try ownUnit(of: table)
    let isOwn = own.map { own in
      { (text: String) in
        try UnitWord.read(text) == .unit || self.isUnit(text, own.key, names: [own.name])
      }
    }
    guard let layout = try home.layout(of: table, isOwn) else { return table }
    var told = table
    told.found.layout = layout
    told.found.ignored.removeAll(where: UnitOfPlace.isOfPlace)
    told.found.hasBlankUnit = false
    return told
  }

  /// The unit that somebody, a label, a title or a name of the ledger says the whole table is of.
  private func ownUnit(of table: ImportTable) throws -> (key: Int64, name: String)? {
    if let given = try givenOrgan() { return (given, organText ?? "") }
    let path = ImportRecord.fullPath(table.file.path)
    if let text = readings.organ(ofFile: path, sheet: table.sheet),
      let key = text.utf8.allSatisfy({ $0 < 0x80 })
        ? try organs.key(code: text) : try organs.key(name: text)
    {
      return (key, text)
    }
    if table.found.kind.listsPeople { try organs.takeApprovals() }
    guard try SheetOrgan.isNamed(table.found.captions, table.place, in: organs) else { return nil }
    return try SheetOrgan.find(table.found.captions, table.place, in: organs)
      .flatMap { RegionName.isAlone($0.name) ? nil : ($0.key, $0.name) }
  }
}
