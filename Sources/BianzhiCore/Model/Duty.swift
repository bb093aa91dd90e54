/// The duty that a finding touches.
package enum Duty: String, KeptWord {
  case rules, functions, staffing, discipline

  package var wording: Wording {
    switch self {
    case .rules: Wording(zh: "贯彻执行规定", en: "carrying out the rules")
    case .functions: Wording(zh: "职能职责", en: "functions")
    case .staffing: Wording(zh: "机构编制职数", en: "organs, staffing and posts")
    case .discipline: Wording(zh: "纪律", en: "discipline")
    }
  }
}
