extension RegionNames {
  /// The region with which most names of a ledger begin that tells no regions: 甲县 of 甲县民政局 and 甲县财政局.
  ///
  /// Towns, schools and offices of the state bear no place of the ledger's and do not count: 青岩镇人民政府, 青岩中学.
  ///
  /// - Returns: nil where fewer than two of three names begin so, fewer than three of those that do not all begin so,
  ///   or names of another region of that level stand beside them. A city and the county or district within it, with which most of the names
  ///   begin, are told as one text: 江海市东城区.
  static func common(to names: [String]) -> String? {
    guard let outer = firstCommon(to: names) else { return nil }
    let within = names.map { name in
      let place = name.firstRange(of: outer)
      return place.map { String(name[..<$0.lowerBound] + name[$0.upperBound...]) } ?? name
    }
    guard within != names, let inner = firstCommon(to: within, countsAll: true),
      inner.count > 2 || inner.last != "区"
    else { return outer }
    return outer + inner
  }

  /// The regions that the names of a ledger tell which tells none itself: the one with which most of them begin, or the zone, else all,
  /// where each is the only one of its level. 县水利局 is the county's then, and a name without a level word nobody's.
  static func told(by names: [String]) -> [String] {
    if let common = common(to: names) ?? zone(of: names) { return [common] }
    let regions = Set(counts(of: names).keys).sorted()
    let levels = Dictionary(grouping: regions) { $0.last }
    return regions.count > 1 && levels.values.allSatisfy { $0.count == 1 } ? regions : []
  }

  /// The one region that names tell, however few of them do; nil where they tell several, or none.
  static func only(in names: [String]) -> String? {
    let regions = counts(of: names).keys
    guard regions.count == 1, let region = regions.first, region.count > 2 || region.last != "区"
    else { return nil }
    return region
  }

  /// The parts of a region that is told with the one it lies in: 江海市 and 东城区 of 江海市东城区.
  static func parts(of region: String) -> [String] {
    guard let outer = leadingRegion(region), outer.count < region.count else { return [region] }
    let inner = String(region.dropFirst(outer.count))
    guard inner.count >= 2, let last = inner.last, levelWords.contains(last) else {
      return [region]
    }
    return [outer] + parts(of: inner)
  }

  /// What a text begins with up to the first word for a level; 澜州市 and not 澜州.
  private static func leadingRegion(_ text: String) -> String? {
    guard let match = text.prefixMatch(of: regionInFront) else { return nil }
    var region = String(match.output.1)
    let rest = text.dropFirst(match.output.0.count)
    // 澜州市: the place's own name ends like a level.
    if region.count == 2 || region.last == "州", let next = rest.first, "市县区旗".contains(next),
      !beginsOtherWord(rest)
    {
      region.append(next)
    }
    // 江滨社区卫生服务中心, 农贸市场管理所: the word ends within, or only begins, another one.
    let begins = region.suffix(1) + text.dropFirst(match.output.0.count)
    guard !marketWords.contains(where: begins.hasPrefix),
      !otherWords.contains(where: { region == $0 || $0.count > 1 && region.hasSuffix($0) })
    else { return nil }
    return region.count >= 2 ? region : nil
  }

  nonisolated(unsafe) private static let regionInFront =
    #/(?:中共|共青团|政协|民革|民盟|民建|民进|农工党|致公党|九三学社|台盟)?(\p{Han}{1,5}?[省市县区旗州])/#

  /// - Parameter countsAll: names without a region count too, whatever they are of.
  private static func firstCommon(to names: [String], countsAll: Bool = false) -> String? {
    let counts = counts(of: names)
    let all = placeable(names).count { name in
      countsAll || leadingRegion(name) != nil || isDepartment(name)
    }
    guard let first = counts.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }) else {
      return nil
    }
    let isAlone = counts.allSatisfy { $0.key == first.key || $0.key.last != first.key.last }
    let isCommon = first.value >= 3 && first.value * 3 >= all * 2
    return (isCommon || first.value == all) && isAlone ? first.key : nil
  }

  /// Whether a name is that of a department of a region that it leaves out: 教育局, and not 青岩镇教育办公室.
  private static func isDepartment(_ name: String) -> Bool {
    ["局", "委", "办", "部", "厅", "室", "委员会"].contains(where: name.hasSuffix)
      && !name.hasPrefix("国家") && !["镇", "乡", "街道", "村", "社区"].contains(where: name.holds)
  }

  /// Without 县教育局, which is of the region of that level, whichever it is.
  private static func placeable(_ names: [String]) -> [String] {
    names.filter { name in
      guard let first = name.first, name.count > 2, RegionNames.levelWords.contains(first) else {
        return true
      }
      return !["镇", "乡"].contains(first) && Self.beginsOtherWord(name)
    }
  }

  /// How many names begin with each region.
  private static func counts(of names: [String]) -> [String: Int] {
    var counts: [String: Int] = [:]
    for name in placeable(names) {
      if let region = leadingRegion(name) { counts[region, default: 0] += 1 }
    }
    // 政协江海县委员会 is of 江海县 as well.
    for (name, count) in counts {
      let within = counts.keys.filter { name.count >= $0.count + 2 && name.hasSuffix($0) }
      guard let region = within.min(by: { ($0.count, $0) < ($1.count, $1) }) else { continue }
      counts[name] = nil
      counts[region, default: 0] += count
    }
    return counts
  }

  /// Words that end like a region and are none: 城市管理局.
  private static let otherWords: Set<String> = [
    "城市", "园区", "社区", "市区", "景区", "林区", "矿区", "灌区", "库区", "小区", "校区", "保护区", "服务区",
  ]

  private static let marketWords = ["市场", "市集", "区域"]
}
