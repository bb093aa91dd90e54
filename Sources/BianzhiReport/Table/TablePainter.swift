/// The lines of a table or of cards.
struct TablePainter {
  /// Rows that are measured before the first is written.
  static let measuredRows = 2000
  /// Bytes of text after which no further row is measured.
  static let measuredBytes = 16_000_000

  private static let bold = "\u{1B}[1m"
  private static let plain = "\u{1B}[0m"

  private let columns: [ResultColumn]
  private let headings: [TableCell]
  private let layout: TableLayout
  private let isColored: Bool
  /// Whether texts that are wider than their column are shortened.
  private let isShortening: Bool

  init(_ job: ResultFormat.Job, measuring rows: [[TableCell]]) {
    columns = job.columns
    headings = columns.map { TableCell($0.heading(job.headers), isNumber: false) }
    layout = TableLayout(columns, headings: headings, rows: rows, limit: job.request.width)
    isColored = job.request.isColored
    isShortening = job.request.width != nil
  }

  /// The headings and the line under them; nothing for cards.
  var head: String {
    guard case .columns(let widths) = layout else { return "" }
    let rule = widths.map { String(repeating: "─", count: $0) }
    let gap = String(repeating: " ", count: TableLayout.gap)
    return strong(line(headings, widths)) + "\n" + rule.joined(separator: gap) + "\n"
  }

  /// A row, with its line ends.
  func lines(_ cells: [TableCell], isFirst: Bool) -> String {
    switch layout {
    case .columns(let widths): line(cells, widths) + "\n"
    case .cards: (isFirst ? "" : "\n") + card(cells)
    }
  }

  /// One line for each column; the values stand under each other.
  private func card(_ cells: [TableCell]) -> String {
    let width = (headings.map(\.width).max() ?? 0) + 2
    var lines = ""
    for (heading, cell) in zip(headings, cells) {
      lines += strong(heading.text + ":")
      if !cell.text.isEmpty { lines += padding(width - heading.width - 1) + cell.text }
      lines += "\n"
    }
    return lines
  }

  private func line(_ cells: [TableCell], _ widths: [Int]) -> String {
    var line = ""
    var pending = 0  // blanks that are written only if something follows
    for (place, cell) in cells.enumerated() {
      let cell = fitted(cell, columns[place], widths[place])
      let blanks = widths[place] - cell.width
      let isRight = columns[place].isNumber
      if !cell.text.isEmpty {
        line += padding(pending + (isRight ? blanks : 0)) + cell.text
        pending = 0
      } else if isRight {
        pending += blanks
      }
      pending += TableLayout.gap + (isRight ? 0 : max(0, blanks))
    }
    return line
  }

  /// A later row than those that were measured may be wider: texts are cut, all else sticks out.
  private func fitted(_ cell: TableCell, _ column: ResultColumn, _ width: Int) -> TableCell {
    guard isShortening, column.isText, !cell.isNumber, cell.width > width
    else { return cell }
    return cell.shortened(to: width)
  }

  private func padding(_ count: Int) -> String { String(repeating: " ", count: max(0, count)) }

  private func strong(_ text: String) -> String {
    isColored ? Self.bold + text + Self.plain : text
  }
}
