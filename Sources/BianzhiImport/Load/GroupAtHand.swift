import BianzhiCore

/// What the title, or the heading above the rows at hand, says of their people.
struct GroupAtHand {
  private(set) var told: PeopleGroup?
  /// Of the heading between the rows that told it; nil where the title or the sheet's name did.
  private(set) var level: HeadingLevel?
  /// That heading only adds people to those above it (附：退休人员), so that any unit's ends it.
  private var onlyAdds = false
  /// Headings that name units are as high as these, and stand above those of people.
  private var unitLevels: Set<HeadingLevel> = []
  /// Some heading between the rows has a number.
  private var hasNumbers = false
  /// What the sheet's own name and title say.
  private let ofSheet: PeopleGroup?
  /// The texts above the header.
  private let titles: Set<String>

  init(_ group: PeopleGroup? = nil, titles: Set<String> = []) {
    (told, ofSheet, self.titles) = (group, group, titles)
  }

  /// Takes a heading between the rows.
  mutating func turn(to text: String) {
    let height = HeadingLevel(text)
    if height != .bare { hasNumbers = true }
    if RowWords.isTitle(text) {
      // The title on every page changes nothing.
      guard !titles.contains(text) else { return }
      let open = AttachedHeading(text)?.openState.map { PeopleGroup(state: $0, kind: nil) }
      (told, level) = (PeopleGroup(title: text) ?? open ?? ofSheet, nil)
    } else if let found = PeopleGroup(heading: text)
      ?? (titles.contains(text) ? nil : PeopleGroup(unknownHeading: text))
    {
      (told, level) = (found, height)
      onlyAdds = AttachedHeading(text)?.onlyAdds == true
    } else if let block = level, height.ends(block), let next = told?.next(after: text) {
      told = next
    }
  }

  /// A heading that names a unit ends what one of the same level said of the people above it, and what stands within the
  /// people of the unit before.
  mutating func end(at heading: String) {
    let height = HeadingLevel(heading)
    guard let block = level else {
      if height != .bare || !hasNumbers { unitLevels.insert(height) }
      return
    }
    guard onlyAdds || height.ends(block) || headsUnits(heading) else { return }
    (told, level) = (ofSheet, nil)
  }

  /// Whether headings as high as this one named units above all headings of people.
  func headsUnits(_ heading: String) -> Bool { unitLevels.contains(HeadingLevel(heading)) }
}
