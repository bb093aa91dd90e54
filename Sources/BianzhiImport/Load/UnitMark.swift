/// 法人单位标识 of the national collection: what sort of unit a row of B01 is.
enum UnitMark {
  case unit, innerBody, group

  /// - Returns: nil where nothing or something else is recorded.
  init?(_ text: String?) {
    switch text {
    case "1", "法人单位": self = .unit
    case "2", "内设机构": self = .innerBody
    case "3", "机构分组", "分组": self = .group
    default: return nil
    }
  }
}
