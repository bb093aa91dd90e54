import BianzhiCore

/// Rows of a wide form: each approved number becomes a quota or post entry, each actual one a stated
/// number of the data day.
struct FormReader: EntryReader {
  /// Where its numbers go; ``Entry/table`` is a place among them.
  static let tables: [EntryTable] = [.quotas, .posts, .stated]

  private enum Place {
    static let quotas = 0
    static let posts = 1
    static let stated = 2
  }

  private let session: ImportSession
  private var documents: DocumentColumns
  private let code, name, effective: Int

  init(_ session: ImportSession) {
    self.session = session
    let layout = session.layout
    documents = DocumentColumns(session, layout.column(.document))
    code = layout.column(.organCode)
    name = layout.column(.organName)
    effective = layout.column(.effective)
  }

  mutating func read(_ row: CellReader, line: Int) throws -> [Entry] {
    let organ = try session.organ(row, code: code, name: name, line: line)
    try session.warnIfUnknown(organ, code: code, name: name, line: line)
    let numbers = try session.layout.forms.compactMap { try number($0, row) }
    guard !numbers.isEmpty else { throw Issue(.noNumbers) }
    let day = try session.dataDay(row)
    let since = try approvalDay(row) ?? day
    let document = documents.read(row)
    return numbers.compactMap { number in
      switch number.column.heading.measure {
      case .approved: approved(number, organ, since, document)
      case .actual: stated(number, organ, day)
      case .over, .vacant, .pending: nil
      }
    }
  }

  private struct Number {
    let column: FormColumn
    let value: Int
  }

  /// Numbers that stand for something of their own: no sums, control numbers or grades.
  private func number(_ column: FormColumn, _ row: CellReader) throws -> Number? {
    switch column.heading.part {
    case .quota, .post: break
    case .leaders, .uncounted, .control, .grades, .sum: return nil
    }
    switch CountReading.read(row.bytes(column.index)) {
    case .blank: return nil
    case .value(let value) where value >= 0: return Number(column: column, value: value)
    case .value where [.over, .vacant, .pending].contains(column.heading.measure): return nil
    default: throw Issue(.notACount, session.layout.heading(column.index))
    }
  }

  private func approvalDay(_ row: CellReader) throws -> Int32? {
    let bytes = row.bytes(effective)
    guard !CellReader.isBlankMark(bytes) else { return nil }
    guard case .date(let stored) = RecordedDate.read(bytes) else {
      throw Issue(.notADay, session.layout.heading(effective))
    }
    return stored
  }

  private func approved(
    _ number: Number, _ organ: Int64, _ since: Int32, _ document: DocumentColumns.Value
  ) -> Entry {
    let rest: [CellValue] = [
      .text(document.text), .integer(Int64(since)), .integer(Int64(number.value)), .null,
      CellValue(document.number?.year), CellValue(document.number?.number),
    ]
    switch number.column.heading.part {
    case .quota(let kind):
      return Entry(table: Place.quotas, values: [.integer(organ), .text(kind)] + rest)
    case .post(let scope, let role):
      let post: [CellValue] = [
        .integer(organ), .text(scope.rawValue), .text(""), .text(""), .text(role.rawValue),
      ]
      return Entry(table: Place.posts, values: post + rest)
    default: preconditionFailure("only quotas and posts are numbers")
    }
  }

  private func stated(_ number: Number, _ organ: Int64, _ day: Int32) -> Entry {
    let (about, part): (String, String)
    switch number.column.heading.part {
    case .quota(let kind): (about, part) = ("quota", kind)
    case .post(let scope, let role):
      (about, part) = ("post", scope == .bodies ? "\(role.rawValue)（内设机构）" : "\(role.rawValue)（班子）")
    default: preconditionFailure("only quotas and posts are numbers")
    }
    let values: [CellValue] = [
      .integer(organ), .integer(Int64(day)), .text(about), .text(part),
      .integer(Int64(number.value)),
    ]
    return Entry(table: Place.stated, values: values)
  }
}

/// The document of a row, and its year and number.
struct DocumentColumns {
  struct Value {
    let text: String
    let number: (year: Int, number: Int)?
  }

  private let session: ImportSession
  private let column: Int
  private var numbers: [String: (year: Int, number: Int)?] = [:]

  init(_ session: ImportSession, _ column: Int) {
    (self.session, self.column) = (session, column)
  }

  /// Documents repeat from organ to organ; the last few thousand are remembered.
  mutating func read(_ row: CellReader) -> Value {
    let text = session.document(row, column) ?? ""
    if let known = numbers[text] { return Value(text: text, number: known) }
    if numbers.count > 10_000 { numbers = [:] }
    let number = DocumentNumber.read(text)
    numbers[text] = .some(number)
    return Value(text: text, number: number)
  }
}
