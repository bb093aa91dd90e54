import BianzhiCore

extension PeopleGroup {
  /// People of a sort of their own that no list has: 四、遗留问题人员. What they are is asked.
  ///
  /// - Returns: nil for words that speak of staff as such, or of a body's: 三、一般干部, 2.水政股人员.
  init?(unknownHeading heading: String) {
    if let asked = PeopleGroup(openAttached: heading) {
      self = asked
      return
    }
    let words = Self.bare(heading)
    guard (3...14).contains(words.count), PeopleGroup(heading: heading) == nil,
      !AttachedHeading.denies(words),
      RowWords.isPartHeading(heading) || words.count > 3,
      Self.people.contains(where: words.endsWith), words.allSatisfy(\.isLetter),
      // 所属事业人员 are another unit's.
      ["所属", "下属", "直属"].contains(where: words.startsWith)
        || ["借调", "借用", "抽调", "离岗", "不在岗", "停职", "挂职"].contains(where: words.holds)
        || !Self.staff.contains(where: words.holds)
    else { return nil }
    self.init(state: words, kind: nil)
  }

  /// The same of a heading that only adds people to those above: 附：遗留问题, 以下为村级协管人员.
  private init?(openAttached heading: String) {
    guard let attached = AttachedHeading(heading), PeopleGroup(heading: heading) == nil,
      let state = attached.openState
    else { return nil }
    self.init(state: state, kind: nil)
  }
}
