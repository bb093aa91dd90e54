import BianzhiCore

/// Numbers of a form as a person names them who says what a header word means: 行政编制核定数, 编外核定数; beside inner bodies
/// those of their posts: 正职职数, 副职职数.
extension TableKind {
  /// What the numbers are called that a column may be said to be; none for a kind that has none such.
  package var numberWords: [String] {
    if traits.contains(.hasPosts) { return Self.postWords }
    guard isForm else { return [] }
    let words = QuotaKind.allCases.flatMap { ["\($0.rawValue)核定数", "\($0.rawValue)实有数"] }
    return words.filter { numberField(named: $0) != nil }
  }

  private static let postWords = ["正职职数", "副职职数"]

  /// The number that a person named: 编外核定数, 编外, or as a mapping shows it: 编外/approved.
  package func numberField(named text: String) -> String? {
    guard isForm || traits.contains(.hasPosts) else { return nil }
    if let heading = FormHeading(name: text) { return takes(heading) ? heading.name : nil }
    let word = HeaderWord.normal(text)
    let heading = FormHeading([word]) ?? FormHeading([word + (isForm ? "核定数" : "职数")])
    return heading.flatMap { $0.isStored && takes($0) ? $0.name : nil }
  }

  /// Whether a column of the kind may be the number: beside inner bodies only posts are.
  func takes(_ heading: FormHeading) -> Bool {
    isForm || traits.contains(.hasPosts) && heading.part.isPost && heading.measure == .approved
  }
}

extension TableKind {
  /// What a number is called to people who read Chinese: 行政编制核定数, 内设机构正职核定数.
  ///
  /// - Parameter name: as a mapping shows it.
  /// - Returns: nil for what is no number.
  package func chineseTitle(ofNumber name: String) -> String? {
    guard let heading = FormHeading(name: name) else { return nil }
    return title(heading.part) + heading.measure.chinese
  }

  private func title(_ part: FormHeading.Part) -> String {
    switch part {
    case .quota(let kind): kind
    case .post(.unsaid, let role, let rank): rank + role.rawValue
    case .post(let scope, let role, _):
      (scope == .bodies || traits.contains(.hasPosts) ? "内设机构" : "班子") + role.rawValue
    case .team(let team): team + "职数"
    case .leaders(let scope):
      (scope == .bodies || traits.contains(.hasPosts) ? "内设机构" : "单位") + "领导"
    case .uncounted: "不占职数"
    case .control: "控制数"
    case .grades: "职级"
    case .sum: "合计"
    }
  }
}

extension FormHeading.Measure {
  fileprivate var chinese: String {
    switch self {
    case .approved: "核定数"
    case .actual: "实有数"
    case .over: "超出数"
    case .vacant: "空缺数"
    case .pending: "待用数"
    case .change: "增减数"
    }
  }
}
