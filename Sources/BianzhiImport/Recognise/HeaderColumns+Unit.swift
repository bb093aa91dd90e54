import BianzhiCore

/// Which of several columns of units is meant.
extension HeaderColumns {
  /// 编制单位 beside 工作单位 is the unit whose place somebody holds; the other one may have borrowed them.
  mutating func takeUnitOfPlace() {
    guard kind.traits.contains(.rowsArePeople), let taken = columns[.organName],
      !isOfPlace(taken), let place = ignored.firstIndex(where: isOfPlace),
      kind.field(ofHeading: block.headings[ignored[place]]) == .organName
    else { return }
    let unit = ignored[place]
    ignored[place] = taken
    columns[.organName] = unit
    doubled.removeAll { [$0.first, $0.second].contains(unit) }
  }

  private func isOfPlace(_ index: Int) -> Bool { UnitOfPlace.isOfPlace(block.headings[index]) }
}
