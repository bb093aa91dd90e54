import BianzhiCore

/// How high a heading between rows stands, by how it is numbered: 第一部分, 一、, （一）, 1., (1), or not at all.
enum HeadingLevel: Int, Comparable {
  case part, number, bracketedNumber, digit, bracketedDigit
  /// Words alone.
  case bare

  init(_ text: String) {
    let words = text.compatibilityForm.filter { !$0.isWhitespace }
    guard RowWords.isPartHeading(words), let first = words.first else {
      self = .bare
      return
    }
    let isBracketed = first == "("
    let isDigit = words.first { !"(第".contains($0) }.map(\.isNumber) == true
    let isChinese = words.first { !"(第".contains($0) }.map(RowWords.numerals.contains) == true
    if first == "第" {
      self = .part
    } else if isDigit, !isChinese {
      self = isBracketed ? .bracketedDigit : .digit
    } else {
      self = isBracketed ? .bracketedNumber : .number
    }
  }

  static func < (left: HeadingLevel, right: HeadingLevel) -> Bool {
    left.rawValue < right.rawValue
  }

  /// Whether a heading of this level ends the block that one of another level began: 三、 ends what 二、 or （二） did, and
  /// （一） is within it. Words alone end only a block that words alone began.
  func ends(_ block: HeadingLevel) -> Bool {
    self == .bare || block == .bare ? self == block : self <= block
  }
}
