/// The level of government an organ belongs to.
package enum OrganTier: String, CaseIterable, Hashable, Sendable {
  case city = "市级"
  case county = "县级"
  case town = "乡级"
}

extension OrganTier: FieldTerm {
  package static let words = Vocabulary(
    "tier",
    [
      .init(city, "city", "市 市本级 市直 地级 地市级 地级市 设区市 设区市级 设区的市级"),
      .init(
        county, "county",
        "县 区 区级 县区级 区县级 县本级 区本级 县市级 县(市、区)级 县(市、区) 区县市级 县级市 市辖区 district"),
      .init(
        town, "town", "乡 镇 街道 乡镇 镇级 街道级 乡镇级 乡镇街道 乡镇(街道)级 镇街级 township"),
    ])
}
