extension RegionNames {
  /// The region with which most names of a ledger begin that tells no regions: 甲县 of 甲县民政局 and 甲县财政局.
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
    guard within != names, let inner = firstCommon(to: within), inner.count > 2 || inner.last != "区"
    else { return outer }
    return outer + inner
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
    return region.count >= 2 && !otherWords.contains(region) ? region : nil
  }

  nonisolated(unsafe) private static let regionInFront =
    #/(?:中共|共青团|政协|民革|民盟|民建|民进|农工党|致公党|九三学社|台盟)?(\p{Han}{1,5}?[省市县区旗州])/#

  private static func firstCommon(to names: [String]) -> String? {
    var counts: [String: Int] = [:]
    // 县教育局 is of the region of that level, whichever it is.
    let names = names.filter { name in
      guard let first = name.first, name.count > 2, RegionNames.levelWords.contains(first) else {
        return true
      }
      return !["镇", "乡"].contains(first) && Self.beginsOtherWord(name)
    }
    for name in names {
      if let region = leadingRegion(name) { counts[region, default: 0] += 1 }
    }
    // 政协江海县委员会 is of 江海县 as well.
    for (name, count) in counts {
      let within = counts.keys.filter { name.count >= $0.count + 2 && name.hasSuffix($0) }
      guard let region = within.min(by: { ($0.count, $0) < ($1.count, $1) }) else { continue }
      counts[name] = nil
      counts[region, default: 0] += count
    }
    guard let first = counts.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }) else {
      return nil
    }
    let isAlone = counts.allSatisfy { $0.key == first.key || $0.key.last != first.key.last }
    let isCommon = first.value >= 3 && first.value * 3 >= names.count * 2
    return (isCommon || first.value == names.count) && isAlone ? first.key : nil
  }

  /// Words that end like a region and are none: 城市管理局.
  private static let otherWords: Set<String> = [
    "城市", "园区", "社区", "市区", "景区", "林区", "矿区", "灌区", "库区",
  ]
}
