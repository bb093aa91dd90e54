/// Keeps track of the organ that a document is speaking of.
struct Focus {
  /// The organ that the document is about or addressed to.
  let main: String?
  private var heading: (name: String, level: Int)?
  /// The organ that the paragraph before turned to, without a heading.
  private var turned: String?
  private(set) var current: String?
  private(set) var isUnclear = false

  init(main: String?) { (self.main, current) = (main, main) }

  private static let follows = [
    "为", "是", "设", "核定", "内设", "下设", "共", "机关", "行政编制", "事业编制", "全额", "差额", "编制", ",", "增加", "核增",
    "核减", "减少", "划出",
    "人员编制", "现有", "的", "本级", "不再", "属", "机构规格", "主要职责", "加挂", "领导职数", "参公", "总编制", "财政", "政法", "工勤",
    "(", "中层", "科级", "处级", "股级",
    ":", "系", "位于", "由", "隶属", "局长", "主任", "院长", "所长", "站长", "部长", "厅长", "编", "实行", "承担", "负责",
    "调整后",
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
    while let lead = text.leading([
      "同意", "核定", "其中", "明确", "、", "设立", "组建", "成立", "新设立", "新组建", "批准",
    ]) { text.removeFirst(lead.count) }
    if let name = OrganWords.leading(text, before: Self.follows) {
      current = known(OrganWords.withoutBrackets(name))
      turned = current
      isUnclear = false
      return true
    }
    let plain = ["整合前", "整合后", "合并前", "合并后"].reduce(text) { $0.replacing($1, with: "") }
    if plain.containsAny(["撤销", "合署", "合并", "整合"])
      || text.containsAny(["若参照", "比照", "参照省", "参照市"]) && OrganWords.contains(in: text)
    {
      isUnclear = true
    }
    return false
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
    return name
  }
}
