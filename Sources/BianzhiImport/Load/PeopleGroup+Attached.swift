import BianzhiCore

extension PeopleGroup {
  /// What a heading that begins with words of its own says of the people below it: 附：退休人员, 另有：编外人员2人,
  /// 备注：以下人员为借入，不占编, ※离退休干部※.
  ///
  /// - Returns: nil for a heading without such words, and where what is left is not known.
  init?(attached heading: String) {
    guard let attached = AttachedHeading(heading) else { return nil }
    let rest = attached.rest
    guard !AttachedHeading.denies(rest) else { return nil }
    if let told = PeopleGroup(heading: rest) ?? PeopleGroup(attachedTitle: rest) {
      // 备注：退休人员2人 tells how many there are, wherever they stand.
      guard attached.lead != .note || !AttachedHeading.counts(rest) else { return nil }
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

  /// The same of words that end like a title: 县林业局借入人员. A sentence does not, nor what speaks of other rows than those
  /// below: 带*的为退休人员, 以上人员.
  private init?(attachedTitle rest: String) {
    guard !rest.contains(where: { "，,;；。".contains($0) }) else { return nil }
    let words = Self.bare(rest)
    // 甲一2024年5月退休 is one person.
    guard let group = Self.group(endOf: words), Self.people.contains(where: group.endsWith),
      !Self.pointsElsewhere(words.dropLast(group.count))
    else { return nil }
    self.init(title: rest)
  }

  /// Whether words before a group of people say which rows they mean: 备注：带*的为.
  static func pointsElsewhere(_ words: Substring) -> Bool {
    elsewhere.contains(where: words.holds)
  }

  private static let elsewhere = ["的", "为", "者系", "以上", "上述", "上列"]
}
