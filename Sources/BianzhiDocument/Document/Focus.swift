/// Keeps track of the organ that a document is speaking of.
struct Focus {
  /// The organ that the document is about or addressed to.
  let main: String?
  private var heading: (name: String, level: Int)?
  /// The organ that the paragraph before turned to, without a heading.
  private var turned: String?
  private(set) var current: String?
  private(set) var isUnclear = false
  /// Whether the sentence speaks of a unit that is abolished: what it takes away was that unit's.
  private(set) var isEnding = false

  /// Where 整合甲站、乙所,组建丙中心 has named the new unit: the units before it are none that its numbers are of.
  private(set) var made: Int?

  init(main: String?) { (self.main, current) = (main, main) }

  private static let follows = [
    "为", "是", "设", "核定", "内设", "下设", "共", "机关", "行政编制", "事业编制", "全额", "差额", "编制", ",", "增加", "核增",
    "核减", "减少", "划出", "增挂", "挂", "设在", "领导班子",
    "人员编制", "现有", "的", "本级", "不再", "属", "机构规格", "主要职责", "加挂", "领导职数", "参公", "总编制", "财政", "政法", "工勤",
    "(", "中层", "科级", "处级", "股级",
    ":", "系", "位于", "由", "隶属", "局长", "主任", "院长", "所长", "站长", "部长", "厅长", "编", "实行", "承担", "负责",
    "调整后", "调整前", "改革前", "正科级", "副科级", "正处级", "副处级", "正股级", "副股级", "副县级", "正县级", "正厅级", "副厅级",
    "机构编制",
  ]

  /// The words of a paragraph that is a heading: an organ and nothing more.
  mutating func startParagraph(_ words: String, level: Int?) {
    let bare = words.hasSuffix(":") ? String(words.dropLast()) : words
    if let heading, let level, level <= heading.level { self.heading = nil }
    isUnclear = false
    if bare.count <= 40, OrganWords.isName(bare), level != nil || words.count == bare.count {
      heading = (OrganWords.withoutBrackets(bare), level ?? 9)
      turned = nil
      current = known(OrganWords.withoutBrackets(bare))
      return
    }
    if let turned, level == nil, heading == nil {
      // The paragraph goes on behind one that turned to another organ, and names none.
      isUnclear = turned != main
      current = main
    } else {
      current = heading?.name ?? main
      turned = nil
    }
  }

  /// An organ that a sentence starts with is the one it speaks of, and so do the sentences behind it.
  ///
  /// - Returns: whether the sentence starts with one.
  mutating func startSentence(_ words: String) -> Bool {
    var text = words
    if isEnding { (isEnding, isUnclear, current) = (false, true, main) }
    if let name = Self.abolished(words) {
      (current, turned, isUnclear, isEnding) = (known(name), known(name), false, true)
      return true
    }
    text = Self.withoutLead(text)
    made = nil
    if let name = Self.renamed(text) {
      let place = words.ranges(of: name).last.map { words[..<$0.upperBound].unicodeScalars.count }
      (current, turned, isUnclear, made) = (known(name), known(name), false, place)
      return true
    }
    if let name = Self.unitBelow(text) {
      (current, turned, isUnclear) = (known(name), known(name), false)
      return true
    }
    while let lead = text.leading([
      "同意", "核定", "其中", "明确", "、", "设立", "组建", "成立", "新设立", "新组建", "批准",
    ]) { text.removeFirst(lead.count) }
    if let (name, place) = Self.madeUnit(words) {
      (current, turned, isUnclear, made) = (known(name), known(name), false, place)
      return true
    }
    if let name = OrganWords.leading(text, before: Self.follows) {
      current = known(OrganWords.withoutBrackets(name))
      turned = current
      isUnclear = false
      return true
    }
    let plain = ["整合前", "整合后", "合并前", "合并后"].reduce(text) { $0.replacing($1, with: "") }
    if plain.containsAny(["撤销", "合署", "合并", "整合"]) && !Self.isAboutBodies(plain)
      || text.containsAny(["若参照", "比照", "参照省", "参照市"]) && OrganWords.contains(in: text)
    {
      isUnclear = true
    }
    return false
  }

  /// A sentence without what leads up to its organ: 经研究, 一、机构设置:.
  private static func withoutLead(_ words: String) -> String {
    var text = words
    if let comma = text.firstIndex(of: ","), text[..<comma].count <= 24,
      ["后", "批准", "研究", "同意", "决定", "要求", "需要", "规定", "精神", "方案》"].contains(
        where: text[..<comma].hasSuffix),
      !OrganWords.contains(in: String(text[..<comma]))
    {
      let behind = String(text[text.index(after: comma)...])
      if OrganWords.leading(behind, before: follows) != nil { text = behind }
    }
    if let colon = text.firstIndex(of: ":"), text[..<colon].count <= 20,
      !text[..<colon].contains(where: { ",、;".contains($0) }),
      !OrganWords.contains(in: String(text[..<colon]))
    {
      let behind = String(text[text.index(after: colon)...])
      if OrganWords.leading(behind, before: follows) != nil { text = behind }
    }
    return text
  }

  /// Whether it is sections of the organ that are merged or abolished: 将甲科、乙科合并为丙科, 撤销甲股.
  private static func isAboutBodies(_ text: String) -> Bool {
    guard !text.contains("合署"), !OrganWords.contains(in: text) else { return false }
    for word in ["合并", "整合"] {
      for range in text.ranges(of: word)
      where text[..<range.lowerBound].last.map({ "科股室个".contains($0) }) != true {
        return false
      }
    }
    return text.ranges(of: "撤销").allSatisfy { range in
      text[range.upperBound...].prefix { !",、;和".contains($0) }.last.map { "科股室".contains($0) }
        == true
    }
  }

  /// The one unit that a sentence makes, and the place behind its name.
  private static func madeUnit(_ words: String) -> (String, Int)? {
    guard words.containsAny(["整合", "合并", "撤销"]) else { return nil }
    var found: (String, Int)?
    for word in ["组建", "设立", "成立"] {
      for range in words.ranges(of: word) {
        let before = words[..<range.lowerBound].last
        guard before == "," || before == nil else { continue }
        let name = String(words[range.upperBound...].prefix { !",;:(".contains($0) })
        guard OrganWords.isName(name), found == nil else { return nil }
        found = (name, words[..<range.upperBound].unicodeScalars.count + name.unicodeScalars.count)
      }
    }
    return found
  }

  /// The one unit that 同意撤销甲中心, names.
  private static func abolished(_ words: String) -> String? {
    let text =
      words.leading(["同意", "决定", "经研究,", "经研究决定,"]).map { String(words.dropFirst($0.count)) }
      ?? words
    guard text.hasPrefix("撤销"), let comma = text.firstIndex(of: ",") else { return nil }
    let name = String(text[text.index(text.startIndex, offsetBy: 2)..<comma])
    return OrganWords.isName(name) ? OrganWords.withoutBrackets(name) : nil
  }

  /// The new name of 将甲站更名为乙中心.
  private static func renamed(_ text: String) -> String? {
    for word in ["更名为", "改名为", "变更为", "改称"] {
      guard let range = text.firstRange(of: word) else { continue }
      let behind = text[range.upperBound...].drop { "“‘\"".contains($0) }
      let name = String(behind.prefix { !",;。(”’\"、".contains($0) })
      if OrganWords.isName(name) { return OrganWords.withoutBrackets(name) }
    }
    return nil
  }

  /// The unit that 甲局下属乙中心 names at the start of a sentence.
  private static func unitBelow(_ text: String) -> String? {
    for word in ["下属", "所属"] {
      guard let range = text.firstRange(of: word),
        (2...20).contains(text[..<range.lowerBound].count),
        !text[..<range.lowerBound].contains(where: { ",:;、()。".contains($0) }),
        let name = OrganWords.leading(String(text[range.upperBound...]), before: follows)
      else { continue }
      return OrganWords.withoutBrackets(name)
    }
    return nil
  }

  /// Numbers were said to belong to these organs: the one of them is spoken of from then on, and whom the next
  /// sentence speaks of is open behind several.
  mutating func mention(_ names: Set<String>, isLost: Bool) {
    if isLost { isUnclear = true }
    let others = names.filter { $0 != current }
    guard !others.isEmpty else { return }
    if names.count == 1, let name = names.first {
      (current, turned, isUnclear) = (name, name, false)
    } else {
      isUnclear = true
    }
  }

  private func known(_ name: String) -> String {
    if let main, OrganWords.isSame(main, name) { return main }
    if let heading, OrganWords.isSame(heading.name, name) { return heading.name }
    if let current, current.count >= name.count, OrganWords.isSame(current, name) { return current }
    return name
  }
}
