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
    ("巡察办", "巡察工作领导小组办公室"), ("农办", "农村工作领导小组办公室"), ("财经办", "财经委员会办公室"),
  ]
  private static let levels = Set("省市县区州旗盟镇乡".unicodeScalars)

  /// Whether one is the other with its parts in their short forms; the places must not differ.
  static func isSame(_ one: String, _ other: String) -> Bool {
    guard let first = one.unicodeScalars.last, let last = other.unicodeScalars.last,
      first == last || "委会办室局".unicodeScalars.contains(first)
    else { return false }
    let (left, right) = (form(one), form(other))
    let (long, short) = left.count >= right.count ? (left, right) : (right, left)
    guard long.hasSuffix(short) else { return false }
    if long == short { return true }
    return short.unicodeScalars.first.map(levels.contains) == true
      && !long.dropLast(short.count).isEmpty
  }

  private static func form(_ name: String) -> String {
    var text = name
    for (short, full) in plain where !text.contains(full) {
      text = text.replacing(short, with: full)
    }
    return ShortName.reduced(text)
  }
}
