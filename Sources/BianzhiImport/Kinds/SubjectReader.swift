import BianzhiCore

/// Rows of principal leaders.
struct SubjectReader: EntryReader {
  let session: ImportSession
  private let code, organName, name, post, unitAndPost, since, until, reason, tier: Int

  init(_ session: ImportSession) {
    self.session = session
    let layout = session.sheet.layout
    code = layout.column(.organCode)
    organName = layout.column(.organName)
    name = layout.column(.name)
    post = layout.column(.post)
    unitAndPost = layout.column(.unitAndPost)
    since = layout.column(.since)
    until = layout.column(.until)
    reason = layout.column(.reason)
    tier = layout.column(.tier)
  }

  mutating func read(_ row: CellReader, line: Int) throws -> [Entry] {
    let (organ, post) = try organAndPost(row, line: line)
    guard let name = session.text(row, name) else {
      throw Issue(.missing, session.sheet.layout.heading(self.name))
    }
    let values: [CellValue] = [
      .integer(organ), .text(post), .text(name),
      session.told(row, since, session.day(row, since, line: line)),
      session.told(row, until, session.day(row, until, line: line)),
      session.told(row, reason, CellValue(session.text(row, reason))),
      session.told(row, tier, CellValue(session.word(row, tier, SubjectTier.words, line: line))),
    ]
    let blanks = session.blanks(values, columns: [-1, -1, -1, since, until, reason, tier])
    return [Entry(values: values, blanks: blanks)]
  }

  /// The unit of the row and the post in it, which one column may tell together.
  private func organAndPost(_ row: CellReader, line: Int) throws -> (Int64, String) {
    // 岚县民政局局长 under 职务 tells the unit where nothing else does.
    let isOnlyPost = unitAndPost < 0 && code < 0 && organName < 0 && session.sheet.organ == nil
    let told = session.text(row, isOnlyPost ? self.post : unitAndPost)
    guard let post = session.text(row, post) ?? told else {
      throw Issue(.missing, session.sheet.layout.heading(self.post >= 0 ? self.post : unitAndPost))
    }
    let namesUnit = [code, organName].contains { !CellReader.isBlankMark(row.bytes($0)) }
    guard let told, !namesUnit else {
      let organ = try session.organ(row, code: code, name: organName, line: line)
      try session.warnIfUnknown(organ, code: code, name: organName, line: line)
      return (organ, post)
    }
    guard let found = try UnitAndPost(told, in: session.organs) else {
      throw Issue(.noOrganInPost, session.sheet.layout.heading(max(unitAndPost, self.post)))
    }
    session.sheet.lastOrgan = found.organ
    try session.warnIfUnknown(found.organ, code: -1, name: unitAndPost, line: line)
    return (found.organ, isOnlyPost ? found.post : session.text(row, self.post) ?? found.post)
  }
}
