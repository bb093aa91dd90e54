import BianzhiCore

/// What loaders read from a cell.
extension ImportSession {
  /// A text, NULL where it is blank or only a mark for it.
  func text(_ row: CellReader, _ column: Int) -> String? {
    let bytes = row.bytes(column)
    return CellReader.isBlankMark(bytes) ? nil : String(decoding: bytes, as: UTF8.self)
  }

  /// A value of a column; a table without it tells nothing.
  func told(_ column: Int, _ value: @autoclosure () throws -> CellValue) rethrows -> CellValue {
    column < 0 ? .untold : try value()
  }

  /// A value of a cell; a blank one tells nothing, and 无 that there is nothing.
  func told(
    _ row: CellReader, _ column: Int, _ value: @autoclosure () throws -> CellValue
  ) rethrows -> CellValue {
    guard column >= 0 else { return .untold }
    let value = try value()
    return value == .null && !row.bytes(column).elementsEqual("无".utf8) ? .untold : value
  }

  /// The values that a blank cell leaves untold, with their headings.
  ///
  /// - Parameter columns: of each value, −1 for one that is not read from a cell of its own.
  func blanks(_ values: [CellValue], columns: [Int]) -> [Int: String] {
    var blanks: [Int: String] = [:]
    for (place, column) in columns.enumerated() where column >= 0 && values[place] == .untold {
      blanks[place] = sheet.layout.heading(column)
    }
    return blanks
  }

  /// A document's number in its usual form, whatever brackets it is written with.
  func document(_ row: CellReader, _ column: Int) -> String? {
    text(row, column).map(DocumentNumber.canonical)
  }

  func warn(_ problem: CellProblem, _ column: Int, line: Int, times: Int = 1) {
    sheet.issues.add(Issue(problem, sheet.layout.heading(column)), row: line, times: times)
  }

  /// A day as it is stored: an integer, NULL, or the text that could not be read, with a warning.
  func day(_ row: CellReader, _ column: Int, line: Int) -> CellValue {
    let bytes = row.bytes(column)
    switch RecordedDate.read(bytes) {
    case .blank: return .null
    case .date(let stored): return .integer(Int64(stored))
    case .unreadable(let problem):
      warn(Self.warning(for: problem), column, line: line)
      return .text(String(decoding: bytes, as: UTF8.self))
    }
  }

  static func warning(for problem: RecordedDate.Problem) -> CellProblem {
    switch problem {
    case .impossible: .dateImpossible
    case .ambiguous: .dateAmbiguous
    case .notADate, .twoDigitYear: .dateUnreadable
    }
  }

  /// A word of a list; one that is not in it is kept as recorded, with a warning.
  func word(
    _ row: CellReader, _ column: Int, _ vocabulary: Vocabulary, line: Int
  ) -> String? {
    let bytes = row.bytes(column)
    if CellReader.isBlankMark(bytes) { return nil }
    let known = words[vocabulary.field] ?? KnownWords()
    words[vocabulary.field] = known
    if let code = known.code(bytes, vocabulary, readings) { return code }
    warn(.unknownWord, column, line: line)
    sheet.ask(bytes, column)
    return String(decoding: bytes, as: UTF8.self)
  }
}
