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
      var run = try ImportRun(paths, options: options)
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
  private struct Table {
    let file: SpreadsheetFile
    let found: TableFinder.Found
  }

  private let options: ImportOptions
  private var tables: [Table] = []
  private var summary = ImportSummary()

  /// Opens every file and finds its table; nothing is stored yet.
  init(_ paths: [String], options: ImportOptions) throws {
    self.options = options
    let sources = try SourceList(paths)
    summary.passedOver = sources.passedOver
    summary.isDryRun = options.isDryRun
    let kind = try options.kind.map { name in
      guard let kind = TableKind.named(name) else { throw ImportError.unknownKind(name) }
      return kind
    }
    let opened = sources.opened(encoding: options.encoding)
    for (source, file) in zip(sources.files, opened) {
      do {
        let file = try file.get()
        var reader = try file.reader(sheet: 0)
        let found = try TableFinder(kind: kind, headerRow: options.headerRow)
          .find(in: &reader, file: source.path)
        tables.append(Table(file: file, found: found))
      } catch let error where source.isFromFolder && kind == nil && Self.isNoTable(error) {
        summary.passedOver.append(source.path)
      }
    }
    try requireDataDay()
  }

  /// A file of a folder that is plainly something else, or of a format that is not read.
  private static func isNoTable(_ error: any Error) -> Bool {
    switch error {
    case ImportError.noTable, ReadError.unsupportedFormat: true
    case ImportError.missingColumns(_, _, _, _, let known): known < 4
    default: false
    }
  }

  private func requireDataDay() throws {
    guard options.asOf == nil else { return }
    let needy = tables.first {
      $0.found.kind.name == "roster" && $0.found.layout.column(.dataDay) < 0
    }
    if let needy { throw ImportError.noDataDay(file: needy.file.path) }
  }

  mutating func store(in ledger: Ledger) throws -> ImportSummary {
    let queue = try ledger.connection(isBulk: true)
    defer { try? queue.close() }
    return try queue.inDatabase { database in
      try database.execute(sql: "BEGIN EXCLUSIVE")
      do {
        try load(into: database)
        let isKept = summary.failure == nil && !options.isDryRun
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
      case .entries(let makeReader, let table):
        try loadEntries(
          group, kind, session,
          try EntryStore(
            database, table, importID: number, queue: session.queue), makeReader)
      case .roster: try loadLists(group, session, try RosterLoader(session), isGuarded: true)
      case .payroll: try loadLists(group, session, try PayrollLoader(session), isGuarded: false)
      }
    }
    try conclude(database, number)
  }

  private mutating func loadEntries(
    _ group: [Table], _ kind: TableKind, _ session: ImportSession, _ store: EntryStore,
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
    _ group: [Table], _ session: ImportSession, _ loader: some ListLoader, isGuarded: Bool
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

  /// Notes the file in the ledger and makes it the one at hand.
  private mutating func open(_ table: Table, _ session: ImportSession) throws -> Int {
    session.queue.wait()
    session.layout = table.found.layout
    session.issues = IssueLog()
    session.file = try ImportRecord.add(
      file: table.file, found: table.found, to: session.importID, in: session.database)
    let columns = table.found.layout.columns.sorted { $0.value < $1.value }
      .map { (table.found.layout.heading($0.value), $0.key.rawValue) }
    summary.files.append(
      ImportSummary.File(
        path: table.file.path, kind: table.found.kind.name, encoding: table.file.encoding,
        headerRow: table.found.headerRow, columns: columns, unknown: table.found.unknown,
        ignored: table.found.ignored,
        headings: table.found.layout.headings))
    return summary.files.count - 1
  }

  private mutating func close(
    _ place: Int, _ session: ImportSession, _ counts: FileCounts
  ) {
    summary.files[place].counts += counts
    summary.files[place].issues = session.issues
    summary.files[place].id = session.file
  }

  /// Gives every data row of a table to `body`; bad rows are kept aside with their first problem.
  private mutating func walk(
    _ table: Table, _ session: ImportSession, _ place: Int,
    _ body: (CellReader, Int) throws -> Void
  ) throws -> FileCounts {
    var counts = FileCounts()
    var reader = try table.file.reader(sheet: 0)
    var row = RawRow()
    let width = table.found.layout.headings.count
    let totals = TotalRow(table.found.layout)
    let repairs = RepairColumns(table.found)
    var repaired: [(file: String, line: Int)] = []
    var read = 0
    while try reader.read(into: &row) {
      if row.number <= table.found.headerRow { continue }
      if row.isBlank {
        counts.blank += 1
        continue
      }
      do {
        let isTotal = try row.withCells { cells in
          if totals.matches(cells) { return true }
          if cells.count != width {
            if cells.hasCells(behind: width) { throw Issue(.tooManyCells) }
            if cells.count < width { session.issues.add(Issue(.tooFewCells), row: row.number) }
          }
          try body(cells, row.number)
          if let place = repairs.place(cells) { repaired.append(place) }
          return false
        }
        if isTotal { counts.totals += 1 } else { read += 1 }
      } catch let issue as Issue {
        read += 1
        counts.rejected += 1
        session.issues.add(issue, row: row.number)
        if options.quarantines {
          session.queue.wait()
          let cells = row.cells.indices.map { row.string($0) }
          try ImportRecord.hold(
            cells, issue, line: row.number, file: session.file, in: session.database)
        }
      }
      if read & 0x1FFF == 0 {
        options.progress?(
          ImportProgress(
            file: table.file.path, bytes: reader.bytesRead, size: table.file.size, rows: read))
      }
    }
    counts.read = read
    summary.files[place].repaired = repaired
    return counts
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
