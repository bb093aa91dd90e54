import BianzhiCore

/// What a row behind a limit of a region, or behind a norm of leader posts, is; rules say it by its code.
enum LimitEvidence: String {
  case ceiling
  case places = "limited_places"
  case organ = "limited_organ"
  case outside = "outside_limit"
  case norm
  case normedPosts = "normed_posts"
  case normedPlaces = "normed_places"

  /// The sort of row, as in the first column of an explanation.
  var kind: ResultValue {
    switch self {
    case .ceiling: .word(code: "ceiling", wording: Wording(zh: "限额", en: "ceiling"))
    case .norm: .word(code: "norm", wording: Wording(zh: "标准", en: "norm"))
    case .places, .normedPosts, .normedPlaces:
      .word(code: "approval", wording: Wording(zh: "核定", en: "approval"))
    case .organ: .word(code: "organ", wording: Wording(zh: "机构", en: "organ"))
    case .outside: .word(code: "left_out", wording: Wording(zh: "不计", en: "left out"))
    }
  }

  /// - Parameter name: of the organ that the row is about.
  func wording(of name: String) -> Wording {
    switch self {
    case .ceiling: Wording(zh: "限额", en: "ceiling")
    case .norm:
      Wording(zh: "领导职数标准：\(name)", en: "norm of leader posts: \(name)")
    case .normedPosts: Wording(zh: "核定职数", en: "approved posts")
    case .normedPlaces:
      Wording(zh: "\(name) 的核定编制数，据以选档", en: "places approved for \(name), which choose the band")
    case .places: Wording(zh: "\(name) 的核定数", en: "approved for \(name)")
    case .organ: Wording(zh: "\(name)，计入", en: "\(name), counts")
    case .outside:
      Wording(zh: "\(name)，不计入限额", en: "\(name), which the limit does not count")
    }
  }
}
