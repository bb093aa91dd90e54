import Spreadsheets

/// How a sheet reaches the program: as lines of text without merged cells, or as a workbook with them.
enum SheetShape: CaseIterable {
  case text, workbook
}

/// A sheet drawn in text: a row a line, cells parted by `|`.
///
/// `<` is merged with the cell to its left, `^` with the one above. A cell of digits is a number unless
/// an apostrophe stands before it; `␣` is a single blank, `⏎` a line break.
struct SheetText {
  private enum Cell {
    case own(String)
    case partOf(row: Int, column: Int)
  }

  private var rows: [[Cell]] = []

  init(_ text: String) {
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      var row: [Cell] = []
      for (column, cell) in line.split(separator: "|", omittingEmptySubsequences: false)
        .enumerated()
      {
        switch cell {
        case "<": row.append(Self.part(row[column - 1], rows.count, column - 1))
        case "^": row.append(Self.part(rows[rows.count - 1][column], rows.count - 1, column))
        default:
          let plain = cell.replacing("␣", with: " ").replacing("⏎", with: "\n")
          row.append(.own(String(plain)))
        }
      }
      rows.append(row)
    }
  }

  private static func part(_ owner: Cell, _ row: Int, _ column: Int) -> Cell {
    if case .partOf = owner { return owner }
    return .partOf(row: row, column: column)
  }

  /// The lines of a CSV file; merged cells are blank but for their first.
  var lines: [String] {
    rows.map { row in
      row.map { cell in
        guard case .own(let text) = cell else { return "" }
        let bare = text.hasPrefix("'") ? String(text.dropFirst()) : text
        let needsQuotes = bare.contains { $0 == "," || $0 == "\"" || $0.isNewline }
        return needsQuotes ? "\"\(bare.replacing("\"", with: "\"\""))\"" : bare
      }.joined(separator: ",")
    }
  }

  /// Adds the sheet to a workbook.
  func write(to writer: XLSXWriter, name: String) throws(WriteError) {
    try writer.addSheet(name: name, columns: [])
    for row in rows.indices {
      for (columns, height) in blocks(startingIn: row) {
        try writer.merge(columns: columns, rows: height)
      }
      for cell in rows[row] {
        guard case .own(let text) = cell, !text.isEmpty else {
          try writer.empty()
          continue
        }
        if text.hasPrefix("'") {
          try writer.text(String(text.dropFirst()))
        } else if Self.isNumber(text) {
          try writer.decimal(text)
        } else {
          try writer.text(text)
        }
      }
      try writer.endRow()
    }
  }

  private static func isNumber(_ text: String) -> Bool {
    text.utf8.count <= 11 && text.utf8.contains { (0x30...0x39).contains($0) }
      && text.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2E || $0 == 0x2D }
      && Double(text) != nil
  }

  /// The merged blocks whose first cell stands in a row.
  private func blocks(startingIn row: Int) -> [(columns: ClosedRange<Int>, rows: Int)] {
    rows[row].indices.compactMap { column in
      guard case .own = rows[row][column] else { return nil }
      var (right, bottom) = (column, row)
      for (place, cells) in rows.enumerated() {
        for (index, cell) in cells.enumerated() {
          guard case .partOf(row: row, column: column) = cell else { continue }
          (right, bottom) = (max(right, index), max(bottom, place))
        }
      }
      return right > column || bottom > row ? (column...right, bottom - row + 1) : nil
    }
  }
}
