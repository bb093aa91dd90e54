import BianzhiCore

/// How high a heading between rows stands, by how it is numbered: 第一部分, 一、, （一）, 1., 1.1, (1), ①, or not at all.
enum HeadingLevel: Int, Comparable {
  case part, number, bracketedNumber, digit, lowerDigit, bracketedDigit, ringedDigit
  /// Words alone.
  case bare

  init(_ text: String) { self = PartNumber(text)?.level ?? .bare }

  static func < (left: HeadingLevel, right: HeadingLevel) -> Bool {
    left.rawValue < right.rawValue
  }

  /// Whether a heading of this level ends the block that one of another level began: 三、 ends what 二、 or （二） did, and
  /// （一） is within it. Words alone end only a block that words alone began.
  func ends(_ block: HeadingLevel) -> Bool {
    self == .bare || block == .bare ? self == block : self <= block
  }
}
