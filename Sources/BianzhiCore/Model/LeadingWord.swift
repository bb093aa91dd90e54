/// A word at the end of a title that makes its holder a leader, and of what.
struct LeadingWord: Hashable, Sendable {
  let text: String
  /// Endings of the names of organs that such a post heads; empty for heads of inner bodies.
  let organs: [String]
  /// Heads an organ whatever its name is (书记, 县长).
  let isOfUnit: Bool
  /// What stands before the word where it leads no organ and no body: 班 of 班主任.
  let excluded: [String]

  private init(
    _ text: String, _ organs: [String] = [], isOfUnit: Bool = false, excluded: [String] = []
  ) {
    (self.text, self.organs) = (text, organs)
    (self.isOfUnit, self.excluded) = (isOfUnit, excluded)
  }

  /// What the word itself says of the thing that is led: 局 of 局长, "" of 主任.
  private var noun: String { text.endsWith("长") ? String(text.dropLast()) : "" }

  /// What is headed, where the title calls it so before the word: 人事科 of 人事科长 and of 人事科科长.
  func headed(_ called: String) -> String { called.endsWith(noun) ? called : called + noun }

  /// Whether a title that names this before the word is about no post of the list.
  func excludes(_ called: Substring) -> Bool {
    if called.endsWith("总工会") { return false }
    return excluded.contains(where: called.endsWith)
  }

  /// Whether the post heads the organ of this name.
  ///
  /// - Parameters:
  ///   - organ: "" where no name is known.
  ///   - called: what the title says it heads, "" where it does not.
  func heads(_ organ: String, calling called: String) -> Bool {
    if isOfUnit {
      if isOfRegion(calling: called), organ.headedForms[0].endsWith("办公室") { return false }
      // 县委教育工委 is a committee beside the bureau; 街道党工委 is that of the 街道 itself.
      let isCommittee = organ.contains("工委") || organ.contains("工作委员会")
      if !isCommittee, Self.committees.contains(where: called.endsWith) { return false }
      // The 纪委书记 of a town is one of the deputies; in the 纪委 itself it is the head.
      return !["纪委", "纪工委"].contains(where: called.endsWith) || organ.contains("纪")
    }
    if organs.isEmpty { return false }
    if organ.isEmpty { return called.isEmpty }
    let forms = organ.headedForms
    if heads(form: forms[0], calling: called) { return true }
    // 馆长 and 局长 head 档案馆（局）; 办公室主任 of 发展和改革局（国防动员办公室） heads its 办公室, and a bare 主任 may.
    guard forms.count > 1, let ending = organs.first(where: forms[1].endsWith) else { return false }
    return called.isEmpty ? noun == ending : called == forms[1] || called + noun == forms[1]
  }

  private func heads(form: String, calling called: String) -> Bool {
    if heads(plain: form, calling: called) { return true }
    let (short, shortCalled) = (Self.short(form), Self.short(called))
    return (short != form || shortCalled != called) && heads(plain: short, calling: shortCalled)
  }

  private func heads(plain: String, calling called: String) -> Bool {
    guard let ending = organs.first(where: plain.endsWith) else {
      return called.isEmpty && isOfSchools && Self.tellsNoSort(plain)
    }
    // The board of a cooperative or an association is its leadership, and no body in it.
    if called.isEmpty || called == "理事会" { return true }
    // A street (东门街道) is headed by the head of its office.
    if ending == "街道", called == "办事处" || called == "街道办事处" { return true }
    if Self.zones.contains(ending), called.endsWith("管委会") { return true }
    return [called, called + noun].contains { name in
      plain.endsWith(name) || name.endsWith(plain) || isShort(name, of: plain, ending)
    }
  }

  /// No inner body is headed by a 校长 or 园长, so that they head a school which is called by its name alone: 县育才.
  private var isOfSchools: Bool { ["校长", "园长"].contains(text) }

  private static func tellsNoSort(_ organ: String) -> Bool {
    !all.contains { $0.organs.contains(where: organ.endsWith) }
  }

  /// Whether it leads a county or the like, whose leaders may stand in the roster of an office: 县长, 县委书记, 政协主席.
  private func isOfRegion(calling called: String) -> Bool {
    if text != "书记" { return true }
    return ["县委", "市委", "区委", "省委", "州委", "旗委", "镇党委", "乡党委", "纪委"].contains(
      where: called.endsWith)
  }

  /// Whether the post may head an organ whose name ends like this one's, whatever it calls it: 局长 of a 局.
  func isOfSort(_ organ: String, calling called: String) -> Bool {
    if isOfUnit { return true }
    if organ.isEmpty { return !organs.isEmpty }
    let plain = organ.headedForms[0]
    let named = called + noun
    if let ending = organs.first(where: plain.endsWith), named.endsWith(ending) { return true }
    let short = Self.short(plain)
    return organs.first(where: short.endsWith).map(Self.short(named).endsWith) ?? false
  }

  /// 卫健委 is a 卫生健康委员会; 人事处 is no 公路管理处.
  private func isShort(_ name: String, of organ: String, _ ending: String) -> Bool {
    guard let own = organs.first(where: name.endsWith), own.count < name.count,
      own == ending || (own.count == 1 && ending.startsWith(own))
    else { return false }
    return Self.areInOrder(name.dropLast(own.count), in: organ)
  }

  /// Whether a name is short for the organ's, whatever either ends with: 县人社局 of 县人力资源和社会保障局.
  static func isShort(_ name: String, of organ: String) -> Bool {
    guard name.count >= 3, let last = name.last, organ.last == last else { return false }
    return areInOrder(name.dropLast(), in: organ)
  }

  private static func areInOrder(_ letters: Substring, in organ: String) -> Bool {
    var rest = organ[...]
    return letters.allSatisfy { letter in
      guard let found = rest.firstIndex(of: letter) else { return false }
      rest = rest[rest.index(after: found)...]
      return true
    }
  }

  /// 管委会 of 管理委员会: titles have the short form of the organ's name.
  private static func short(_ name: String) -> String {
    guard name.holds("委员会") else { return name }
    return name.replacing("管理委员会", with: "管委会").replacing("常务委员会", with: "常委会")
  }

  /// Endings of areas that are called without their committee (甲县经济开发区), which a 管委会主任 heads.
  private static let zones = [
    "开发区", "高新区", "园区", "示范区", "度假区", "试验区", "保税区", "风景区", "景区",
  ]
  private static let offices =
    [
      "办事处", "委员会", "办公室", "管委会", "常委会", "中心", "供销合作社", "供销社", "联合社", "联社", "委", "办", "室",
      "街道", "宫",
    ] + zones
  private static let media = ["中心", "社", "台", "报", "网"]
  /// Short names (县一中, 城关三小, 电大) beside whole ones.
  private static let schools = [
    "学校", "中学", "小学", "大学", "校", "学", "中", "小", "电大", "开大", "教学点", "职教中心", "成教中心", "教育中心",
    "培训中心",
  ]

  /// Heads beside whom an organ may have another one: 书记 beside 校长, 总编辑 beside 主任.
  static let beside: Set<String> = ["书记", "总编辑", "总编"]

  private static let committees = [
    "教育工委", "两新工委", "非公工委", "机关工委", "国资工委", "卫生工委", "卫健工委", "政法工委",
  ]

  /// All of them; a longer word stands before one that it ends with.
  static let all: [LeadingWord] = [
    LeadingWord(
      "书记", isOfUnit: true,
      excluded: ["支部", "总支", "团委", "第一", "村", "村党委", "社区", "社区党委", "机关党委", "机关纪委", "工会"]),
    LeadingWord("人大主席", isOfUnit: true), LeadingWord("人大主席团主席", isOfUnit: true),
    LeadingWord("人大副主席", isOfUnit: true), LeadingWord("人大工委主任", isOfUnit: true),
    LeadingWord("人大工委副主任", isOfUnit: true), LeadingWord("政协主席", isOfUnit: true),
    LeadingWord("检察长", isOfUnit: true), LeadingWord("县长", isOfUnit: true),
    LeadingWord("市长", isOfUnit: true), LeadingWord("区长", isOfUnit: true),
    LeadingWord("镇长", isOfUnit: true), LeadingWord("乡长", isOfUnit: true),
    LeadingWord("州长", isOfUnit: true), LeadingWord("旗长", isOfUnit: true),
    LeadingWord("省长", isOfUnit: true), LeadingWord("理事长", ["会", "残联", "社"]),
    LeadingWord("会长", ["会"]),
    LeadingWord("主席", ["会", "联", "政协"], excluded: ["工会"]),
    LeadingWord(
      "主任", offices,
      excluded: ["班", "年级", "村", "社区", "居委会", "村委会", "车间", "教研室", "教研组", "项目", "项目部", "值班"]),
    LeadingWord("局长", ["局"]), LeadingWord("厅长", ["厅"]), LeadingWord("司长", ["司"]),
    LeadingWord("署长", ["署"]), LeadingWord("部长", ["部"]), LeadingWord("处长", ["处"]),
    LeadingWord("所长", ["所"]), LeadingWord("站长", ["站"]), LeadingWord("总队长", ["总队"]),
    LeadingWord("支队长", ["支队"]), LeadingWord("大队长", ["大队"]), LeadingWord("中队长", ["中队"]),
    LeadingWord("总编辑", media), LeadingWord("总编", media),
    LeadingWord(
      "队长", ["队"],
      excluded: ["驻村", "驻村工作", "驻村工作队", "帮扶工作队", "扶贫工作队", "突击队", "志愿服务队", "志愿者服务队"]),
    LeadingWord("院长", ["院"]),
    LeadingWord("校长", schools), LeadingWord("园长", ["园", "幼"]),
    LeadingWord("馆长", ["馆"]), LeadingWord("台长", ["台"]), LeadingWord("社长", ["社"]),
    LeadingWord("场长", ["场"]), LeadingWord("厂长", ["厂"]), LeadingWord("监狱长", ["监狱"]),
    LeadingWord("关长", ["海关"]), LeadingWord("科长"), LeadingWord("股长"), LeadingWord("庭长"),
  ]
}
