import BianzhiCore
import Spreadsheets

/// One table at a time: opened, walked through, closed.
extension ImportRun {
  /// Notes the table in the ledger and makes it the one at hand.
  mutating func open(_ table: ImportTable, _ session: ImportSession) throws -> Int {
    try session.open(table)
    summary.files.append(ImportSummary.File(table))
    return summary.files.count - 1
  }

  /// Whether the table at hand was read already, as the same file under another path; it then says nothing more.
  mutating func isCopy(_ table: ImportTable, _ session: ImportSession, _ place: Int) throws -> Bool
  {
    // Who says that files come beside each other means all of them.
    guard options.missing != .stay, let original = try copies.original(of: table, session) else {
      return false
    }
    summary.copies.append(CopiedFile(file: table.name, original: original))
    try close(place, session, FileCounts())
    return true
  }

  mutating func close(
    _ place: Int, _ session: ImportSession, _ counts: FileCounts
  ) throws {
    summary.files[place].counts += counts
    summary.files[place].issues = session.sheet.issues
    summary.files[place].organs = try session.sheet.organs.map(session.organs.told)
    summary.files[place].matchedNames = session.sheet.matchedNames
    summary.files[place].asked = session.sheet.asked
    summary.files[place].id = session.sheet.file
    if let notice = try session.unitNotice(of: summary.files[place]) {
      summary.notices.append(notice)
    }
  }

  /// Gives every data row of a table to `body`; bad rows are kept aside with their first problem.
  mutating func walk(
    _ table: ImportTable, _ session: ImportSession, _ place: Int,
    _ body: (CellReader, Int) throws -> Void
  ) throws -> FileCounts {
    if let error = futureForm(table, session) {
      fail(table, error)
      return FileCounts()
    }
    if let unclear = session.sheet.unclearUnit {
      askUnit(of: table, unclear)
      return FileCounts()
    }
    var walk = try SheetWalk(table, session, options: options)
    do {
      try walk.run(body)
    } catch let error as ReadError {
      fail(table, .unreadable(error))
    } catch let error as ImportError where error.isOfFile {
      fail(table, error)
    }
    summary.files[place].repaired = walk.repaired
    summary.files[place].sample = walk.sample
    summary.files[place].hiddenColumns = walk.hiddenColumns
    for total in walk.totals { totals.append((total, place)) }
    if let next = walk.following { following.append(next) }
    return walk.counts
  }

  /// A table turned out to be unreadable: nothing of this pass is stored, and the others are read all the
  /// same, so that all problems are told.
  mutating func fail(_ table: ImportTable, _ error: ImportError) {
    summary.unread.append(error)
    setAside(table, error)
  }

  /// A table is not read since its title and its sheet's name are two units, and it is asked whose it is.
  private mutating func askUnit(of table: ImportTable, _ unit: (title: String, sheet: String)) {
    fail(table, .unitUnclear(file: table.name, title: unit.title, sheet: unit.sheet))
    var content = ImportNotice.Content()
    (content.kind, content.row) = (table.found.kind.name, table.found.headerRows.upperBound)
    content.samples = Array(table.found.captions.flatMap(\.texts).prefix(2)) + [unit.sheet]
    brokenNotices.append(
      ImportNotice(.unit, path: table.file.path, sheet: table.sheet, content))
  }

  /// Nobody knows which of these files is the valid one: all is done again without them.
  mutating func setAside(_ files: Set<Int64>, _ error: ImportError) {
    summary.unread.append(error)
    for file in summary.files where files.contains(file.id) {
      let same = tables.filter { $0.file.path == file.path && $0.sheet == file.sheet }
      for table in same { setAside(table, error) }
    }
  }

  /// The same of tables told by their names.
  mutating func setAside(tables names: Set<String>, _ error: ImportError) {
    summary.unread.append(error)
    for table in tables where names.contains(table.name) { setAside(table, error) }
  }

  private mutating func setAside(_ table: ImportTable, _ error: ImportError) {
    broken.insert(table.name)
    var content = ImportNotice.Content()
    content.why = [error.wording.zh, error.wording.en]
    brokenNotices.append(
      ImportNotice(.unread, path: table.file.path, sheet: table.sheet, content))
  }
}
