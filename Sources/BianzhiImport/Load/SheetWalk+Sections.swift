import BianzhiCore

extension SheetWalk {
  /// Gives the rows below a heading of people back to the table's own unit, where it ends the part of a subordinate.
  mutating func turnBack(_ item: RowClass) throws {
    guard case .caption(let caption) = item, let heading = caption.heading, filler == nil,
      PeopleGroup(heading: heading) != nil || PeopleGroup(unknownHeading: heading) != nil
        || UnitWord.read(PartOrgan.name(in: heading)) == .unit
    else { return }
    let current = session.sheet.organ?.key
    guard let own = units.ownAgain(at: heading, below: current),
      try session.turn(to: own, row: caption.row, isTitle: true, isWithin: true)
    else { return }
    guard session.sheet.organ?.key != current else { return }
    session.sheet.issues.add(Issue(.ownUnitAgain), row: caption.row)
    check.turn()
  }
}
