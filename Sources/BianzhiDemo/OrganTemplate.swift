/// The sort of an organ, by the words of `organs.csv`.
enum OrganCategory: String, Sendable {
  case partyCommittee = "党委"
  case government = "政府"
  case partyDepartment = "党委部门"
  case governmentDepartment = "政府工作部门"
  case congress = "人大政协机关"
  case justice = "审判检察机关"
  case massOrganisation = "群团"
  case institution = "事业单位"
  case township = "乡镇街道"

  /// Whether the rule on audits gives no tenure for its heads.
  var hasNoTenureRule: Bool { self == .massOrganisation || self == .institution }

  /// Whether the organ stands under the Party committee rather than the government.
  var isUnderParty: Bool {
    self == .partyDepartment || self == .congress || self == .massOrganisation
  }
}

/// A sort of organ that every region of the city may have one of.
struct OrganTemplate: Sendable {
  /// What follows the region's name.
  let name: String
  let category: OrganCategory
  let staffing: Staffing
  /// People of the organ in a county; the city's own is larger.
  let weight: Int
  let head: String

  init(
    _ name: String, _ category: OrganCategory, _ staffing: Staffing, _ weight: Int, _ head: String
  ) {
    (self.name, self.category, self.staffing) = (name, category, staffing)
    (self.weight, self.head) = (weight, head)
  }
}
