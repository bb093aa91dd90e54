import BianzhiCore

/// A text made plain for the grammar: no blanks, one width of letters, simplified script, whole paragraphs.
///
/// Each character knows where it stands in the text as read.
struct PlainForm {
  private(set) var text: [Unicode.Scalar] = []
  /// Where each character stands in the text as read.
  private(set) var offsets: [Int] = []
  /// True where a blank or a line's end was left out just before the character.
  private(set) var isAfterGap: [Bool] = []

  init(_ source: String) {
    let scalars = Array(source.unicodeScalars)
    let simplified = TraditionalScript.simplified(scalars)
    let joints = LineJoints(scalars)
    var hasGap = false
    var index = 0
    while index < scalars.count {
      let scalar = scalars[index]
      if let end = Self.pinyinEnd(scalars, at: index) {
        index = end
        continue
      }
      if scalar == "\n" {
        if joints.isInner(index) { hasGap = true } else { append("\n", index, false) }
      } else if Self.isBlank(scalar) {
        hasGap = true
      } else if !scalar.isInvisible {
        append(Self.folded(simplified[scalar] ?? scalar), index, hasGap)
        hasGap = false
      }
      index += 1
    }
    text = PlaceNames.hide(text)
  }

  private mutating func append(_ scalar: Unicode.Scalar, _ offset: Int, _ gap: Bool) {
    text.append(scalar)
    offsets.append(offset)
    isAfterGap.append(gap)
  }

  /// The piece of the text as read; the range must not be empty.
  func span(_ range: Range<Int>) -> TextSpan {
    TextSpan(start: offsets[range.lowerBound], end: offsets[range.upperBound - 1] + 1)
  }

  /// The place behind 、 and 和, which join what follows to what stands before.
  func pastLinks(_ place: Int) -> Int {
    var place = place
    while place < text.count, "、,和及".unicodeScalars.contains(text[place]) { place += 1 }
    return place
  }

  func words(_ range: Range<Int>) -> String {
    String(String.UnicodeScalarView(text[range]))
  }

  /// Words for people: brackets and commas in the width that Chinese text has.
  func written(_ range: Range<Int>) -> String { Self.written(words(range)) }

  static func written(_ words: String) -> String {
    String(
      String.UnicodeScalarView(
        words.unicodeScalars.map { $0 == "(" ? "（" : $0 == ")" ? "）" : $0 == "," ? "，" : $0 }))
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar != "\t" && scalar.properties.isWhitespace
  }

  private static func folded(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0xFF01...0xFF5E: Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
    case 0x3014, 0x3015: scalar
    case 0xFE30: ":"
    default: scalar
    }
  }

  /// Behind a bracket that holds nothing but the pinyin of the character before it; nil where there is none.
  private static func pinyinEnd(_ text: [Unicode.Scalar], at start: Int) -> Int? {
    guard start > 0, text[start] == "(" || text[start] == "（",
      (0x4E00...0x9FFF).contains(text[start - 1].value)
    else { return nil }
    var end = start + 1
    while end < text.count, end - start <= 8, isPinyin(text[end]) { end += 1 }
    guard end > start + 1, end < text.count, text[end] == ")" || text[end] == "）" else {
      return nil
    }
    return end + 1
  }

  private static func isPinyin(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x61...0x7A, 0xE0...0xFC, 0x101, 0x113, 0x11B, 0x12B, 0x14D, 0x16B, 0x1CE...0x1DC,
      0x300...0x30C:
      true
    default: false
    }
  }
}
