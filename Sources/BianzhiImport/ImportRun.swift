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
      let remembered = try rememberedMappings()
      var run = try ImportRun(paths, options: options, remembered: remembered)
      return try run.store(in: self)
    } catch let error as ReadError {
      throw ImportError.unreadable(error)
    } catch let error as DatabaseError {
      throw LedgerError(error, path: path)
    }
  }
}

extension Ledger {
  private func rememberedMappings() throws -> [Mapping] {
    let queue = try reader()
    defer { try? queue.close() }
    return try queue.inDatabase { try MappingBook.remembered(in: $0) }
  }
}

/// One import: the tables it found, and how they are stored.
struct ImportRun {
  private let options: ImportOptions
  private var tables: [ImportTable] = []
  var summary = ImportSummary()
  /// Printed totals, each with the place of its table.
  var totals: [(total: TotalCheck.Total, place: Int)] = []

  /// Opens every file and finds its tables; nothing is stored yet.
  init(_ paths: [String], options: ImportOptions, remembered: [Mapping] = []) throws {
    self.options = options
    let search = try TableSearch(paths, options: options, remembered: remembered)
    tables = search.tables
    summary.passedOver = search.passedOver
    summary.passedOverSheets = search.passedOverSheets
    summary.isDryRun = options.isDryRun
    summary.mappings = tables.compactMap(\.mapping)
    try requireDataDay()
  }

  private func requireDataDay() throws {
    guard options.asOf == nil else { return }
    let needy = tables.first {
      ["roster", "forms", "bodies"].contains($0.found.kind.name)
        && $0.found.layout.column(.dataDay) < 0
    }
    guard let needy else { return }
    let stated = Caption.date(of: needy.found.captions)
    throw ImportError.noDataDay(file: needy.name, proposal: stated?.date.last)
  }

  mutating func store(in ledger: Ledger) throws -> ImportSummary {
    let queue = try ledger.connection(isBulk: true)
    defer { try? queue.close() }
    return try queue.inDatabase { database in
      try database.execute(sql: "BEGIN EXCLUSIVE")
      do {
        try load(into: database)
        let isKept = summary.failure == nil && !options.isDryRun
        if isKept { StoredWork.shared.announce(summary.storedWork) }
        try database.execute(sql: isKept ? "COMMIT" : "ROLLBACK")
        if !isKept { summary.number = nil }
      } catch {
        if database.isInsideTransaction { try? database.execute(sql: "ROLLBACK") }
        throw error
      }
      return summary
    }
  }

  private mutating func load(into database: Database) throws {
    let number = try ImportRecord.start(in: database, command: "import", asOf: options.asOf)
    summary.number = Int(number)
    let session = try ImportSession(
      database, importID: number, asOf: options.asOf, organ: options.organ)
    defer { session.queue.wait() }
    for kind in TableKind.all {
      let group = tables.filter { $0.found.kind.name == kind.name }
      guard !group.isEmpty else { continue }
      switch kind.storage {
      case .form: try loadForms(group, session)
      case .entries(let makeReader, let table):
        try loadEntries(
          group, kind, session,
          try session.store(table), makeReader)
      case .roster: try loadLists(group, session, try RosterLoader(session), isGuarded: true)
      case .payroll: try loadLists(group, session, try PayrollLoader(session), isGuarded: false)
      }
    }
    try storeTotals(session)
    try conclude(database, number)
  }

  private mutating func loadEntries(
    _ group: [ImportTable], _ kind: TableKind, _ session: ImportSession, _ store: EntryStore,
    _ makeReader: (ImportSession, EntryStore) throws -> any EntryReader
  ) throws {
    for table in group {
      let place = try open(table, session)
      var reader = try makeReader(session, store)
      var counts = FileCounts()
      let walked = try walk(table, session, place) { row, line in
        switch try reader.read(row, line: line) {
        case .new: counts.new += 1
        case .changed: counts.changed += 1
        case .same: counts.same += 1
        case .deferred: break
        case .repeated:
          counts.new += 1
          session.issues.add(Issue(.repeatedEntry), row: line)
        }
      }
      try store.flush()
      try session.flush()
      try reader.finish()
      counts += walked
      close(place, session, counts)
    }
    for (file, line, outcome) in try store.settle() {
      guard let place = summary.files.firstIndex(where: { $0.id == file }) else { continue }
      switch outcome {
      case .changed: summary.files[place].counts.changed += 1
      default:
        summary.files[place].counts.new += 1
        summary.files[place].issues.add(Issue(.repeatedEntry), row: line)
      }
    }
    try session.flush()
    let missing = try store.missing()
    if missing.count > 0 { summary.missing.append((kind.name, missing.count, missing.examples)) }
  }

  private mutating func loadLists(
    _ group: [ImportTable], _ session: ImportSession, _ loader: some ListLoader, isGuarded: Bool
  ) throws {
    var keepsMissing = false
    var settlement = try Settlement(
      session.database, loader, importID: session.importID, missing: options.missing,
      isGuarded: isGuarded)
    var places: [Int64: Int] = [:]
    for table in group {
      let place = try open(table, session)
      places[session.file] = place
      loader.turn(to: session.layout)
      var counts = FileCounts()
      let walked = try walk(table, session, place) { row, line in
        let list = try loader.load(row, line: line)
        if !loader.book.lists[list].hadRows { counts.new += 1 }
      }
      // A row that cannot be read may be anybody's, so nobody is known to be gone.
      if walked.rejected > 0 { keepsMissing = true }
      counts += walked
      close(place, session, counts)
    }
    try loader.flush()
    for list in loader.book.lists where list.hadRows {
      try settlement.settle(list, keepsMissing: keepsMissing)
    }
    try loader.finish()
    for (file, counts) in settlement.counts {
      guard let place = places[file] else { continue }
      summary.files[place].counts += counts
    }
    summary.gone += settlement.gone
    if let last = group.indices.last.map({ summary.files.count - group.count + $0 }) {
      summary.files[last].gone = settlement.gone
    }
    summary.repeatedPeople += loader.repeatedRows
    if !settlement.shrinking.isEmpty {
      summary.failure = try ImportError.shrinking(settlement.shrinking, in: session.database)
    }
  }

  /// Notes the table in the ledger and makes it the one at hand.
  mutating func open(_ table: ImportTable, _ session: ImportSession) throws -> Int {
    session.queue.wait()
    session.file = try ImportRecord.add(table, to: session.importID, in: session.database)
    try session.open(table)
    summary.files.append(ImportSummary.File(table))
    return summary.files.count - 1
  }

  mutating func close(
    _ place: Int, _ session: ImportSession, _ counts: FileCounts
  ) {
    summary.files[place].counts += counts
    summary.files[place].issues = session.issues
    summary.files[place].organs = session.sheetOrgans
    summary.files[place].id = session.file
  }

  /// Gives every data row of a table to `body`; bad rows are kept aside with their first problem.
  mutating func walk(
    _ table: ImportTable, _ session: ImportSession, _ place: Int,
    _ body: (CellReader, Int) throws -> Void
  ) throws -> FileCounts {
    let walk = try SheetWalk(table, session, options: options)
    try walk.run(body)
    summary.files[place].repaired = walk.repaired
    summary.files[place].sample = walk.sample
    summary.files[place].hiddenColumns = walk.hiddenColumns
    for total in walk.totals { totals.append((total, place)) }
    return walk.counts
  }

  /// Everything is read: keeps the counts, the problems and the rows held back.
  private mutating func conclude(_ database: Database, _ number: Int64) throws {
    for file in summary.files {
      guard summary.failure != nil || file.counts.addsUp else {
        throw ImportError.countsDoNotAddUp(file: file.path)
      }
    }
    let rejected = summary.rejectedRows
    if rejected > 0, !options.quarantines, summary.failure == nil {
      summary.failure = .badRows(rejected)
    }
    guard summary.failure == nil else { return }
    let given = tables.filter { $0.found.mapping == .given }.compactMap(\.mapping)
    try MappingBook.remember(given, import: number, in: database)
    summary.released = try ImportRecord.finish(summary, number: number, in: database)
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
