import BianzhiCore
import Spreadsheets

/// One import: the tables it found, and how they are stored.
struct ImportRun {
  var options: ImportOptions
  var tables: [ImportTable] = []
  var summary = ImportSummary()
  /// Printed totals, each with the place of its table.
  var totals: [(total: TotalCheck.Total, place: Int)] = []
  /// Tables that could not be read to their end.
  var broken: Set<String> = []
  var brokenNotices: [ImportNotice] = []
  var copies = FileCopies()
  /// Lists without quota kinds whose people stand on a roster with them.
  var displaced: [PassedOverSheet] = []
  /// Units whose rows in a table are held back, and those that the pass at hand found to be so.
  var heldUnits: Set<HeldUnit> = []
  var heldAnew: Set<HeldUnit> = []
  /// Lists that were found below the one at hand, to be read after it.
  var following: [ImportTable] = []
  /// Whether some data are of a day that is still to come, and somebody says that it is right.
  var isAhead = false

  /// Opens every file and finds its tables; nothing is stored yet.
  init(
    _ sources: SourceList, options: ImportOptions, remembered: [Mapping] = [],
    readings: ReadingBook = ReadingBook()
  ) throws {
    self.options = options
    let search = try TableSearch(
      sources, options: options, remembered: remembered, readings: readings)
    tables = search.tables.filter { !$0.lacksMonth(options) }
    (summary.ownFiles, summary.notices) = (search.ownFiles, search.notices)
    summary.texts = search.texts
    let monthless = search.tables.filter { $0.lacksMonth(options) }
    summary.unread = search.unread
    for table in monthless {
      let error = table.errorOfMonth
      summary.unread.append(error)
      let sheet = table.file.sheets.count > 1 ? table.sheet : nil
      summary.notices.append(HeaderNotices(readings).unread(table.file.path, sheet, error))
    }
    if tables.isEmpty, !summary.unread.isEmpty, !options.collectsAll {
      throw ImportError.unread(summary.unread, quarantines: options.quarantines)
    }
    if tables.isEmpty, summary.unread.isEmpty, !options.collectsAll,
      let other = search.passedOverSheets.first(where: { $0.reason.isOther })
    {
      throw ImportError.otherTable(other)
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
    try requirePast(self.options.asOf)
  }

  /// Stores all tables. A file that turns out to be unreadable while its rows are stored takes all of them
  /// back; where the others are wanted, it is all done again without it.
  mutating func store(in ledger: Ledger) throws -> ImportSummary {
    var fresh = self
    var result = try storeOnce(in: ledger)
    while !displaced.isEmpty || (!broken.isEmpty || !heldAnew.isEmpty) && options.quarantines {
      fresh.heldUnits.formUnion(heldAnew)
      fresh.displaced = displaced
      fresh.removeDisplaced()
      guard options.quarantines else {
        self = fresh
        result = try storeOnce(in: ledger)
        continue
      }
      fresh.tables.removeAll { broken.contains($0.name) }
      fresh.summary.unread = result.unread
      fresh.summary.notices += brokenNotices
      self = fresh
      if tables.isEmpty, !options.collectsAll {
        throw ImportError.unread(summary.unread, quarantines: options.quarantines)
      }
      result = try storeOnce(in: ledger)
    }
    // A lone file is refused as one that cannot be opened is.
    if !broken.isEmpty, tables.count == 1 { throw ImportError.together(result.unread) }
    return result
  }

  /// Whether some tables or rows are to be left out, and the others read once more.
  private var isToBeDoneAgain: Bool {
    !broken.isEmpty || !displaced.isEmpty || !heldAnew.isEmpty
  }

  private mutating func storeOnce(in ledger: Ledger) throws -> ImportSummary {
    let asOf = options.asOf
    return try ledger.ownedTransaction(
      making: { database in
        let number = try ImportRecord.start(in: database, command: .import, asOf: asOf)
        return try ImportStore(database, importID: number)
      },
      running: { owner in
        try load(by: owner)
        let isKept = summary.failure == nil && !options.isDryRun && !isToBeDoneAgain
        if isKept { StoredWork.shared.announce(summary.storedWork) } else { summary.number = nil }
        return (summary, isKept)
      })
  }

  private mutating func load(by owner: ImportOwner) throws {
    let session = try ImportSession(
      owner, asOf: options.asOf, organ: options.organ, month: options.month)
    summary.number = Int(session.importID)
    session.heldUnits = heldUnits
    session.sheets = Set(tables.compactMap(\.sheet))
    session.organs.ties = UnitTies(tables)
    session.workbooks = WorkbookUnits(tables)
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

  /// Everything is read: keeps the counts, the problems and the rows held back.
  private mutating func conclude(_ session: ImportSession) throws {
    summary.failure = whyNotStored()
    for file in summary.files {
      guard summary.failure != nil || isToBeDoneAgain || file.counts.addsUp else {
        throw ImportError.countsDoNotAddUp(file: file.path)
      }
    }
    guard summary.failure == nil, !isToBeDoneAgain else { return }
    try session.flush()
    let given = tables.filter { $0.found.mapping == .given || $0.found.isKindAnswered }
      .compactMap(\.mapping)
    let (summary, number, asOf) = (summary, session.importID, options.asOf)
    let excuse = isAhead ? reasonAhead : nil
    self.summary.released = try session.owner.sync {
      try MappingBook.remember(given, import: number, in: $0.database)
      try ImportNotice.store(summary.notices, by: number, in: $0.database)
      if let reason = excuse {
        try EventLog($0.database).excuse("I\(number)", reason)
      }
      let released = try ImportRecord.finish(summary, number: number, in: $0.database)
      try $0.seal(dataDay: asOf)
      return released
    }
  }
}
