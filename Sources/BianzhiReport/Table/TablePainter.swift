import BianzhiCore

/// The lines of a table or of cards.
///
/// On a terminal a text that is wider than its column goes on in the next line of the column; nothing is cut.
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
  /// Columns that say nothing of their own, and are not missed where they are left out.
  private let needless: Set<Int>
  /// Headings of columns that the table has, and this one for the eye has not.
  private let leftOut: [String]
  private let isColored: Bool
  private let language: Language
  /// Columns of the terminal; nil where there is none, and then every row is one line.
  private let limit: Int?

  init(_ job: ResultFormat.Job, measuring rows: [[TableCell]]) {
    columns = job.columns
    headings = columns.map { TableCell($0.heading(job.headers), isNumber: false) }
    needless = TableLayout.needless(columns, rows)
    layout = TableLayout(columns, headings: headings, rows: rows, limit: job.request.tableWidth)
    leftOut = job.table.leftOut.map { $0.heading(job.headers) }
    isColored = job.request.isColored
    limit = job.request.tableWidth
    language = job.request.language
  }

  /// The headings and the line under them; nothing for cards.
  var head: String {
    guard case .columns(let shown) = layout else { return "" }
    let rule = shown.map { String(repeating: "─", count: $0.width) }
    let gap = String(repeating: " ", count: TableLayout.gap)
    return strong(line(headings.map(\.text), shown)) + "\n" + rule.joined(separator: gap) + "\n"
  }

  /// What is said below the last row: which columns are not shown.
  var foot: String {
    let names = hidden + leftOut
    guard !names.isEmpty else { return "" }
    let words = Wording(
      zh: "未显示的列：\(names.joined(separator: "、"))；用 --wide 看全部",
      en:
        "Columns not shown: \(names.joined(separator: ", ")); --wide shows all"
    )
    return TextWrap.lines(words[language], to: limit ?? .max).joined(separator: "\n") + "\n"
  }

  /// Headings of columns that there was no room for.
  private var hidden: [String] {
    guard case .columns(let shown) = layout, shown.count < columns.count else { return [] }
    let places = Set(shown.map(\.place))
    return headings.indices.filter { !places.contains($0) && !needless.contains($0) }
      .map { headings[$0].text }
  }

  /// A row, with its line ends.
  func lines(_ cells: [TableCell], isFirst: Bool) -> String {
    switch layout {
    case .columns(let shown): row(cells, shown)
    case .cards: (isFirst ? "" : "\n") + card(cells)
    }
  }

  /// One line for each column; the values stand under each other.
  private func card(_ cells: [TableCell]) -> String {
    let width = (headings.map(\.width).max() ?? 0) + 2
    var lines = ""
    for (heading, cell) in zip(headings, cells) {
      let parts = wrapped(cell, to: limit.map { max(20, $0 - width) })
      lines += strong(heading.text + ":")
      if !cell.text.isEmpty {
        lines += padding(width - heading.width - 1)
        lines += parts.joined(separator: "\n" + padding(width))
      }
      lines += "\n"
    }
    return lines
  }

  /// A row of the table, of as many lines as its longest text needs.
  private func row(_ cells: [TableCell], _ shown: [TableLayout.Shown]) -> String {
    let parts = shown.map { column in
      let isBroken = limit != nil && columns[column.place].isText && !cells[column.place].isNumber
      return wrapped(cells[column.place], to: isBroken ? column.width : nil)
    }
    let height = parts.map(\.count).max() ?? 1
    return (0..<height).map { number in
      var texts = [String](repeating: "", count: cells.count)
      for (column, part) in zip(shown, parts) where number < part.count {
        texts[column.place] = part[number]
      }
      return line(texts, shown) + "\n"
    }.joined()
  }

  /// - Parameter width: nil for one line of any length.
  private func wrapped(_ cell: TableCell, to width: Int?) -> [String] {
    guard let width, cell.width > width else { return [cell.text] }
    return TextWrap.lines(cell.text, to: width)
  }

  private func line(_ texts: [String], _ shown: [TableLayout.Shown]) -> String {
    var line = ""
    var pending = 0  // blanks that are written only if something follows
    for column in shown {
      let text = texts[column.place]
      let blanks = column.width - DisplayWidth.columns(of: text)
      let isRight = columns[column.place].isNumber
      if !text.isEmpty {
        line += padding(pending + (isRight ? blanks : 0)) + text
        pending = 0
      } else if isRight {
        pending += blanks
      }
      pending += TableLayout.gap + (isRight ? 0 : max(0, blanks))
    }
    return line
  }

  private func padding(_ count: Int) -> String { String(repeating: " ", count: max(0, count)) }

  private func strong(_ text: String) -> String {
    isColored ? Self.bold + text + Self.plain : text
  }
}
