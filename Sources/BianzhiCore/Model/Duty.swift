/// The duty that a finding touches: the four that the principals of organs answer for, the rules that data have to
/// keep, and what is kept from before findings were sorted by the four.
package enum Duty: String, KeptWord {
  /// 按照职责抓建设
  case functions
  /// 按照规定设机构
  case bodies
  /// 按照职数配干部
  case posts
  /// 按照编制定人员
  case places
  case rules, staffing, discipline

  package var wording: Wording {
    switch self {
    case .functions: Wording(zh: "按照职责抓建设", en: "building by functions")
    case .bodies: Wording(zh: "按照规定设机构", en: "organs by the rules")
    case .posts: Wording(zh: "按照职数配干部", en: "leaders by posts")
    case .places: Wording(zh: "按照编制定人员", en: "people by places")
    case .rules: Wording(zh: "贯彻执行规定", en: "carrying out the rules")
    case .staffing: Wording(zh: "机构编制职数", en: "organs, staffing and posts")
    case .discipline: Wording(zh: "纪律", en: "discipline")
    }
  }

  /// The heading of a list that sorts by rules, functions, staffing and discipline.
  package var heading: Duty {
    switch self {
    case .bodies, .posts, .places, .staffing: .staffing
    case .functions: .functions
    case .rules: .rules
    case .discipline: .discipline
    }
  }
}
