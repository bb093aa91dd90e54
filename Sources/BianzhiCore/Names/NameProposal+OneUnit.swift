extension NameProposal.Reason {
  /// Whether two names that are alike for this reason are hardly those of two units, so that the likeness may be
  /// taken for a decision where it is the only one.
  ///
  /// - Parameter isOfBody: of inner bodies, of which 财务科 and 财务股 are mostly one; 农业局 and 农业站 are two organs.
  package func isOfOneUnit(_ written: String, _ known: String, isOfBody: Bool) -> Bool {
    switch self {
    case .sameName, .region, .level, .plate, .order: true
    case .rankWord: isOfBody
    case .oneCharacter: !Self.areTold(apart: written, known)
    case .containment, .part, .abbreviation, .number, .similar: false
    }
  }

  /// Whether one has a character more (中医院, 中心医院), or the one in which they differ is of those that tell units
  /// apart: 东 and 西, 上 and 下.
  private static func areTold(apart left: String, _ right: String) -> Bool {
    guard left.count == right.count else { return true }
    let (ours, theirs) = (Set(left).subtracting(right), Set(right).subtracting(left))
    return ours.union(theirs).contains(where: tellingApart.contains)
  }

  private static let tellingApart = Set(
    "东西南北中上下左右前后内外大小新老高低初幼男女甲乙丙丁一二三四五六七八九十0123456789")
}
