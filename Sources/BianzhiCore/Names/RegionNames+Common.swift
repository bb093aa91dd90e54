extension RegionNames {
  /// The region with which most names of a ledger begin that tells no regions: 甲县 of 甲县民政局 and 甲县财政局.
  ///
  /// - Returns: nil where fewer than two of three names begin so, fewer than three of those that do not all begin so,
  ///   or names of another region of that level stand beside them.
  static func common(to names: [String]) -> String? {
    var counts: [String: Int] = [:]
    // 县教育局 is of the region of that level, whichever it is.
    let names = names.filter { name in
      guard let first = name.first, name.count > 2, RegionNames.levelWords.contains(first) else {
        return true
      }
      return !["镇", "乡"].contains(first) && Self.beginsOtherWord(name)
    }
    for name in names {
      guard
        let match = name.prefixMatch(
          of: #/(?:中共|共青团|政协|民革|民盟|民建|民进|农工党|致公党|九三学社|台盟)?(\p{Han}{1,5}?[省市县区旗州])/#)
      else {
        continue
      }
      let region = String(match.output.1)
      if region.count >= 2, !otherWords.contains(region) { counts[region, default: 0] += 1 }
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
