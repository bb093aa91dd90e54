import BianzhiCore

/// A number of leaders beside that of one role: of 领导职数 4, 其中：正职 1 the others are 3 deputies.
struct OtherLeaders {
  private let whole, told: FormColumn
  private let heading: FormHeading

  /// - Returns: nil where columns tell both roles or none, or posts that are neither heads nor deputies.
  init?(of whole: FormColumn, in forms: [FormColumn]) {
    guard case .leaders(let scope) = whole.heading.part, whole.heading.measure == .approved else {
      return nil
    }
    let beside = forms.filter { column in
      guard column.heading.measure == .approved else { return false }
      switch column.heading.part {
      case .post(let own, _, _): return own == scope || own == .unsaid
      case .team: return true
      case .quota, .leaders, .uncounted, .control, .grades, .sum: return false
      }
    }
    guard beside.count == 1, case .post(let own, let role, let rank) = beside[0].heading.part,
      let other = role.counterpart, rank.isEmpty || role == .principal
    else { return nil }
    (self.whole, told) = (whole, beside[0])
    heading = FormHeading(part: .post(own, other, rank: ""), measure: .approved)
  }

  /// Those of a row; nil where it does not tell both numbers.
  func number(_ row: CellReader) -> (heading: FormHeading, people: Int)? {
    guard case .value(let all) = whole.count(row), case .value(let own) = told.count(row),
      (0...max(0, all)).contains(own)
    else { return nil }
    return (heading, all - own)
  }
}

extension Layout {
  /// Numbers of leaders of which one column tells the heads, or the deputies, alone.
  var otherLeaders: [OtherLeaders] {
    forms.compactMap { OtherLeaders(of: $0, in: forms) }
  }
}

extension PostRole {
  /// Deputies for heads, and the other way round; nil for posts apart from both.
  var counterpart: PostRole? {
    switch self {
    case .principal: .deputy
    case .deputy: .principal
    case .other: nil
    }
  }
}
