import BianzhiCore

/// Rows whose columns go into the table as they are: one value a column, in the table's order.
struct PlainReader: EntryReader {
  /// What becomes of a blank cell.
  enum Blank: Sendable {
    case null, orEmpty, orZero
    /// The row is bad without it.
    case needed
  }

  /// One value of the stored row.
  enum Cell: Sendable {
    case organ
    /// Another organ, by code or name.
    case namedOrgan(Field)
    /// The identity number; 0 where there is none.
    case person
    case text(Field, Blank = .null)
    case word(Field, Vocabulary, Blank = .null)
    case day(Field, Blank = .null)
    case count(Field, Blank = .null)
    /// The data day of the table.
    case dataDay
  }

  let session: ImportSession
  private let cells: [Cell]

  init(_ session: ImportSession, _ cells: [Cell]) {
    (self.session, self.cells) = (session, cells)
  }

  mutating func read(_ row: CellReader, line: Int) throws -> [Entry] {
    let values = try values(row, line: line)
    let columns = cells.map { $0.untoldField.map { session.sheet.layout.column($0) } ?? -1 }
    return [Entry(values: values, blanks: session.blanks(values, columns: columns))]
  }

  func values(_ row: CellReader, line: Int) throws -> [CellValue] {
    try cells.map { try value($0, row, line) }
  }

  private func value(_ cell: Cell, _ row: CellReader, _ line: Int) throws -> CellValue {
    let layout = session.sheet.layout
    if let field = cell.untoldField {
      // A blank cell says no more than a column that is not there; 无 says that there is nothing.
      let bytes = row.bytes(layout.column(field))
      if CellReader.isBlankMark(bytes), !bytes.elementsEqual("无".utf8) { return .untold }
    }
    switch cell {
    case .organ:
      let (code, name) = (layout.column(.organCode), layout.column(.organName))
      let organ = try session.organ(row, code: code, name: name, line: line)
      try session.warnIfUnknown(organ, code: code, name: name, line: line)
      return .integer(organ)
    case .namedOrgan(let field): return .integer(try session.otherOrgan(row, layout.column(field)))
    case .person:
      let person = try PersonCell.read(
        row, layout.column(.person), session: session, line: line)
      return .integer(person.number ?? 0)
    case .text(.document, let blank):
      let text = session.document(row, layout.column(.document))
      return try filled(CellValue(text), .document, blank)
    case .text(let field, let blank):
      return try filled(CellValue(session.text(row, layout.column(field))), field, blank)
    case .word(let field, let words, let blank):
      let word = session.word(row, layout.column(field), words, line: line)
      return try filled(CellValue(word), field, blank)
    case .day(let field, let blank): return try day(field, blank, row, line)
    case .count(let field, let blank):
      switch CountReading.read(row.bytes(layout.column(field))) {
      case .blank: return try filled(.null, field, blank)
      case .value(let value) where value >= 0: return .integer(Int64(value))
      default: throw Issue(.notACount, layout.heading(layout.column(field)))
      }
    case .dataDay: return .integer(Int64(try session.dataDay(row)))
    }
  }

  private func day(
    _ field: Field, _ blank: Blank, _ row: CellReader, _ line: Int
  ) throws -> CellValue {
    let column = session.sheet.layout.column(field)
    if case .needed = blank, case .unreadable = RecordedDate.read(row.bytes(column)) {
      throw Issue(.ofDay(row.bytes(column)), session.sheet.layout.heading(column))
    }
    return try filled(session.day(row, column, line: line), field, blank)
  }

  private func filled(_ value: CellValue, _ field: Field, _ blank: Blank) throws -> CellValue {
    guard value == .null else { return value }
    switch blank {
    case .null: return .null
    case .orEmpty: return .text("")
    case .orZero: return .integer(0)
    case .needed:
      throw Issue(.missing, session.sheet.layout.heading(session.sheet.layout.column(field)))
    }
  }
}

extension PlainReader.Cell {
  /// The field of a cell that a table may leave untold: one that may be blank, and the document even of a key.
  fileprivate var untoldField: Field? {
    switch self {
    case .text(.document, .orEmpty): .document
    case .text(let field, .null), .word(let field, _, .null), .day(let field, .null),
      .count(let field, .null):
      field
    case .organ, .namedOrgan, .person, .dataDay, .text, .word, .day, .count: nil
    }
  }
}
