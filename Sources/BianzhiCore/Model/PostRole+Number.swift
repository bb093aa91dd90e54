extension PostRole {
  /// 1 正职, 2 副职, 3 其他: how `post_sum` keeps roles.
  package var number: Int {
    switch self {
    case .principal: 1
    case .deputy: 2
    case .other: 3
    }
  }

  /// - Returns: nil for a number that is no role.
  package init?(number: Int) {
    guard let role = Self.allCases.first(where: { $0.number == number }) else { return nil }
    self = role
  }
}
