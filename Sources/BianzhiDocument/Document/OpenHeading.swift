/// A heading or a lead-in that still holds for the paragraphs below it.
struct OpenHeading {
  /// Of its number; nil where it has none.
  private let level: Int?
  /// The level of the first numbered paragraph below one without a number.
  private var below: Int?

  init(level: Int?) { self.level = level }

  /// Whether the paragraph still stands below it.
  mutating func holds(_ words: String, level other: Int?) -> Bool {
    guard let other else {
      let bare = words.hasSuffix(":") ? String(words.dropLast()) : words
      return level != nil || !Paragraph.fields.contains(bare)
    }
    if let level { return other > level }
    if let below { return other >= below }
    below = other
    return true
  }

  /// Whether the paragraph is a heading or leads in to what stands below, and tells no number itself.
  static func isHeading(_ words: String) -> Bool {
    guard words.count <= 120, words.hasSuffix(":") || words.count <= 30 && !words.contains("。")
    else { return false }
    return !words.contains(";") && QuantityScan.isNone(in: words)
  }

  /// The last sentence of a paragraph.
  static func lastSentence(_ words: String) -> String {
    String(words.split { "。;".contains($0) }.last ?? "")
  }
}

/// 一、收回编制, 新增编制分配如下: what is told of the numbers below, beside what their own words say.
struct ActHeading {
  /// Whether the title tells it of all numbers of the text.
  private let isTitled: Bool
  private var open: OpenHeading?

  init(title: String?) { isTitled = title.map(ActWords.governs) ?? false }

  var isTold: Bool { isTitled || open != nil }

  /// - Parameter words: of the next paragraph.
  mutating func read(_ words: String, level: Int?) {
    if open?.holds(words, level: level) == false { open = nil }
    let last = OpenHeading.lastSentence(words)
    // 经研究,批复如下: what leads up to it is no act.
    let lead = last.hasSuffix(":") ? String(last.split(separator: ",").last ?? "") : last
    guard OpenHeading.isHeading(last), ActWords.governs(lead), !words.hasPrefix("关于") else {
      return
    }
    open = OpenHeading(level: level)
  }
}

/// 五、所属事业单位, 派出机构, 机关党组织: headings below which the numbers are those of others than the organ.
enum BelowHeading {
  private static let others = [String](
    words: """
      所属事业单位 所属单位 下属事业单位 下属单位 下属机构 所属机构 直属事业单位 直属单位 直属机构 派出机构 派驻机构 派驻 附属 代管 垂直管理 双重管理
      机关党委 机关党组织 党组织 机关纪委 纪检 工会 群团 所辖 下辖 议事协调机构 直属学校 所属学校 下属学校 直属医院 局属 驻外 二级机构 二级单位 挂靠 分支机构
      """)

  /// 四、县水产养殖场: a heading that names a unit of which nothing else is known.
  static func isUnknown(_ words: String, level: Int?, of organ: String?) -> Bool {
    let name = words.hasSuffix(":") ? String(words.dropLast()) : words
    guard level != nil, let organ, !OrganWords.isName(name), NewSubject.isUnit(name) else {
      return false
    }
    return !OrganWords.isSame(organ, name) && !organ.hasSuffix(name)
  }

  static func isOne(_ words: String) -> Bool {
    words.count <= 24 && OpenHeading.isHeading(words) && words.containsAny(others)
      && !words.containsAny(["内设", "。", ",", "关于", "编制规定", "方案", "批复", "通知"])
  }
}
