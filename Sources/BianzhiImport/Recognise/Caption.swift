import BianzhiCore
import Foundation

/// A row of words above, between or below tables: a title, a note, 单位：…, 截至….
struct Caption: Hashable, Sendable {
  /// Row number, as a spreadsheet shows it.
  let row: Int
  let texts: [String]

  init(row: Int, cells: [String]) {
    self.row = row
    texts = cells.map { $0.trimmingCharacters(in: .whitespacesAndNewlines) }.filter { !$0.isEmpty }
  }

  /// The words of a heading of some of the rows: the only text, or one behind its number (二 | 退休人员).
  var heading: String? {
    guard texts.count == 2 else { return texts.count == 1 ? texts[0] : nil }
    return Self.partNumber(texts[0]).map { $0 + texts[1] }
  }

  /// A number that stands alone, as it stands before a heading: 二、, （二）, 2、.
  static func partNumber(_ text: String) -> String? {
    if RowWords.isPartHeading(text), text.count <= 4 { return text }
    guard (1...3).contains(text.count),
      text.allSatisfy({ $0.isNumber && $0.isASCII || RowWords.numerals.contains($0) })
    else { return nil }
    return text + "、"
  }

  /// The organ after a label such as 单位：; it is the organ, whatever the ledger knows.
  ///
  /// A label with nothing behind it, as it stands before the seal, says nothing; nor does one of a measure (单位：元).
  var labelledOrgan: String? {
    let pieces = texts.flatMap(Self.pieces)
    for (index, text) in pieces.enumerated() {
      guard let (label, rest) = Self.label(of: text.compatibilityForm) else { continue }
      var name = rest
      for seal in ["(盖章)", "(公章)", "(签章)", "(印章)"] {
        if let place = name.firstPlace(of: seal) { name.removeSubrange(place) }
      }
      if CaptionWord.isMeasure(name) { continue }
      name = name.prefix { !$0.isWhitespace && !"，,；;".contains($0) }
      if !name.isEmpty {
        if CaptionWord.mayBeName(name) { return String(name) }
        continue
      }
      let folded = text.compatibilityForm
      if index + 1 < pieces.count, folded.endsWith(":") || label.count == folded.count,
        CaptionWord.mayBeName(pieces[index + 1])
      {
        return pieces[index + 1]
      }
    }
    return nil
  }

  /// The label that a text begins with, and what stands behind it.
  static func label(of text: String) -> (label: String, rest: Substring)? {
    guard let label = labels.first(where: { text.startsWith($0) }) else { return nil }
    var rest = text.dropFirst(label.count)
    // 单位人员花名册 is a title, and no label with a name.
    if let next = rest.first, label.count == 2, !":(（".contains(next), !next.isWhitespace {
      return nil
    }
    rest = rest.drop { ":： ()（）".contains($0) || $0.isWhitespace }
    for mark in ["加盖公章", "盖章", "公章", "签章", "印章"] where rest.startsWith(mark) {
      rest = rest.dropFirst(mark.count).drop { "):： )".contains($0) || $0.isWhitespace }
    }
    return (label, rest)
  }

  private static let labels = [
    "填报单位", "单位名称", "机构名称", "编制单位", "报送单位", "填表单位", "所在单位", "所属单位", "上报单位", "发放单位", "发薪单位",
    "用人单位", "学校名称", "单位",
  ]
}
