extension OrganName {
  /// One way to write a name with more or less of its region.
  package struct Form: Hashable, Sendable {
    package let text: String
    /// How many steps lie between it and the written name's normal form, which has 0.
    package let distance: Int
  }

  /// The name as written and with its leading region shortened to the level word, then dropped:
  /// 江海市环境保护局 0, 市环境保护局 1, 环境保护局 2.
  ///
  /// Forms are for looking up within one region. Two names that share a form may still be of two
  /// regions: 市环境保护局 and 区环境保护局 both come down to 环境保护局.
  package func without(regions: RegionNames) -> [Form] {
    var forms = [Form(text: normal, distance: 0)]
    func add(_ text: String, _ distance: Int) {
      if !forms.contains(where: { $0.text == text }) {
        forms.append(Form(text: text, distance: distance))
      }
    }
    var (text, distance) = (normal[...], 0)
    while let region = regions.leading(text) {
      let rest = text.dropFirst(region.count)
      if regions.leading(rest) != nil {
        distance += 1
        add(String(rest), distance)
      } else {
        if let level = region.last, RegionNames.levelWords.contains(level) {
          add(String(level) + rest, distance + 1)
        }
        if Self.standsAlone(rest) { add(String(rest), distance + 2) }
        return forms
      }
      text = rest
    }
    if regions.leadingLevel(text) != nil, Self.standsAlone(text.dropFirst()) {
      add(String(text.dropFirst()), distance + 1)
    }
    return forms
  }

  /// Whether what stands behind a region is a name by itself: 委 of 市委 and 直机关 are not.
  private static func standsAlone(_ rest: Substring) -> Bool {
    guard rest.count >= 2 else { return false }
    return !["委", "级", "长", "辖", "直机关", "属"].contains { rest.hasPrefix($0) }
  }
}
