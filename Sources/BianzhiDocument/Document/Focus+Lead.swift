extension Focus {
  /// What stands before the name of an organ that a sentence is about.
  static let leads = [String](
    words: "原则同意 同意 核定 其中 明确 、 设立 组建 成立 新设立 新组建的 新组建 批准")

  /// What stands behind the name of an organ that a sentence starts with.
  static let follows = [
    "为", "是", "设", "核定", "内设", "下设", "共", "机关", "行政编制", "事业编制", "全额", "差额", "编制", ",", "增加", "核增",
    "核减", "减少", "划出", "增挂", "挂", "设在", "领导班子",
    "人员编制", "现有", "的", "本级", "不再", "属", "机构规格", "主要职责", "加挂", "领导职数", "参公", "总编制", "财政", "政法", "工勤",
    "(", "中层", "科级", "处级", "股级",
    ":", "系", "位于", "由", "隶属", "局长", "主任", "院长", "所长", "站长", "部长", "厅长", "编", "实行", "承担", "负责",
    "调整后", "调整前", "改革前", "正科级", "副科级", "正处级", "副处级", "正股级", "副股级", "副县级", "正县级", "正厅级", "副厅级",
    "增设", "增核", "局领导", "委领导", "局机关", "委机关", "机构编制", "成立于", "始建于", "坐落", "建于", "组建于", "共有", "原有",
    "原核定", "正式成立", "正式挂牌",
    "党委书记", "党总支书记", "党支部书记", "校长", "园长", "台长", "馆长",
  ]

  /// 1957年5月,与甲部合并为乙部: what happened to the organ itself in a year, and not to units of its own.
  static func isPast(_ words: String) -> Bool {
    let year = words.prefix { $0.isASCII && $0.isNumber }
    guard year.count == 4, words.dropFirst(4).hasPrefix("年"),
      let comma = words.firstIndex(of: ",")
    else { return false }
    return words[words.index(after: comma)...].hasPrefix("与")
  }

  /// Words that say when or by whom something was told, and nothing of any organ.
  static func isAside(_ clause: Substring) -> Bool {
    guard clause.count <= 16, !OrganWords.contains(in: String(clause)) else { return false }
    let words = String(clause)
    return ["介绍说", "介绍", "表示", "透露", "获悉"].contains(where: words.hasSuffix)
      || WrittenDay.isRecent(words)
      || words.hasPrefix("在") && words.hasSuffix("方面")
  }

  /// A sentence without what leads up to its organ: 经研究, 一、机构设置:.
  static func withoutLead(_ words: String) -> String {
    var text = words
    // 在人员编制方面,部长介绍说, leads up in two steps, and so does a day: 9月3日,.
    while let comma = text.firstIndex(of: ","), isAside(text[..<comma]) {
      text = String(text[text.index(after: comma)...])
    }
    if let comma = text.firstIndex(of: ","), text[..<comma].count <= 24,
      [
        "后", "批准", "研究", "同意", "决定", "要求", "需要", "规定", "精神", "方案》", "计划", "方案", "据悉", "介绍", "显示",
        "指出", "明确", "方面", "透露",
      ].contains(
        where: text[..<comma].hasSuffix),
      !OrganWords.contains(in: String(text[..<comma]))
    {
      let behind = String(text[text.index(after: comma)...])
      if OrganWords.leading(behind, before: follows) != nil { text = behind }
    }
    if let range = text.firstRange(of: "规定明确") ?? text.firstRange(of: "方案明确") {
      let behind = String(text[range.upperBound...])
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

  /// The organ of 将甲中心领导职数由1正3副调整为1正2副.
  static func changed(_ text: String) -> String? {
    guard text.hasPrefix("将"),
      let name = OrganWords.leading(
        String(text.dropFirst()), before: ["领导职数", "科级", "处级", "股级", "内设机构", "行政编制", "事业编制", "编制由"])
    else { return nil }
    let clause = text.prefix { !",;。".contains($0) }.dropFirst(name.count + 1)
    guard let from = clause.firstIndex(where: { "由从".contains($0) }),
      String(clause[from...]).containsAny(FromToRule.links),
      !String(clause).containsAny(TransferRule.verbList() + ["划"])
    else { return nil }
    return name
  }

  /// Whether a sentence leaves open whom the numbers behind are of: units are merged, or others are compared with.
  static func blurs(_ words: String, _ text: String) -> Bool {
    let plain = isPast(words) ? "" : UnitActs.withoutFunctions(text)
    return plain.containsAny(["撤销", "合署", "合并", "整合"]) && !UnitActs.isAboutBodies(plain)
      || text.containsAny(["若参照", "比照", "参照省", "参照市"]) && OrganWords.contains(in: text)
  }
}
