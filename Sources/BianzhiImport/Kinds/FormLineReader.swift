import BianzhiCore

/// Rows of a form by lines: an organ, a kind or post, and its numbers.
struct FormLineReader: EntryReader {
  let session: ImportSession
  private var documents: DocumentColumns
  private var posts = FormPosts()
  private let code, name, kind, rank, role, approved, actual, effective: Int

  init(_ session: ImportSession) {
    self.session = session
    let layout = session.sheet.layout
    documents = DocumentColumns(session, layout.column(.document))
    code = layout.column(.organCode)
    name = layout.column(.organName)
    kind = layout.column(.quotaKind)
    rank = layout.column(.rank)
    role = layout.column(.role)
    approved = layout.column(.people)
    actual = layout.column(.actualPeople)
    effective = layout.column(.effective)
  }

  mutating func read(_ row: CellReader, line: Int) throws -> [Entry] {
    let organ = try session.organ(row, code: code, name: name, line: line)
    try session.warnIfUnknown(organ, code: code, name: name, line: line)
    let part = try part(row, line: line)
    let (approved, actual) = (try count(row, approved), try count(row, actual))
    guard approved != nil || actual != nil else { throw Issue(.noNumbers) }
    let day = try session.dataDay(row)
    let since = try session.approvalDay(row, effective) ?? session.sheet.approvedBy ?? day
    let shared = StatedEntries.Row(
      organ: organ, day: day, since: since, document: documents.read(row))
    let counted = FormPosts.Line(
      line: line, part: part, title: session.text(row, role) ?? "",
      rank: session.text(row, rank) ?? "", approved: approved, actual: actual, shared: shared)
    guard part.isPost, !counted.title.isEmpty else { return counted.entries }
    posts.add(counted)
    return []
  }

  var keepsBack: Bool { true }

  /// Stores the posts, of which several rows may be parts of one number.
  mutating func finish() throws {
    let (lines, added) = posts.settled()
    for (line, entries) in lines { try session.store(entries, line: line) }
    for line in added { session.warn(.postsAdded, role, line: line) }
    try session.flush()
  }

  /// What the row counts: a quota kind, or posts of a role and rank.
  private func part(_ row: CellReader, line: Int) throws -> FormHeading.Part {
    if let kind = session.word(row, kind, QuotaKind.words, line: line) { return .quota(kind) }
    if let text = session.text(row, role) {
      // 正职 in a column of posts, or a heading of a wide form as a cell: 内设机构正职, 正科级.
      if let heading = FormHeading([HeaderWord.normal(text)]), heading.part.isPost {
        return heading.part
      }
      guard let role = PostRole(ofPost: text) else {
        throw Issue(.notARole, session.sheet.layout.heading(self.role))
      }
      guard let rank = session.word(row, rank, PostRank.words, line: line) else {
        return .post(.unit, role, rank: "")
      }
      return .post(.unsaid, role, rank: rank)
    }
    guard let text = session.text(row, rank) else {
      throw Issue(
        .missing, session.sheet.layout.heading([kind, role, rank].first { $0 >= 0 } ?? rank))
    }
    guard let rank = PostRank(recorded: text), let role = rank.role else {
      throw Issue(.notARole, session.sheet.layout.heading(self.rank))
    }
    return .post(.unsaid, role, rank: rank.rawValue)
  }

  private func count(_ row: CellReader, _ column: Int) throws -> Int? {
    switch CountReading.read(row.bytes(column)) {
    case .blank: return nil
    case .value(let value) where value >= 0: return value
    default: throw Issue(.notACount, session.sheet.layout.heading(column))
    }
  }
}
