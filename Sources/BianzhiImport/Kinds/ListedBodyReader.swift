import BianzhiCore

/// Rows of inner bodies that an organ has in fact: an entry of each body that the row names.
struct ListedBodyReader: EntryReader {
  /// The place of the name among an entry's values.
  private static let name = 2

  let session: ImportSession
  private let plain: PlainReader

  init(_ session: ImportSession) {
    self.session = session
    plain = PlainReader(session, [.organ, .dataDay, .text(.body, .needed), .text(.note)])
  }

  mutating func read(_ row: CellReader, line: Int) throws -> [Entry] {
    let values = try plain.values(row, line: line)
    guard case .text(let written) = values[Self.name] else { return [Entry(values: values)] }
    let column = session.sheet.layout.column(.body)
    try session.requireName(written, ofBody: column)
    return session.bodies(in: written, column, line: line).map { body in
      var values = values
      values[Self.name] = .text(body.name)
      return Entry(values: values)
    }
  }
}
