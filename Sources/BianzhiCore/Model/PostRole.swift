/// The role of a leading post within its organ or body.
///
/// Principals and deputies never net: one principal too few allows no deputy more.
public enum PostRole: String, CaseIterable, Hashable, Sendable, Codable {
  /// 正职, the head.
  case principal = "正职"
  /// 副职, a deputy of the head.
  case deputy = "副职"
  /// 其他: approved apart from both, such as a chief engineer.
  case other = "其他"
}

extension PostRole: FieldTerm {
  package static let words = Vocabulary(
    "role",
    [
      .init(
        principal, "principal",
        "正 主职 一把手 党政正职 领导正职 正职领导 班子正职 单位正职 部门正职 内设正职 中层正职 1"),
      .init(
        deputy, "deputy",
        "副 领导副职 副职领导 班子副职 单位副职 部门副职 内设副职 中层副职 3"),
      .init(other, "other", "其它 其他领导 其他职务 Z"),
    ])
}
