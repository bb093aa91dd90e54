/// What a limit (限额) of a region may be about beside the kinds of quota: organs of a sort.
package enum LimitedThing: String, CaseIterable, Hashable, Sendable {
  /// Departments of the Party and of the government together.
  case partyAndGovernment = "党政机构"
  case institutions = "事业单位"
  case countyInstitutions = "正处级以上事业单位"
  case deputyCountyInstitutions = "副处级以上事业单位"
  case townInstitutions = "正科级以上事业单位"
  case deputyTownInstitutions = "副科级以上事业单位"

  /// The categories of the organs that count.
  package var categories: Set<OrganCategory> {
    self == .partyAndGovernment ? [.partyDepartment, .governmentDepartment] : [.institution]
  }

  /// The lowest rank of the organs that count; nil where any does.
  package var leastRank: PostRank? {
    switch self {
    case .partyAndGovernment, .institutions: nil
    case .countyInstitutions: .county
    case .deputyCountyInstitutions: .deputyCounty
    case .townInstitutions: .town
    case .deputyTownInstitutions: .deputyTown
    }
  }

  /// The words of a limited thing: of the organs here, or of a kind of quota.
  package static func wording(of thing: String) -> Wording {
    words.term(for: thing)?.wording ?? Wording(zh: thing, en: thing)
  }

  /// All that may be limited: kinds of quota, and organs. 科级以上 may begin with 正科级 or with 副科级, and is in no term.
  package static let words = Vocabulary(
    "limited",
    QuotaKind.words.terms + [
      .init(
        partyAndGovernment, "departments of Party and government",
        "党政机构数 党政机构总数 党政机构限额 党政工作机构 党政工作部门 党委政府工作部门 党政部门 党委政府机构"),
      .init(
        institutions, "institutions", "事业单位数 事业单位总数 事业单位机构 事业单位机构数 事业机构 事业机构数 事业单位限额"),
      .init(
        countyInstitutions, "institutions of county rank and above",
        "正处级及以上事业单位 正县级以上事业单位 正县处级以上事业单位"),
      .init(
        deputyCountyInstitutions, "institutions of deputy county rank and above",
        "副处级及以上事业单位 副县级以上事业单位"),
      .init(
        townInstitutions, "institutions of town rank and above",
        "正科级及以上事业单位 正乡科级以上事业单位"),
      .init(
        deputyTownInstitutions, "institutions of deputy town rank and above", "副科级及以上事业单位"),
    ])
}
