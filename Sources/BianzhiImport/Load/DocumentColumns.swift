import BianzhiCore

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
