import Spreadsheets

/// The name of a cell, as `B7` or `$B$7`, or the row of a whole row, as `7` or `$7`.
struct CellName {
  /// Letters with their dollar signs; of a whole row the dollar sign only.
  let column: String
  let row: Int

  init?(_ text: String) {
    guard let match = text.wholeMatch(of: /(\$?[A-Za-z]{1,3}\$?)([0-9]{1,7})/),
      let row = Int(match.output.2), row > 0
    else { return nil }
    (column, self.row) = (String(match.output.1), row)
  }

  /// - Parameter wholeRow: one end of a range such as `$3:$5`.
  init?(wholeRow: String) {
    guard let match = wholeRow.wholeMatch(of: /(\$?)([0-9]{1,7})/), let row = Int(match.output.2),
      row > 0
    else { return nil }
    (column, self.row) = (String(match.output.1), row)
  }

  var text: String { at(row) }
  /// Whether a formula that is copied down still means this row.
  var holdsRow: Bool { column.hasSuffix("$") }
  var isWholeRow: Bool { letters.isEmpty }

  func at(_ row: Int) -> String { "\(column)\(row)" }

  private var letters: String { column.filter(\.isLetter).uppercased() }

  /// Counted from 1.
  var columnNumber: Int { letters.utf8.reduce(0) { $0 * 26 + Int($1) - 64 } }

  /// As a formula names it that was copied; what has a dollar sign stays. Nil before the first row or column.
  func moved(rows: Int, columns: Int) -> String? {
    guard !isWholeRow else { return holdsRow ? text : nil }
    let holdsColumn = column.hasPrefix("$")
    let number = columnNumber + (holdsColumn ? 0 : columns)
    let row = self.row + (holdsRow ? 0 : rows)
    guard number > 0, row > 0 else { return nil }
    return (holdsColumn ? "$" : "") + ColumnLetters.of(number - 1) + (holdsRow ? "$" : "")
      + "\(row)"
  }
}
