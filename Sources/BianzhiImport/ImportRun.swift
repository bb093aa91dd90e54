public import BianzhiCore
import Foundation
import GRDB
import Spreadsheets

extension Ledger {
  /// Reads tables from files and folders and stores all of them or none.
  ///
  /// - Parameter paths: files, folders, or `-` for standard input.
  /// - Returns: what became of every row; ``ImportSummary/isStored`` says whether it is in the ledger.
  /// - Throws: ``ImportError`` if a file cannot be read, ``LedgerError`` if the ledger cannot be written.
  public func importTables(
    _ paths: [String], options: ImportOptions = ImportOptions()
  ) throws -> ImportSummary {
    do {
      let (remembered, readings) = try reading {
        (try MappingBook.remembered(in: $0), try ReadingBook($0))
      }
      var run = try ImportRun(paths, options: options, remembered: remembered, readings: readings)
      return try run.store(in: self)
    } catch let error as ReadError {
      throw ImportError.unreadable(error)
    } catch let error as DatabaseError {
      throw LedgerError(error, path: path)
    }
  }
}

/// One import: the tables it found, and how they are stored.
struct ImportRun {
  var options: ImportOptions
  private var tables: [ImportTable] = []
  var summary = ImportSummary()
  /// Printed totals, each with the place of its table.
  var totals: [(total: TotalCheck.Total, place: Int)] = []
  /// Tables that could not be read to their end.
  private var broken: Set<String> = []
  private var brokenNotices: [ImportNotice] = []
  private var copies = FileCopies()

  /// Opens every file and finds its tables; nothing is stored yet.
  init(
    _ paths: [String], options: ImportOptions, remembered: [Mapping] = [],
    readings: ReadingBook = ReadingBook()
  ) throws {
    self.options = options
    let search = try TableSearch(
      paths, options: options, remembered: remembered, readings: readings)
    tables = search.tables.filter { !$0.lacksMonth(options) }
    (summary.ownFiles, summary.notices) = (search.ownFiles, search.notices)
    let monthless = search.tables.filter { $0.lacksMonth(options) }
    summary.unread = search.unread + monthless.map { ImportError.noPayMonth(file: $0.name) }
    if tables.isEmpty, !summary.unread.isEmpty, !options.collectsAll {
      throw ImportError.together(summary.unread)
    }
    summary.passedOver = search.passedOver
    summary.passedOverFormats = search.passedOverFormats
    summary.passedOverSheets = search.passedOverSheets
    summary.isDryRun = options.isDryRun
    summary.mappings = tables.compactMap(\.mapping)
    if options.asOf == nil {
      self.options.asOf = try Self.statedDay(of: tables)
      summary.statedDay = self.options.asOf
    }
  }

  /// Stores all tables. A file that turns out to be unreadable while its rows are stored takes all of them
  /// back; where the others are wanted, it is all done again without it.
  mutating func store(in ledger: Ledger) throws -> ImportSummary {
    var fresh = self
    var result = try storeOnce(in: ledger)
    while !broken.isEmpty, options.quarantines {
      fresh.tables.removeAll { broken.contains($0.name) }
      fresh.summary.unread = result.unread
      fresh.summary.notices += brokenNotices
      self = fresh
      if tables.isEmpty, !options.collectsAll { throw ImportError.together(summary.unread) }
      result = try storeOnce(in: ledger)
    }
    // A lone file is refused as one that cannot be opened is.
    if !broken.isEmpty, tables.count == 1 { throw ImportError.together(result.unread) }
    return result
  }

  private mutating func storeOnce(in ledger: Ledger) throws -> ImportSummary {
    let asOf = options.asOf
    return try ledger.ownedTransaction(
      making: { database in
        let number = try ImportRecord.start(in: database, command: "import", asOf: asOf)
        return try ImportStore(database, importID: number)
      },
      running: { owner in
        try load(by: owner)
        let isKept = summary.failure == nil && !options.isDryRun && broken.isEmpty
        if isKept { StoredWork.shared.announce(summary.storedWork) } else { summary.number = nil }
        return (summary, isKept)
      })
  }

  private mutating func load(by owner: ImportOwner) throws {
    let session = try ImportSession(
      owner, asOf: options.asOf, organ: options.organ, month: options.month)
    summary.number = Int(session.importID)
    session.sheets = Set(tables.compactMap(\.sheet))
    for kind in TableKind.all {
      let group = tables.filter { $0.found.kind.name == kind.name }
      guard !group.isEmpty else { continue }
      switch kind.storage {
      case .mixed(let makeReader, let tables):
        try loadEntries(group, kind, session, tables, makeReader)
      case .entries(let makeReader, let table):
        try loadEntries(group, kind, session, [table], makeReader)
      case .roster: try loadLists(group, session, try RosterLoader(session), isGuarded: true)
      case .payroll: try loadLists(group, session, try PayrollLoader(session), isGuarded: false)
      }
      try comparePeriods(of: kind, session)
    }
    try storeTotals(session)
    try conclude(session)
  }

  private mutating func loadEntries(
    _ group: [ImportTable], _ kind: TableKind, _ session: ImportSession, _ tables: [EntryTable],
    _ makeReader: (ImportSession) -> any EntryReader
  ) throws {
    try session.owner.send { try $0.begin(tables) }
    for table in group {
      let place = try open(table, session)
      if isCopy(table, session, place) { continue }
      var reader = makeReader(session)
      let counts = try walk(table, session, place) { row, line in
        let entries = try reader.read(row, line: line)
        if !entries.isEmpty || !reader.keepsBack { try session.store(entries, line: line) }
      }
      try session.flush()
      try reader.finish()
      close(place, session, counts)
    }
    let result = try session.owner.sync { try $0.settleEntries() }
    if kind.name == TableKind.organs.name {
      try session.owner.sync { try $0.endMadeBodies() }
    }
    // Names may mean other organs once all entries of the organ ledger are settled.
    if tables.contains(where: { $0.name == EntryTable.organs.name }) {
      session.organs.forgetNames()
    }
    for place in summary.files.indices {
      summary.files[place].counts += result.counts[summary.files[place].id] ?? FileCounts()
    }
    for row in result.repeated {
      guard let place = summary.files.firstIndex(where: { $0.id == row.file }) else { continue }
      summary.files[place].issues.add(Issue(.repeatedEntry), row: row.line)
    }
    for fact in result.kept {
      guard let place = summary.files.firstIndex(where: { $0.id == fact.file }) else { continue }
      summary.files[place].issues.add(Issue(.factStays, fact.heading), row: fact.line)
    }
    let missing = result.missing
    if missing.count > 0 { summary.missing.append((kind.name, missing.count, missing.examples)) }
  }

  private mutating func loadLists(
    _ group: [ImportTable], _ session: ImportSession, _ loader: some ListLoader, isGuarded: Bool
  ) throws {
    var isUnsure = false
    var untold: [Int64: [String: String]] = [:]
    for table in group {
      let place = try open(table, session)
      if isCopy(table, session, place) { continue }
      loader.turn(to: session.layout)
      untold[session.file] = type(of: loader).untold(session.layout)
      var counts = FileCounts()
      let walked = try walk(table, session, place) { row, line in
        let list = try loader.load(row, line: line)
        if !loader.book.lists[list].hadRows { counts.new += 1 }
      }
      // A row that cannot be read may be anybody's, so nobody is known to be gone.
      if walked.rejected > 0 { isUnsure = true }
      counts += walked
      close(place, session, counts)
    }
    try loader.flush()
    if isGuarded, let kind = group.first?.found.kind {
      let parts = try compareParts(of: loader, session)
      try comparePeriods(of: kind, session, besides: parts.oneLists)
      stopVersions(parts.overlapping)
    }
    let settled = try settle(
      loader, session, untold,
      Settlement.Leaving(missing: options.missing, isGuarded: isGuarded, isUnsure: isUnsure))
    try stopLosses(settled, session)
    let gone = settled.gone
    try loader.finish()
    try loader.seal(session)
    summary.gone += gone
    if let last = group.indices.last.map({ summary.files.count - group.count + $0 }) {
      summary.files[last].gone = gone
    }
    summary.repeatedPeople += loader.repeatedRows
  }

  /// Settles the lists that had rows before.
  ///
  /// - Parameter untold: the columns that each file does not have, with their headings.
  private mutating func settle(
    _ loader: some ListLoader, _ session: ImportSession, _ untold: [Int64: [String: String]],
    _ leaving: Settlement.Leaving
  ) throws -> SettledLists {
    var settled = SettledLists()
    let table = loader.table
    for list in loader.book.lists where list.hadRows {
      if untold.contains(where: { !$0.value.isEmpty }) {
        try keepUntold(of: list.id, in: table, untold, session)
      }
      let result = try session.owner.sync {
        var settlement = Settlement(list.id, $0.keeper(of: table))
        return try settlement.run(leaving)
      }
      try loader.apply(result.changes, list: list)
      settled.counts.merge(result.counts) { $0 + $1 }
      settled.gone += result.gone
      if let list = result.shrinking { settled.shrinking.append(list) }
      settled.dropping += result.dropping
      if result.isRepeat { try noteRepeat(of: list.id, session) }
    }
    for place in summary.files.indices {
      summary.files[place].counts += settled.counts[summary.files[place].id] ?? FileCounts()
    }
    return settled
  }

  /// Whether the table at hand was read already, as the same file under another path; it then says nothing more.
  private mutating func isCopy(
    _ table: ImportTable, _ session: ImportSession, _ place: Int
  ) -> Bool {
    guard let original = copies.original(of: table, session) else { return false }
    summary.copies.append(CopiedFile(file: table.name, original: original))
    close(place, session, FileCounts())
    return true
  }

  /// Notes the table in the ledger and makes it the one at hand.
  private mutating func open(_ table: ImportTable, _ session: ImportSession) throws -> Int {
    try session.open(table)
    summary.files.append(ImportSummary.File(table))
    return summary.files.count - 1
  }

  private mutating func close(
    _ place: Int, _ session: ImportSession, _ counts: FileCounts
  ) {
    summary.files[place].counts += counts
    summary.files[place].issues = session.issues
    summary.files[place].organs = session.sheetOrgans
    summary.files[place].asked = session.asked
    summary.files[place].id = session.file
    if let notice = session.unitNotice(of: summary.files[place]) {
      summary.notices.append(notice)
    }
  }

  /// Gives every data row of a table to `body`; bad rows are kept aside with their first problem.
  private mutating func walk(
    _ table: ImportTable, _ session: ImportSession, _ place: Int,
    _ body: (CellReader, Int) throws -> Void
  ) throws -> FileCounts {
    let walk = try SheetWalk(table, session, options: options)
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
    return walk.counts
  }

  /// A table turned out to be unreadable: nothing of this pass is stored, and the others are read all the
  /// same, so that all problems are told.
  private mutating func fail(_ table: ImportTable, _ error: ImportError) {
    broken.insert(table.name)
    summary.unread.append(error)
    var content = ImportNotice.Content()
    content.why = [error.wording.zh, error.wording.en]
    brokenNotices.append(
      ImportNotice(.unread, path: table.file.path, sheet: table.sheet, content))
  }

  /// Everything is read: keeps the counts, the problems and the rows held back.
  private mutating func conclude(_ session: ImportSession) throws {
    summary.failure = whyNotStored()
    for file in summary.files {
      guard summary.failure != nil || !broken.isEmpty || file.counts.addsUp else {
        throw ImportError.countsDoNotAddUp(file: file.path)
      }
    }
    guard summary.failure == nil, broken.isEmpty else { return }
    try session.flush()
    let given = tables.filter { $0.found.mapping == .given }.compactMap(\.mapping)
    let (summary, number, asOf) = (summary, session.importID, options.asOf)
    self.summary.released = try session.owner.sync {
      try MappingBook.remember(given, import: number, in: $0.database)
      try ImportNotice.store(summary.notices, by: number, in: $0.database)
      let released = try ImportRecord.finish(summary, number: number, in: $0.database)
      try $0.seal(dataDay: asOf)
      return released
    }
  }
}

extension RawRow {
  /// The row's cells as bytes, valid inside `body` only.
  @inline(__always)
  func withCells<Result>(_ body: (CellReader) throws -> Result) rethrows -> Result {
    try bytes.withUnsafeBytes { base in
      try cells.withUnsafeBufferPointer { try body(CellReader(base: base, cells: $0)) }
    }
  }
}
