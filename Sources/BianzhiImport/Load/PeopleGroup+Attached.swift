import BianzhiCore

extension PeopleGroup {
  /// What a heading that begins with words of its own says of the people below it: 附：退休人员, 另有：编外人员2人,
  /// 备注：以下人员为借入，不占编, ※离退休干部※.
  ///
  /// - Returns: nil for a heading without such words, and where what is left is not known.
  init?(attached heading: String) {
    guard let attached = AttachedHeading(heading) else { return nil }
    let rest = attached.rest
    // 县林业局借入人员 ends like a title; a sentence does not.
    let isSentence = rest.contains { "，,;；。".contains($0) }
    if let told = PeopleGroup(heading: rest) ?? (isSentence ? nil : PeopleGroup(title: rest)) {
      self = told
    } else if attached.lead == .below {
      switch NoteState(rest) {
      case .says(_, _, let part), .unclear(let part):
        self.init(state: HeadedState.text(heading: HeadedState.title, part), kind: nil)
      case .nothing: return nil
      }
    } else {
      return nil
    }
  }
}
