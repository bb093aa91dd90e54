extension XLSXReader {
  /// A cell while it is read.
  struct Cell {
    var column = 0
    var style = 0
    var type = CellType.number
  }

  enum CellType {
    case number
    case sharedText
    case formulaText
    case inlineText
    case boolean
    case error
    case day
  }
}
