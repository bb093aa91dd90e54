import BianzhiCore

/// Rosters that tell unit and post in one column: 岚汀市财政局办公室主任.
extension RosterLoader {
  /// The unit that the row's own cell names, and the post in it.
  ///
  /// A unit that somebody gave, a label or a title of the sheet goes before the cells. That of a file's or folder's
  /// name may be whoever keeps the list, so that the cells go before it.
  ///
  /// - Returns: nil where the sheet tells whose the row is, or the cell is blank.
  /// - Throws: ``Issue`` where unit and post cannot be told apart and nothing else tells the unit.
  func unitAndPost(_ row: CellReader, line: Int) throws -> (organ: Int64, post: String)? {
    let column = columns.unitAndPost
    guard !CellReader.isBlankMark(row.bytes(column)), try session.givenOrgan() == nil else {
      return nil
    }
    let source = session.sheet.organ?.source
    guard source == nil || source == .file else { return nil }
    let text = row.string(column)
    let found: (organ: Int64, post: String)
    if let organ = try session.organs.known(name: text) {
      found = (organ, "")
    } else if let parts = try UnitAndPost(text, in: session.organs, invents: source == nil) {
      found = (parts.organ, parts.post)
    } else if source == nil {
      throw Issue(.noOrganInPost, session.sheet.layout.heading(column))
    } else {
      return nil
    }
    session.sheet.lastOrgan = found.organ
    session.periods.note(found.organ)
    return found
  }
}
