import BianzhiCore

extension ImportRun {
  mutating func loadEntries(
    _ group: [ImportTable], _ kind: TableKind, _ session: ImportSession, _ tables: [EntryTable],
    _ makeReader: (ImportSession) -> any EntryReader
  ) throws {
    try session.owner.send { try $0.begin(tables) }
    // The posts of 县财政局 are those of the unit that has its quotas as 江海县财政局.
    if !kind.traits.contains(.isOrganLedger) {
      try session.organs.takeApprovals(isComplete: false)
    }
    let (totals, changes) = Self.changesApart(Self.registersLast(newestFirst(group, session)))
    var waiting = (totals + changes)[...]
    while let next = waiting.popFirst() {
      // So is 县教育局 in a notice of changes.
      if changes.contains(where: { $0.name == next.name }) {
        try session.organs.takeApprovals(isComplete: false)
      }
      let table = try takeUnit(next, session)
      let place = try open(table, session)
      session.sheet.factsOf = earlierDay(of: table, session)?.yyyymmdd
      if try isCopy(table, session, place) { continue }
      var reader = makeReader(session)
      let counts = try walk(table, session, place) { row, line in
        let entries = try reader.read(row, line: line)
        if !entries.isEmpty || !reader.keepsBack { try session.store(entries, line: line) }
      }
      try session.flush()
      try reader.finish()
      try close(place, session, counts)
      waiting = following + waiting
      following = []
    }
    try settleEntries(of: kind, session, tables)
  }

  private mutating func settleEntries(
    of kind: TableKind, _ session: ImportSession, _ tables: [EntryTable]
  ) throws {
    let result = try session.owner.sync { try $0.settleEntries() }
    if kind.traits.contains(.isOrganLedger) {
      try session.owner.sync { try $0.endStandIns() }
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
    for row in result.outdated {
      guard let place = summary.files.firstIndex(where: { $0.id == row.file }) else { continue }
      summary.files[place].issues.add(Issue(.olderFact), row: row.line)
    }
    for fact in result.kept {
      guard let place = summary.files.firstIndex(where: { $0.id == fact.file }) else { continue }
      summary.files[place].issues.add(Issue(.factStays, fact.heading), row: fact.line)
    }
    for table in tables {
      guard summary.failure == nil, let span = table.span else { continue }
      let clashes = try session.owner.sync { try span.clashes(in: table, $0.database) }
      if !clashes.isEmpty { summary.failure = .overlapping(clashes) }
    }
    let approves = [DataKind.quotas, .posts].map(\.table)
    if tables.contains(where: { approves.contains($0.name) }) {
      try session.organs.joinApproved()
    }
    summary.joinedNames = session.organs.joined
    let missing = result.missing
    if missing.count > 0 { summary.missing.append((kind.name, missing.count, missing.examples)) }
  }

  /// Organ ledgers in front of lists that know organs by their codes in the state's register alone.
  private static func registersLast(_ group: [ImportTable]) -> [ImportTable] {
    let isRegister = { (table: ImportTable) in
      let layout = table.found.layout
      return table.found.kind.traits.contains(.isOrganLedger) && layout.column(.creditCode) >= 0
        && layout.column(.organCode) == layout.column(.creditCode)
    }
    return group.filter { !isRegister($0) } + group.filter(isRegister)
  }

  /// The tables that set approved numbers, and those that only change them.
  private static func changesApart(
    _ group: [ImportTable]
  ) -> (totals: [ImportTable], changes: [ImportTable]) {
    let isOfChanges = { (table: ImportTable) in
      let layout = table.found.layout
      let fields: [Field] = [.change, .increase, .decrease, .takenBy, .givenBy]
      return fields.contains { layout.column($0) >= 0 }
        && (layout.column(.people) < 0 || layout.column(.takenBy) >= 0)
    }
    return (group.filter { !isOfChanges($0) }, group.filter(isOfChanges))
  }
}
