import Spreadsheets

/// The rows of a sheet as they are named by their numbers, each formula by itself.
enum SheetRows {
  /// - Returns: the cell whose formula cannot be written out; nil where all could be.
  static func prepare(_ root: XMLTree) -> String? {
    guard let data = root.local("sheetData") else { return nil }
    number(data)
    let rows = data.children.filter { $0.localName == "row" }
    return SharedFormulas.writeOut(rows.flatMap(\.children).filter { $0.localName == "c" })
  }

  /// Rows and cells without names stand behind the one before them.
  private static func number(_ data: XMLTree) {
    var last = 0
    for (place, row) in data.children.enumerated() where row.localName == "row" {
      let own = row.attribute("r").flatMap { Int($0) }
      last = own ?? last + 1
      let numbered = own == nil ? row.with("r", "\(last)") : row
      name(numbered, last)
      data.children[place] = numbered
    }
  }

  private static func name(_ row: XMLTree, _ number: Int) {
    var last = 0
    for (place, cell) in row.children.enumerated() where cell.localName == "c" {
      if let named = cell.attribute("r").flatMap({ CellName($0) }) {
        last = named.columnNumber
      } else {
        last += 1
        row.children[place] = cell.with("r", "\(ColumnLetters.of(last - 1))\(number)")
      }
    }
  }
}

/// Formulas that a program wrote once for several cells: one cell has the text, the others its number.
enum SharedFormulas {
  /// Gives each cell the formula that it means.
  ///
  /// - Parameter cells: as they stand in the sheet.
  /// - Returns: the first cell whose formula cannot be had; nil for none.
  static func writeOut(_ cells: [XMLTree]) -> String? {
    var masters: [String: (cell: CellName, text: String)] = [:]
    for cell in cells {
      guard let formula = cell.local("f"), formula.attribute("t") == "shared" else { continue }
      let written = cell.attribute("r") ?? ""
      guard let own = CellName(written), let number = formula.attribute("si") else {
        return written
      }
      var text = formula.text
      if text.isEmpty {
        guard let master = masters[number],
          let moved = moved(
            master.text, rows: own.row - master.cell.row,
            columns: own.columnNumber - master.cell.columnNumber)
        else { return written }
        text = moved
      } else {
        masters[number] = (own, text)
      }
      formula.removeAttributes(["t", "si", "ref"])
      formula.children = [.characters(text)]
    }
    return nil
  }

  /// A formula as another cell has it; nil where it means whole rows or columns, or cells before the first.
  static func moved(_ text: String, rows: Int, columns: Int) -> String? {
    guard !hasWholeLines(text) else { return nil }
    var isInside = true
    let moved = FormulaText.rewritten(text) { found in
      let names = [found.from, found.until].compactMap(\.self)
        .compactMap { $0.moved(rows: rows, columns: columns) }
      isInside = isInside && names.count == (found.until == nil ? 1 : 2)
      return names.joined(separator: ":")
    }
    return isInside ? moved : nil
  }

  /// Whether whole rows or columns without dollar signs are in it.
  private static func hasWholeLines(_ formula: String) -> Bool {
    let lines = /\$?\b[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}\b|\$?\b[0-9]+:\$?[0-9]+\b/
      .wordBoundaryKind(.simple)
    return formula.replacing(/"[^"]*"/, with: "").matches(of: lines).contains { match in
      match.output.count { $0 == "$" } < 2
    }
  }
}
