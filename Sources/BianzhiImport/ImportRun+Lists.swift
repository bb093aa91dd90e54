import BianzhiCore

extension ImportRun {
  mutating func loadLists(
    _ group: [ImportTable], _ session: ImportSession, _ loader: some ListLoader, isGuarded: Bool
  ) throws {
    var isUnsure = false
    var untold: [Int64: [String: String]] = [:]
    var leavers: Set<Int64> = []
    var waiting = group[...]
    while let table = waiting.popFirst() {
      let place = try open(table, session)
      if try isCopy(table, session, place) { continue }
      loader.turn(to: session.sheet.layout)
      if table.otherStaff != nil { leavers.insert(session.sheet.file) }
      untold[session.sheet.file] = type(of: loader).untold(session.sheet.layout)
      var counts = FileCounts()
      let walked = try walk(table, session, place) { row, line in
        let list = try loader.load(row, line: line)
        if !loader.book.hadRows(list) { counts.new += 1 }
      }
      // A row that cannot be read may be anybody's, so nobody is known to be gone.
      if walked.rejected > 0 { isUnsure = true }
      counts += walked
      try close(place, session, counts)
      waiting = following + waiting
      following = []
    }
    try loader.flush()
    if isGuarded, let kind = group.first?.found.kind {
      let parts = try compareParts(of: loader, session)
      try comparePeriods(of: kind, session, besides: parts.oneLists)
      stopVersions(parts.versions)
    }
    let settled = try settle(
      loader, session, untold, leavers,
      Settlement.Leaving(missing: options.missing, isGuarded: isGuarded, isUnsure: isUnsure))
    try stopLosses(settled, session)
    stopFuture(loader.book.lists.map(\.day))
    if isGuarded, !isUnsure {
      let lists = loader.book.lists.filter {
        leavers.isEmpty || !leavers.isSuperset(of: $0.files)
      }
      try stopShrunken(lists, session)
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

  /// Settles the lists that had rows before.
  ///
  /// - Parameters:
  ///   - untold: the columns that each file does not have, with their headings.
  ///   - leavers: the files of people who have left, which say nothing of those in post.
  private mutating func settle(
    _ loader: some ListLoader, _ session: ImportSession, _ untold: [Int64: [String: String]],
    _ leavers: Set<Int64>, _ leaving: Settlement.Leaving
  ) throws -> SettledLists {
    var settled = SettledLists()
    let table = loader.table
    for list in loader.book.lists where list.hadRows {
      if untold.contains(where: { !$0.value.isEmpty }) {
        try keepUntold(of: list.id, in: table, untold, session)
      }
      var leaving = leaving
      if !leavers.isEmpty, leavers.isSuperset(of: list.files) { leaving.missing = .stay }
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
