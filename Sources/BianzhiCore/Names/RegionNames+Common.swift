extension RegionNames {
  /// The region with which most names of a ledger begin that tells no regions: 甲县 of 甲县民政局 and 甲县财政局.
  ///
  /// - Returns: nil where fewer than three names or than two of three begin so, or names of another region of that
  ///   level stand beside them.
  static func common(to names: [String]) -> String? {
    var counts: [String: Int] = [:]
    for name in names {
      guard let match = name.prefixMatch(of: #/(?:中共|共青团)?(\p{Han}{1,5}?[省市县区旗州])/#) else {
        continue
      }
      let region = String(match.output.1)
      if region.count >= 2 { counts[region, default: 0] += 1 }
    }
    guard let first = counts.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }) else {
      return nil
    }
    let isAlone = counts.allSatisfy { $0.key == first.key || $0.key.last != first.key.last }
    return first.value >= 3 && first.value * 3 >= names.count * 2 && isAlone ? first.key : nil
  }
}
