/// Words by which somebody holds no place of the unit (非占编, 不占用本单位编制), or none yet (待上编).
package enum NoPlace {
  /// The words that say so wherever they stand.
  package static let words = ["编外", "不在编", "非在编", "未入编", "无编制", "不占编"]

  /// Whether a text says so and nothing else.
  package static func isPlain(_ text: String) -> Bool {
    text.holds("编") && text.wholeMatch(of: none) != nil
  }

  /// Whether a text says that the place is still to come: 待上编, 未落编.
  package static func isPending(_ text: String) -> Bool {
    text.holds("编") && text.wholeMatch(of: pending) != nil
  }

  /// What a state says that is written as two, one of them in brackets.
  enum Compound: Hashable, Sendable {
    case state(PersonState)
    /// The two contradict each other: 在编（不占编）.
    case unclear
  }

  /// - Parameter isAnswer: whether the heading asks for the place, so that 否 says that there is none.
  /// - Returns: nil for a text of one part, or in which none says that there is no place.
  static func compound(_ text: String, isAnswer: Bool = false) -> Compound? {
    guard !StateText.isContradicted(text), !text.hasSuffix(StateText.unsureMark),
      !text.hasSuffix(StateText.laterMark), !text.hasSuffix(StateText.placelessMark)
    else { return nil }
    let parts = text.split { "（([【〔）)]】〕，,；;、".contains($0) }.map(String.init)
    guard parts.count == 2 else { return nil }
    if let both = same(parts) { return .state(both) }
    let isNone = { (part: String) in
      isPlain(part) || HeadedState.isDenied(part) || isAnswer && YesNo(recorded: part) == .no
    }
    guard parts.contains(where: isNone) else { return nil }
    let others = parts.filter { !isNone($0) }
    if others.contains(where: { HeadedState.isAnswer($0) && !HeadedState.isDenied($0) }) {
      return .unclear
    }
    let states = others.compactMap { PersonState(recorded: $0) ?? StateText($0)?.state }
    if let left = states.first(where: \.isLeft) { return .state(left) }
    let isGuest = states.contains {
      [.attached, .secondedIn, .secondedOut, .dispatched].contains($0)
    }
    return .state(isGuest ? .secondedIn : .offQuota)
  }

  /// 借调（借出）: the state of both where it is one.
  private static func same(_ parts: [String]) -> PersonState? {
    let states = parts.map { PersonState(recorded: $0) }
    return states[0] == states[1] ? states[0] : nil
  }

  nonisolated(unsafe) private static let none: Regex<Substring> =
    /(?:现|系|属|为)?(?:不|未|没有?|无|非|并不|暂不)(?:占用?|在|入|列入?|纳入|有|使用)?(?:(?:本|我|该|此)[^编]{1,4}?的?)?(?:行政|事业|参公|正式)?编制?(?:内|数|名额|人员)?/
  nonisolated(unsafe) private static let pending: Regex<Substring> =
    /编制(?:关系)?(?:手续)?(?:尚|还|暂|仍)?未(?:转入|转来|转到我.{1,3}|划入|调入|落实|办理|办结|办妥|办|下达|批复)|编制(?:关系)?手续(?:正在|尚在|待|等待)?办理?中?|(?:待|拟|正在|等待|尚未|还未|暂未|未|即将)(?:办理?)?(?:上|落|核)编制?(?:手续)?|(?:待|拟|等待|尚未|还未|暂未|即将)(?:办理?)?(?:入|列|占)编制?(?:手续)?/
}
