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
  var labelledOrgan: String? {
    for (index, text) in texts.enumerated() {
      let folded = text.compatibilityForm
      guard let label = Self.labels.first(where: { folded.startsWith($0) }) else { continue }
      var rest = folded.dropFirst(label.count)
      rest = rest.drop { ":： ()（）".contains($0) || $0.isWhitespace }
      for mark in ["盖章", "公章", "签章"] where rest.startsWith(mark) {
        rest = rest.dropFirst(mark.count).drop { "):： )".contains($0) || $0.isWhitespace }
      }
      for seal in ["(盖章)", "(公章)", "(签章)", "(印章)"] {
        if let place = rest.firstPlace(of: seal) { rest.removeSubrange(place) }
      }
      let name = rest.prefix { !$0.isWhitespace && !"，,；;".contains($0) }
      if !name.isEmpty { return String(name) }
      if index + 1 < texts.count, folded.endsWith(":") || label.count == folded.count {
        return texts[index + 1]
      }
    }
    return nil
  }

  private static let labels = [
    "填报单位", "单位名称", "机构名称", "编制单位", "报送单位", "填表单位", "所在单位", "单位",
  ]

  /// The title as it stands, and without what it says of the table: 江海市财政局人员花名册（截至…） names 江海市财政局.
  var titledOrgans: [String] { texts.flatMap { Self.organs(in: $0) } }

  /// Texts that may be an organ's name inside a title, a sheet's or a file's name.
  static func organs(in title: String) -> [String] {
    var text = title.compatibilityForm
      .filter { !$0.isWhitespace }
    while let open = text.firstIndex(where: { "(（".contains($0) }),
      let close = text[open...].firstIndex(where: { ")）".contains($0) })
    {
      let inner = text[open...close]
      if inner.contains(where: \.isNumber) || inner.holds("截") || inner.holds("表") {
        text.removeSubrange(open...close)
      } else {
        break
      }
    }
    text = String(text.drop { $0.isNumber || "-_.、·年月日第号".contains($0) })
    // 甲县干部休养所 is a name as it stands, though 干部 mostly begins what a table says of itself.
    if text.endsWith(")"), let open = text.lastIndex(of: "("), open > text.startIndex {
      // 实验幼儿园（退休）: what stands behind a name may say which people are meant.
      let inner = text[text.index(after: open)...].dropLast()
      if PeopleGroup(heading: String(inner)) != nil || Self.versions.contains(where: inner.holds) {
        text = String(text[..<open])
      }
    }
    var names = [String(text.trimmingSuffix { $0.isNumber || "-_.、·年月日".contains($0) })]
    for word in tableWords {
      if let range = text.firstPlace(of: word) {
        let before = text[..<range.lowerBound]
        let name = before.trimmingSuffix { $0.isNumber || "-_.、·年月日度".contains($0) }
        if name.count >= 2 { names.append(String(name)) }
      }
    }
    var seen: Set<String> = []
    return names.filter { $0.count >= 2 && seen.insert($0).inserted }
  }

  /// What brackets behind a file's name say of the file.
  private static let versions = [
    "终", "定稿", "修改", "最新", "打印", "副本", "汇总", "上报", "报送", "盖章", "审核", "初稿", "更新",
  ]

  /// Where the name of an organ ends in a title.
  private static let tableWords = [
    "三定", "核定", "机关工作人员", "机关干部", "机关人员", "机构编制实名制", "实名制", "编制实名", "在编人员", "在职人员", "工作人员", "干部职工",
    "干部", "人员", "花名册", "名册",
    "编制与人员", "编制和人员", "编制配备", "机构编制", "编制", "领导职数", "职数", "内设机构", "工资", "机构台账", "台账",
    "基本情况", "情况", "信息", "明细", "名单", "一览表", "汇总表", "统计表",
  ]
}

extension StringProtocol {
  fileprivate func trimmingSuffix(_ isDropped: (Character) -> Bool) -> SubSequence {
    var end = endIndex
    while end > startIndex, isDropped(self[index(before: end)]) { end = index(before: end) }
    return self[..<end]
  }
}
