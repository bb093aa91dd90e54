import BianzhiCore

extension ImportRun {
  mutating func loadEntries(
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
    if kind.traits.contains(.isOrganLedger) {
      try session.owner.sync {
        try $0.endMadeBodies()
        try $0.endNamedOrgans()
      }
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
}
