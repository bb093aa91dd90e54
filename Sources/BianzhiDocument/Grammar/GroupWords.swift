/// Words for several organs together: 全省检察机关, 各监管办公室, 15个专员办事处.
///
/// A number of theirs is read under these words; it is no entry of any one organ.
enum GroupWords {
  private static let wholes = [String](words: "全国 全省 全市 全县 全区 全州 全旗 全盟")
  /// The word for a whole area that a text begins with; 全州县 is the name of a county.
  private static func whole(of text: String) -> String? {
    guard let whole = text.leading(wholes) else { return nil }
    let behind = text.dropFirst(whole.count)
    let isPlace =
      whole == "全州" && behind.first == "县"
      && ["县级", "县市", "县区", "县乡", "县(", "县、", "县直"].allSatisfy { !behind.hasPrefix($0) }
    return isPlace ? nil : whole
  }

  private static let ends = [String](
    words: """
      机关 机构 检察院 法院 乡镇 街道 乡镇街道 学校 中小学 卫生院 党政机构 党政机关 事业单位 办事处 管理局 监督管理局 办公室 监管局 分局 派出所 司法所 管理所 专员办
      监察局 税务局 气象局 公安局 大队 支队 中队
      """)
  private static let foreign = [
    "编制", "核定", "职数", "人员", "其中", "设置", "内设", "的", "为", "将", "由", "名", "级", "本",
  ]

  /// Whether a proposal under this name is one of several organs.
  static func isGroup(_ name: String) -> Bool {
    name.hasPrefix("各") || whole(of: name) != nil
      || name.first.map { $0.isASCII && $0.isNumber } == true
  }

  /// Whether the words speak of a whole area: 全市行政编制2300名.
  static func isWhole(_ words: String) -> Bool { whole(of: words) != nil }

  /// Whether a sentence starts with units of a whole area: 全区医疗机构床位500张, where a number behind can be theirs.
  static func start(_ words: String) -> Bool {
    guard let whole = whole(of: words) else { return false }
    let behind = words.dropFirst(whole.count).prefix { !",;:。".contains($0) }
    return ends.contains { String(behind).contains($0) }
  }

  /// - Parameter isApproval: whether the text is an approval; elsewhere 各校 and 3个站 tell standards and plans.
  /// - Returns: the words as they stand, where they are nothing but a group.
  static func read(_ text: String, isApproval: Bool) -> String? {
    if let whole = whole(of: text) {
      return isUnits(String(text.dropFirst(whole.count))) ? text : nil
    }
    guard isApproval else { return nil }
    if text.hasPrefix("各") { return isUnits(String(text.dropFirst())) ? text : nil }
    let pieces = text.split { "和及、".contains($0) }.map(String.init)
    return !pieces.isEmpty && pieces.allSatisfy(isCounted) ? text : nil
  }

  /// 15个专员办事处.
  private static func isCounted(_ text: String) -> Bool {
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    let rest = text.dropFirst(digits.count)
    return !digits.isEmpty && rest.hasPrefix("个") && isUnits(String(rest.dropFirst()))
  }

  private static func isUnits(_ text: String) -> Bool {
    (2...24).contains(text.count) && text.trailing(ends) != nil && !text.containsAny(foreign)
      && text.unicodeScalars.allSatisfy { (0x4E00...0x9FFF).contains($0.value) }
  }
}
