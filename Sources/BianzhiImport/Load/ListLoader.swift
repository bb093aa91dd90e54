import BianzhiCore

/// Stores the rows of a table of lists (rosters, pay lists) as they stream past.
protocol ListLoader: AnyObject {
  /// Which tables it fills.
  var table: ListTable { get }
  /// The lists it has touched.
  var book: ListBook { get }
  /// The columns of the next file.
  func turn(to layout: Layout)
  /// - Returns: the place of the row's list in ``book``.
  /// - Throws: ``Issue`` if the row is bad.
  func load(_ row: CellReader, line: Int) throws -> Int
  /// Takes what happened to rows of a list that had rows before into the person index and the sums.
  func apply(_ changes: [RowChange], list: ListBook.List) throws
  /// After the last row: hands over what is left to be stored.
  func flush() throws
  /// After the last list: hands over what was gathered.
  func finish() throws
  /// The stored columns of which a table says nothing, by their heading.
  static func untold(_ layout: Layout) -> [String: String]
  /// Rows of people that have an earlier row in the same list.
  var repeatedRows: Int { get }
}

extension ListLoader {
  static func untold(_ layout: Layout) -> [String: String] { [:] }

  /// Closes the digest of the rows that were stored. Those of lists that had rows before were settled
  /// after they were stored, so they are read again.
  func seal(_ session: ImportSession) throws {
    let (rows, lists) = (table.rows, book.lists.filter(\.hadRows).map(\.id))
    try session.owner.sync { try $0.closeDigest(of: rows, rereading: lists) }
  }
}

/// An identity number as a row records it.
struct PersonCell {
  var number: Int64?
  /// The recorded text, where it is not the number's usual form; without blanks.
  var text: String?

  /// - Throws: ``Issue`` for a number that is not 15 or 18 characters long.
  static func read(
    _ row: CellReader, _ column: Int, session: ImportSession, line: Int
  ) throws -> PersonCell {
    let bytes = row.bytes(column)
    switch PersonNumber.read(bytes) {
    case .number(let packed, let isCanonical, let hasRightCheck, let hasPossibleBirth):
      if !hasPossibleBirth { session.warn(.idImpossibleBirth, column, line: line) }
      if !hasRightCheck { session.warn(.idCheck, column, line: line) }
      return PersonCell(
        number: packed, text: isCanonical ? nil : String(decoding: bytes, as: UTF8.self))
    case .unreadable(let problem):
      let issue: CellProblem
      switch problem {
      case .empty: return PersonCell()
      case .notDigits:
        session.warn(.idNotDigits, column, line: line)
        return PersonCell(text: String(decoding: bytes, as: UTF8.self))
      case .wrongLength where CellReader.isBlankMark(bytes): return PersonCell()
      case .wrongLength where isNumber(bytes): issue = .idLostDigits
      case .wrongLength: issue = .idLength
      case .masked: issue = .idMasked
      case .scientific: issue = .idScientific
      }
      throw Issue(issue, session.sheet.layout.heading(column))
    }
  }

  /// A number with decimals, as programs write a whole one (339901197001010000.0): its last digits are lost.
  private static func isNumber(_ bytes: UnsafeRawBufferPointer) -> Bool {
    guard let point = bytes.firstIndex(of: 0x2E), point > 15 else { return false }
    return bytes.indices.allSatisfy { $0 == point || (0x30...0x39).contains(bytes[$0]) }
  }
}
