/// A JSON document whose rows stream: an array, alone or as one member of an object.
struct JSONDocument {
  private let output: ResultOutput
  private let frame: JSONFrame?
  private var text: JSONText
  private var rows = 0
  private var isInRows = false

  init(_ output: ResultOutput, frame: JSONFrame?, reveals: Bool) {
    (self.output, self.frame) = (output, frame)
    text = JSONText(isPretty: true, reveals: reveals)
  }

  /// How far the rows are moved in.
  private var depth: Int { frame == nil ? 1 : 2 }

  /// Writes all that stands in front of the rows.
  mutating func open() throws {
    if let frame {
      text.raw("{")
      for member in frame.before {
        add(member)
        text.raw(",")
      }
      text.newLine(1)
      text.key(frame.rowsKey)
    }
    text.raw("[")
    isInRows = true
    try output.write(text.taken())
  }

  /// Writes a row.
  mutating func add(_ row: JSONValue) throws {
    if rows > 0 { text.raw(",") }
    text.newLine(depth)
    text.value(row, depth: depth)
    rows += 1
    try output.write(text.taken())
  }

  /// Writes all that stands behind the rows.
  mutating func close() throws {
    closeRows()
    try end(with: frame?.after() ?? [])
  }

  /// What to throw for an error on the way. If some of the document is out, it is closed first,
  /// with the error as its last member, or as its last element.
  mutating func failure(_ error: any Error) -> any Error {
    guard output.isBeyondRecall, !output.isClosed else { return error }
    let member = JSONMember("error", .string(String(describing: error)))
    do {
      if frame == nil, isInRows { try add(.object([member])) }
      closeRows()
      try end(with: frame == nil ? [] : [member])
      try output.finish()
    } catch {
      return error
    }
    return BrokenDocument(cause: error)
  }

  private mutating func closeRows() {
    guard isInRows else { return }
    isInRows = false
    if rows > 0 { text.newLine(depth - 1) }
    text.raw("]")
  }

  private mutating func end(with members: [JSONMember]) throws {
    for member in members {
      text.raw(",")
      add(member)
    }
    if frame != nil {
      text.newLine(0)
      text.raw("}")
    }
    text.lineEnd()
    try output.write(text.taken())
  }

  private mutating func add(_ member: JSONMember) {
    text.newLine(1)
    text.key(member.key)
    text.value(member.value, depth: 1)
  }
}
