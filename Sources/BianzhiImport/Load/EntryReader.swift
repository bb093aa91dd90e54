import BianzhiCore

/// Turns the rows of a table of entries into entries to be stored.
protocol EntryReader {
  /// - Throws: ``Issue`` if the row is bad.
  mutating func read(_ row: CellReader, line: Int) throws -> [Entry]
  /// After the last row of the last file of the kind.
  mutating func finish() throws
}

extension EntryReader {
  mutating func finish() throws {}
}

/// What quotas and posts have in common: a stated total, a signed change, a document and a day.
struct ApprovalCells {
  private let session: ImportSession
  private let people, change, increase, decrease, effective: Int
  private var documents: DocumentColumns

  init(_ session: ImportSession) {
    self.session = session
    let layout = session.layout
    people = layout.column(.people)
    change = layout.column(.change)
    increase = layout.column(.increase)
    decrease = layout.column(.decrease)
    documents = DocumentColumns(session, layout.column(.document))
    effective = layout.column(.effective)
  }

  struct Values {
    var total: Int?
    var change: Int?
    var document: String
    var number: (year: Int, number: Int)?
    var since: Int64
  }

  mutating func read(_ row: CellReader) throws -> Values {
    let total = try count(row, people, mayBeNegative: false)
    let change = try change(row)
    guard total != nil || change != nil else {
      let column = [people, self.change, increase, decrease].first { $0 >= 0 } ?? people
      throw Issue(.missing, session.layout.heading(column))
    }
    guard case .date(let since) = RecordedDate.read(row.bytes(effective)) else {
      throw Issue(.notADay, session.layout.heading(effective))
    }
    let document = documents.read(row)
    return Values(
      total: total, change: change, document: document.text, number: document.number,
      since: Int64(since))
  }

  /// A signed change, or the difference of columns for what was added and taken away.
  private func change(_ row: CellReader) throws -> Int? {
    if let change = try count(row, change, mayBeNegative: true) { return change }
    let added = try count(row, increase, mayBeNegative: false)
    let taken = try count(row, decrease, mayBeNegative: true).map(abs)
    return added == nil && taken == nil ? nil : (added ?? 0) - (taken ?? 0)
  }

  private func count(_ row: CellReader, _ column: Int, mayBeNegative: Bool) throws -> Int? {
    switch CountReading.read(row.bytes(column)) {
    case .blank: return nil
    case .value(let value) where mayBeNegative || value >= 0: return value
    default: throw Issue(.notACount, session.layout.heading(column))
    }
  }
}
