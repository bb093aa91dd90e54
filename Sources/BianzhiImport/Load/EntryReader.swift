import BianzhiCore

/// Turns the rows of a table of entries into stored entries.
protocol EntryReader {
  /// - Throws: ``Issue`` if the row is bad.
  mutating func read(_ row: CellReader, line: Int) throws -> EntryOutcome
  /// After the last row of the last file of the kind.
  mutating func finish() throws
}

extension EntryReader {
  mutating func finish() throws {}
}

/// What quotas and posts have in common: a stated total, a signed change, a document and a day.
struct ApprovalCells {
  private let session: ImportSession
  private let people, change, document, effective: Int
  private var numbers: [String: (year: Int, number: Int)?] = [:]

  init(_ session: ImportSession) {
    self.session = session
    let layout = session.layout
    people = layout.column(.people)
    change = layout.column(.change)
    document = layout.column(.document)
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
    let change = try count(row, change, mayBeNegative: true)
    guard total != nil || change != nil else {
      throw Issue(.missing, session.layout.heading(people >= 0 ? people : self.change))
    }
    guard case .date(let since) = RecordedDate.read(row.bytes(effective)) else {
      throw Issue(.notADay, session.layout.heading(effective))
    }
    let text = session.text(row, document) ?? ""
    let number = number(of: text)
    return Values(
      total: total, change: change, document: text, number: number, since: Int64(since))
  }

  /// Documents repeat from organ to organ; the last few thousand are remembered.
  private mutating func number(of document: String) -> (year: Int, number: Int)? {
    if let known = numbers[document] { return known }
    if numbers.count > 10_000 { numbers = [:] }
    let number = DocumentNumber.read(document)
    numbers[document] = .some(number)
    return number
  }

  private func count(_ row: CellReader, _ column: Int, mayBeNegative: Bool) throws -> Int? {
    switch CountReading.read(row.bytes(column)) {
    case .blank: return nil
    case .value(let value) where mayBeNegative || value >= 0: return value
    default: throw Issue(.notACount, session.layout.heading(column))
    }
  }
}
