/// One cell of a table on a terminal.
struct TableCell {
  let text: String
  /// Columns of the terminal.
  let width: Int
  let isNumber: Bool

  init(_ value: ResultValue, _ style: HeaderStyle) {
    self.init(value.text(style), isNumber: value.isNumber)
  }

  init(_ text: String, isNumber: Bool) {
    self.init(line: VisibleText.line(text), isNumber: isNumber)
  }

  private init(line: String, isNumber: Bool) {
    (text, self.isNumber) = (line, isNumber)
    width = DisplayWidth.columns(of: line)
  }
}
