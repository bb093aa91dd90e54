import BianzhiCore

/// Turns the rows of a table of entries into entries to be stored.
protocol EntryReader {
  /// - Throws: ``Issue`` if the row is bad.
  mutating func read(_ row: CellReader, line: Int) throws -> [Entry]
  /// After the last row of a table.
  mutating func finish() throws
  /// Whether a row without entries waits for the others of its table, and is stored by ``finish()``.
  var keepsBack: Bool { get }
}

extension EntryReader {
  mutating func finish() throws {}
  var keepsBack: Bool { false }
}

/// What quotas and posts have in common: a stated total, a signed change, a document and a day.
struct ApprovalCells {
  private let session: ImportSession
  private let people, before, change, increase, decrease, effective: Int
  private var documents: DocumentColumns

  init(_ session: ImportSession) {
    self.session = session
    let layout = session.sheet.layout
    people = layout.column(.people)
    before = layout.column(.before)
    change = layout.column(.change)
    increase = layout.column(.increase)
    decrease = layout.column(.decrease)
    documents = DocumentColumns(session, layout.column(.document))
    effective = layout.column(.effective)
  }

  struct Values {
    let document: CellValue
    let since: Int64
    /// Total, change, and the document's year and number.
    let content: [CellValue]
    /// The heading of the document where its cell is blank.
    var blankDocument: String?

    /// How many places a row moves from one unit to another, whatever its column is called.
    var moved: Int? {
      for value in [content[1], content[0]] {
        if case .integer(let people) = value, people != 0 { return Int(abs(people)) }
      }
      return nil
    }
  }

  mutating func read(_ row: CellReader, line: Int) throws -> Values {
    let (total, change) = try numbers(row, line: line)
    guard total != nil || change != nil || session.sheet.layout.hasKindsAcross else {
      let column = [people, self.change, increase, decrease].first { $0 >= 0 } ?? people
      throw Issue(.missing, session.sheet.layout.heading(column))
    }
    guard case .date(let since) = RecordedDate.read(row.bytes(effective)) else {
      throw Issue(.ofDay(row.bytes(effective)), session.sheet.layout.heading(effective))
    }
    let hasChange = [self.change, increase, decrease, before].contains { $0 >= 0 }
    let hasTotal = people >= 0 || before >= 0
    let numbers: [CellValue] = [
      hasTotal ? CellValue(total) : .untold, hasChange ? CellValue(change) : .untold,
    ]
    guard session.sheet.layout.column(.document) >= 0 else {
      return Values(
        document: .untold, since: Int64(since), content: numbers + [.untold, .untold])
    }
    let document = documents.read(row)
    let column = session.sheet.layout.column(.document)
    // A blank cell names no document; that there is none is written as 无.
    if document.text.isEmpty, !row.bytes(column).elementsEqual("无".utf8) {
      return Values(
        document: .untold, since: Int64(since), content: numbers + [.untold, .untold],
        blankDocument: session.sheet.layout.heading(column))
    }
    let parts = [CellValue(document.number?.year), CellValue(document.number?.number)]
    return Values(
      document: .text(document.text), since: Int64(since), content: numbers + parts)
  }

  /// What a row sets and what it adds or takes; of the number before, the change and the number after, two tell the
  /// third. Where all three are told and do not agree, the number after and the change stand, and it is said.
  private func numbers(_ row: CellReader, line: Int) throws -> (total: Int?, change: Int?) {
    let total = try count(row, people, mayBeNegative: false)
    let change = try change(row)
    guard let before = try count(row, before, mayBeNegative: false) else { return (total, change) }
    switch (total, change) {
    case (let total?, let change?):
      if before + change != total { session.warn(.changeDiffers, self.before, line: line) }
      return (total, change)
    case (let total?, nil): return (total, total - before)
    case (nil, let change?) where before + change >= 0: return (before + change, change)
    case (nil, let change?):
      session.warn(.changeDiffers, self.before, line: line)
      return (nil, change)
    case (nil, nil): return (nil, nil)
    }
  }

  /// A signed change, or the difference of columns for what was added and taken away.
  private func change(_ row: CellReader) throws -> Int? {
    if let change = try written(row, change) { return change }
    let added = try written(row, increase)
    if let added, added < 0 { throw Issue(.notACount, session.sheet.layout.heading(increase)) }
    let taken = try written(row, decrease).map(abs)
    return added == nil && taken == nil ? nil : (added ?? 0) - (taken ?? 0)
  }

  /// A change as a number with its sign, or in words.
  private func written(_ row: CellReader, _ column: Int) throws -> Int? {
    if let told = ChangeWord.read(row.string(column)) { return told }
    return try count(row, column, mayBeNegative: true)
  }

  private func count(_ row: CellReader, _ column: Int, mayBeNegative: Bool) throws -> Int? {
    switch CountReading.read(row.bytes(column)) {
    case .blank: return nil
    case .value(let value) where mayBeNegative || value >= 0: return value
    default: throw Issue(.ofCount(row.bytes(column)), session.sheet.layout.heading(column))
    }
  }
}
