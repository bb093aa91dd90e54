import BianzhiCore

extension ImportRun {
  /// Stores the tables of one kind whose rows make up lists, rosters or pay lists.
  ///
  /// - Parameter isGuarded: whether the import stops where people would go, or stand twice, without a word.
  mutating func loadLists(
    _ group: [ImportTable], _ session: ImportSession, _ loader: some ListLoader, isGuarded: Bool
  ) throws {
    let read = try readLists(group, session, loader)
    try loader.flush()
    if isGuarded, let kind = group.first?.found.kind {
      let parts = try compareParts(of: loader, session)
      try comparePeriods(of: kind, session, besides: parts.oneLists)
      try stopVersions(parts.versions, parts.parts, loader.book.lists, session)
    }
    let lists = loader.book.lists
    try endReassigned(loader, session)
    let settled = try settle(
      lists, loader, session, read,
      Settlement.Leaving(
        missing: options.missing, isGuarded: isGuarded, isUnsure: read.isUnsure))
    try stopLosses(settled, session)
    stopFuture(lists.map(\.day))
    if isGuarded, !read.isUnsure {
      try stopShrunken(lists.filter { !read.isOfLeavers($0) }, session)
    }
    let gone = settled.gone
    try loader.finish()
    try loader.seal(session)
    summary.gone += gone
    if let last = group.indices.last.map({ summary.files.count - group.count + $0 }) {
      summary.files[last].gone = gone
    }
    summary.repeatedPeople += loader.repeatedRows
    try nameSharedNumbers(in: loader, session)
  }

  /// Reads all tables, and those that are found below them.
  private mutating func readLists(
    _ group: [ImportTable], _ session: ImportSession, _ loader: some ListLoader
  ) throws -> ReadLists {
    var read = ReadLists()
    var waiting = group[...]
    while let next = waiting.popFirst() {
      let table = try takeUnit(next, session)
      let place = try open(table, session)
      if try isCopy(table, session, place) { continue }
      loader.turn(to: session.sheet.layout)
      if table.otherStaff != nil { read.leavers.insert(session.sheet.file) }
      read.untold[session.sheet.file] = type(of: loader).untold(session.sheet.layout)
      var counts = FileCounts()
      let walked = try walk(table, session, place) { row, line in
        let list = try loader.load(row, line: line)
        if !loader.book.hadRows(list) { counts.new += 1 }
      }
      if walked.rejected > 0 { read.isUnsure = true }
      counts += walked
      try close(place, session, counts)
      waiting = following + waiting
      following = []
    }
    return read
  }

  /// Settles the lists that had rows before.
  ///
  /// - Parameter lists: those that the import has rows of.
  private mutating func settle(
    _ lists: [ListBook.List], _ loader: some ListLoader, _ session: ImportSession,
    _ read: ReadLists,
    _ leaving: Settlement.Leaving
  ) throws -> SettledLists {
    var settled = SettledLists()
    let table = loader.table
    for list in lists where list.hadRows {
      if read.untold.contains(where: { !$0.value.isEmpty }) {
        try keepUntold(of: list.id, in: table, read.untold, session)
      }
      var leaving = leaving
      if read.isOfLeavers(list) { leaving.missing = .stay }
      let result = try session.owner.sync { [leaving] in
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
}
