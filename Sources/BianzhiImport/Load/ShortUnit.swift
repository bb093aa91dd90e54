import BianzhiCore

/// What a heading calls a unit by leaving characters of its name out.
enum ShortUnit {
  /// Whether a heading is the unit's name made short: behind the region both begin and end alike, and each character of the
  /// heading stands in the name in the same order. 科, 股, 室 and the like are always parts of a unit, and 清溪站 of
  /// 清溪县公路管理站 is one at a place.
  static func isMeant(by heading: String, of unit: String) -> Bool {
    let (text, name) = (withoutRegion(PartOrgan.name(in: heading)), withoutRegion(unit))
    guard text.count >= 3, text.count <= name.count, text.first == name.first,
      let ending = text.last, ending == name.last, !parts.contains(ending)
    else { return false }
    var rest = name
    return text.allSatisfy { letter in
      guard let found = rest.firstIndex(of: letter) else { return false }
      rest = rest[rest.index(after: found)...]
      return true
    }
  }

  /// 公路管理站 of 清溪县公路管理站, 便民服务中心 of 镇便民服务中心.
  private static func withoutRegion(_ name: String) -> Substring {
    let isSort = { (letter: Character) in "省市州县区旗镇乡".contains(letter) }
    if let first = name.first, isSort(first) { return name.dropFirst() }
    guard let end = name.dropFirst(2).prefix(6).firstIndex(where: isSort) else { return name[...] }
    return name[name.index(after: end)...]
  }

  private static let parts: Set<Character> = ["科", "股", "室", "处", "组", "办"]
}
