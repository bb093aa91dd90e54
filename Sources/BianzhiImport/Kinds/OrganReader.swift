import BianzhiCore

/// Rows of the organ ledger.
struct OrganReader: EntryReader {
  let session: ImportSession
  let store: EntryStore
  private let code, name, superior, category, rank, tier, region, document, since, until: Int

  init(session: ImportSession, store: EntryStore) {
    (self.session, self.store) = (session, store)
    let layout = session.layout
    code = layout.column(.organCode)
    name = layout.column(.organName)
    superior = layout.column(.superior)
    category = layout.column(.category)
    rank = layout.column(.rank)
    tier = layout.column(.tier)
    region = layout.column(.region)
    document = layout.column(.document)
    since = layout.column(.since)
    until = layout.column(.until)
  }

  mutating func read(_ row: CellReader, line: Int) throws -> EntryOutcome {
    let organ = try session.organ(row, code: code, name: -1)
    guard let name = session.text(row, name) else {
      throw Issue(.missing, session.layout.heading(self.name))
    }
    let values: [CellValue] = [
      .integer(organ), .text(name),
      CellValue(session.word(row, category, OrganCategory.words, line: line)),
      CellValue(session.word(row, rank, PostRank.words, line: line)),
      CellValue(session.word(row, tier, OrganTier.words, line: line)),
      CellValue(session.text(row, region)), try superiorKey(row),
      CellValue(session.text(row, document)), session.day(row, since, line: line),
      session.day(row, until, line: line),
    ]
    return try store.store(values, file: session.file, line: line)
  }

  private func superiorKey(_ row: CellReader) throws -> CellValue {
    guard let text = session.text(row, superior) else { return .null }
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return .integer(try session.organs.key(code: text)) }
    guard let key = try session.organs.key(name: text) else {
      throw Issue(.organNameTwice, session.layout.heading(superior))
    }
    return .integer(key)
  }

  /// A superior given by name may stand further down the table than the organs below it, and rosters by
  /// name may have come before the ledger.
  mutating func finish() throws {
    try session.organs.joinNames()
  }
}
