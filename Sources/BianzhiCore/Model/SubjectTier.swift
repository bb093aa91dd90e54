/// Which term of office applies to a principal leader: that of a territory or of a department.
package enum SubjectTier: String, CaseIterable, Hashable, Sendable {
  /// Heads of county-level cities, counties and districts.
  case county = "县级"
  /// Heads of towns and subdistricts.
  case town = "乡级"
  /// Heads of departments, at city and county level alike.
  case department = "部门"
}

extension SubjectTier: FieldTerm {
  package static let words = Vocabulary(
    "subject_tier",
    [
      .init(
        county, "county", "县 区 区级 区县级 县区级 县(市、区)级 县(市、区) 县级市 县级党政正职 district"),
      .init(
        town, "town", "乡 镇 街道 乡镇 镇级 乡镇级 街道级 乡镇(街道) 镇街 township"),
      .init(
        department, "department",
        "部门单位 机关部门 党政部门 工作部门 市直部门 市级部门 市直机关 县直部门 县级部门 区级部门 直属部门"),
    ])
}
