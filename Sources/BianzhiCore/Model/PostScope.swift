/// Whose leader posts an approval is about.
package enum PostScope: String, CaseIterable, Sendable {
  /// The document does not say: all leaders of the organ.
  case unsaid
  /// Leaders of the organ itself (班子).
  case unit
  /// Leaders of all its inner bodies together (中层).
  case bodies
  /// Leaders of one inner body.
  case body

  /// Whether an approval of this scope says anything of posts of another one: the unit's own leaders and
  /// those of its inner bodies are approved apart.
  package func concerns(_ other: PostScope) -> Bool {
    self == .unsaid || other == .unsaid || (self == .unit) == (other == .unit)
  }

  private static let unitWords: Set<String> = [
    "班子", "领导班子", "单位领导", "单位", "机关领导", "部门领导", "unit",
  ]
  private static let bodiesWords: Set<String> = [
    "内设机构", "中层", "中层领导", "内设机构领导", "科室", "全部内设机构", "bodies",
  ]

  /// The scope a table's words mean; nil where they are not known.
  package init?(words: String) {
    if Self.unitWords.contains(words) {
      self = .unit
    } else if Self.bodiesWords.contains(words) {
      self = .bodies
    } else {
      return nil
    }
  }
}
