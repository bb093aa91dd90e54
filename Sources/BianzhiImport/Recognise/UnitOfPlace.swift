import BianzhiCore

/// 编制单位 beside 单位名称: the unit whose place somebody holds. Where it is filled in for some only, for those who are of
/// another unit, the unit of the list is the other column's.
enum UnitOfPlace {
  /// - Parameter below: the first rows of data.
  /// - Returns: the layout with the column that tells everybody's unit, and the headings that are passed over.
  static func settled(
    _ layout: Layout, _ candidate: Candidate, _ below: [SheetHead.Row]
  ) -> (layout: Layout, ignored: [String]) {
    guard candidate.kind.traits.contains(.rowsArePeople), let column = layout.columns[.organName],
      isOfPlace(layout.heading(column)),
      let place = candidate.ignored.firstIndex(where: {
        !isOfPlace($0) && candidate.kind.field(ofHeading: $0) == .organName
      }),
      let other = layout.headings.firstIndex(of: candidate.ignored[place]),
      !layout.columns.values.contains(other),
      below.contains(where: { isBlank($0, column) && !isBlank($0, other) })
    else { return (layout, candidate.ignored) }
    var ignored = candidate.ignored
    ignored[place] = layout.heading(column)
    return (layout.without([.organName]).with(.organName, in: other), ignored)
  }

  static func isOfPlace(_ heading: String) -> Bool {
    ["编制", "人事关系"].contains(where: HeaderWord.normal(heading).holds)
  }

  private static func isBlank(_ row: SheetHead.Row, _ column: Int) -> Bool {
    column >= row.words.count || row.words[column].isEmpty
  }
}
