extension NameProposal.Reason {
  /// Whether two names that are alike for this reason are hardly those of two units, so that the likeness may be
  /// taken for a decision where it is the only one.
  package func isOfOneUnit(_ written: String, _ known: String) -> Bool {
    switch self {
    case .sameName, .region, .level, .plate, .rankWord, .order: true
    case .oneCharacter: !Self.areTold(apart: written, known)
    case .containment, .abbreviation, .number, .similar: false
    }
  }

  /// Whether the one character in which they differ is of those that tell units apart: 东 and 西, 上 and 下.
  private static func areTold(apart left: String, _ right: String) -> Bool {
    let (ours, theirs) = (Set(left).subtracting(right), Set(right).subtracting(left))
    return ours.union(theirs).contains(where: tellingApart.contains)
  }

  private static let tellingApart = Set(
    "东西南北中上下左右前后内外大小新老高低初幼男女甲乙丙丁一二三四五六七八九十0123456789")
}
