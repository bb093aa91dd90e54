/// A cell or a range that a formula names, and where in the formula.
struct FormulaReference {
  let from: CellName
  /// The second cell of a range; nil for one cell.
  let until: CellName?
  /// The sheet that is named; nil for the formula's own.
  let sheet: String?
  /// The function in whose brackets it stands; empty for none.
  let call: String
  /// Which of the function's arguments it is in, from 0.
  let argument: Int
  /// Whether it is the whole of that argument.
  let isWhole: Bool

  var text: String { from.text + (until.map { ":" + $0.text } ?? "") }

  /// Whether it names one cell, be it as a range.
  var isOneCell: Bool {
    guard let until else { return true }
    return !from.isWholeRow && until.row == from.row && until.columnNumber == from.columnNumber
  }

  /// Whether all cells of a range may stand where it does.
  var mayBeRange: Bool {
    call == "SUMPRODUCT" || isWhole && FormulaCall.takesRange(call, argument)
  }
}

/// Which arguments of functions are ranges.
enum FormulaCall {
  private static let everywhere: Set<String> = [
    "SUM", "AVERAGE", "AVERAGEA", "COUNT", "COUNTA", "COUNTBLANK", "MAX", "MAXA", "MIN", "MINA",
    "MEDIAN", "MODE", "MODE.SNGL", "PRODUCT", "STDEV", "STDEV.S", "STDEV.P", "STDEVA", "STDEVP",
    "VAR", "VAR.S", "VAR.P", "VARA", "VARP", "SUMSQ", "GEOMEAN", "HARMEAN", "AVEDEV", "DEVSQ",
    "SUMPRODUCT", "ROWS", "CONCAT",
  ]
  private static let first: Set<String> = [
    "COUNTIF", "LARGE", "SMALL", "PERCENTILE", "PERCENTILE.INC", "PERCENTILE.EXC", "QUARTILE",
    "QUARTILE.INC", "QUARTILE.EXC",
  ]

  /// Whether a function looks at numbers only, whatever texts stand beside them.
  static func skipsTexts(_ call: String) -> Bool {
    ["SUM", "AVERAGE", "COUNT", "MAX", "MIN", "MEDIAN", "PRODUCT"].contains(call)
  }

  static func takesRange(_ call: String, _ argument: Int) -> Bool {
    switch call {
    case "SUBTOTAL": argument >= 1
    case "AGGREGATE", "TEXTJOIN": argument >= 2
    case "SUMIF", "AVERAGEIF": argument == 0 || argument == 2
    case "COUNTIFS": argument.isMultiple(of: 2)
    case "SUMIFS", "AVERAGEIFS", "MAXIFS", "MINIFS":
      argument == 0 || !argument.isMultiple(of: 2)
    case "RANK", "RANK.EQ", "RANK.AVG", "MATCH": argument == 1
    default: everywhere.contains(call) || (argument == 0 && first.contains(call))
    }
  }
}
