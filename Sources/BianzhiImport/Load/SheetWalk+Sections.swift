import BianzhiCore

extension SheetWalk {
  /// Gives the rows below a heading of people back to the table's own unit, where it ends the part of a subordinate.
  mutating func turnBack(_ item: RowClass) throws {
    guard case .caption(let caption) = item, let heading = caption.heading, filler == nil,
      Self.headsPeople(heading)
    else { return }
    let current = session.sheet.organ?.key
    guard let own = units.ownAgain(at: heading, below: current),
      try session.turn(to: own, row: caption.row, isTitle: true, isWithin: true)
    else { return }
    guard session.sheet.organ?.key != current else { return }
    session.sheet.issues.add(Issue(.ownUnitAgain), row: caption.row)
    check.turn()
  }

  /// Whether a heading is of people, whatever sort they are (三、其他人员), or of the unit itself.
  private static func headsPeople(_ heading: String) -> Bool {
    if PeopleGroup(heading: heading) != nil || PeopleGroup(unknownHeading: heading) != nil {
      return true
    }
    let name = PartOrgan.name(in: heading)
    return UnitWord.read(name) == .unit
      || RowWords.isPartHeading(heading) && !RowWords.isTotal(name)
        && (PeopleGroup.people.contains(where: name.endsWith) || PartWords.saysOnlyOfPeople(name))
  }
}
