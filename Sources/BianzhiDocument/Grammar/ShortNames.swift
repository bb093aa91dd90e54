internal import BianzhiCore

/// Tells that 市教委 is the 教育委员会 of a city.
enum ShortNames {
  /// Forms without the word for "and", which full names have.
  private static let plain = [
    ("发展改革", "发展和改革"), ("住房城乡建设", "住房和城乡建设"), ("人力资源社会保障", "人力资源和社会保障"),
    ("工业信息化", "工业和信息化"), ("经济信息化", "经济和信息化"), ("自然资源规划", "自然资源和规划"),
    ("文化旅游", "文化和旅游"), ("文化广电旅游", "文化广电和旅游"), ("林业草原", "林业和草原"),
    ("卫生健康委", "卫生健康委员会"), ("发展和改革委", "发展和改革委员会"), ("国资委", "国有资产监督管理委员会"),
    ("编委办公室", "机构编制委员会办公室"), ("编委办", "机构编制委员会办公室"),
    ("妇联", "妇女联合会"), ("残联", "残疾人联合会"), ("工商联", "工商业联合会"), ("文联", "文学艺术界联合会"),
    ("侨联", "归国华侨联合会"), ("社科联", "社会科学界联合会"), ("科协", "科学技术协会"), ("管委会", "管理委员会"),
    ("巡察办", "巡察工作领导小组办公室"), ("农办", "农村工作领导小组办公室"), ("财经办", "财经委员会办公室"),
  ]
  private static let levels = Set("省市县区州旗盟镇乡".unicodeScalars)

  /// Whether one is the other with its parts in their short forms; the places must not differ.
  static func isSame(_ one: String, _ other: String) -> Bool {
    // 开发区管委会 of a 经济技术开发区, whose own short form is another.
    if zones.contains(one) || zones.contains(other) {
      return isPlaceless(one, of: other) || isPlaceless(other, of: one)
    }
    guard let first = one.unicodeScalars.last, let last = other.unicodeScalars.last,
      first == last || "委会办室局联协".unicodeScalars.contains(first)
        || "联协".unicodeScalars.contains(last)
    else { return false }
    let (left, right) = (form(one), form(other))
    let (long, short) = left.count >= right.count ? (left, right) : (right, left)
    guard long.hasSuffix(short) else { return false }
    if long == short { return true }
    return short.unicodeScalars.first.map(levels.contains) == true
      && !long.dropLast(short.count).isEmpty
  }

  /// Ends of organs' names that no inner body has.
  private static let ends = ["部", "局", "委", "会", "馆", "中心", "办"]
  private static let zones = ["开发区管委会", "高新区管委会", "园区管委会", "新区管委会", "经开区管委会"]

  /// Whether the words are the name of an organ without its place: 宣传部, 审计局, 开发区管委会.
  static func isPlaceless(_ words: String) -> Bool {
    zones.contains(words)
      || (3...12).contains(words.count) && words.trailing(ends) != nil
        && OrganWords.isDepartment(words) && !words.contains { "省市县区州".contains($0) }
  }

  /// Whether it is the organ's: a place and nothing else stands before it in the whole name.
  static func isPlaceless(_ words: String, of name: String) -> Bool {
    if zones.contains(words) {
      return [words, words.replacing("管委会", with: "管理委员会")].contains(where: name.hasSuffix)
    }
    guard name.hasSuffix(words), name != words else { return false }
    return name.dropLast(words.count).last.map { "省市县区州旗盟委".contains($0) } == true
  }

  private static func form(_ name: String) -> String {
    var text = name
    for (short, full) in plain where !text.contains(full) {
      text = text.replacing(short, with: full)
    }
    return ShortName.reduced(text)
  }
}
