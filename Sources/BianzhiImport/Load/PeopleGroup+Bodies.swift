import BianzhiCore

/// Sorts of people that stand where an inner body should.
extension PeopleGroup {
  private static let ofSubordinates: Set<String> = [
    "下属单位", "所属单位", "局属单位", "委属单位", "直属单位", "下属事业单位", "所属事业单位", "局属事业单位", "直属事业单位", "二级单位", "下属机构",
    "二级机构", "二级事业单位", "下设单位",
  ]

  /// The state that the text of an inner body tells where it is no body and a sort of people: 借调人员, 退休.
  static func state(ofBody text: String) -> String? {
    // People of subordinates are nobody's of whom it is told whose: they are asked about.
    if ofSubordinates.contains(text) { return text }
    // 巡察办（借调）
    if let last = text.last, "）)".contains(last),
      let open = text.lastIndex(where: { "（(".contains($0) }),
      case let inner = String(text[text.index(after: open)...].dropLast()), LoanWord.isBare(inner)
    {
      return inner
    }
    guard let state = states[bare(text)], case let note = NoteState(state), note != .nothing else {
      return nil
    }
    return state
  }
}
