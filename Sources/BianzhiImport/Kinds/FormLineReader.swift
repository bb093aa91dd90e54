import BianzhiCore

/// Rows of a form by lines: an organ, a kind or post, and its numbers.
struct FormLineReader: EntryReader {
  let session: ImportSession
  private var documents: DocumentColumns
  private var posts = FormPosts()
  private var approvedKinds = KindTotals()
  private var actualKinds = KindTotals()
  private var sorts = SortRows<FormPosts.Line>()
  /// Rows of all of a unit's places, which wait for those of its kinds.
  private var totals: [FormPosts.Line] = []
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
    if case .quota(let kind) = part {
      return quota(kind, word: session.text(row, self.kind) ?? "", counted)
    }
    guard part.isPost, !counted.title.isEmpty else { return counted.entries }
    posts.add(counted)
    return []
  }

  /// The entries of a kind's row; none of one that tells all of a unit's places, which waits for the others.
  private mutating func quota(
    _ kind: String, word: String, _ line: FormPosts.Line
  ) -> [Entry] {
    guard kind != QuotaKind.total else {
      totals.append(line)
      return []
    }
    if let people = line.approved,
      sorts.take(line, word: word, people, line.approval, line: line.line)
    {
      return []
    }
    if let people = line.approved { approvedKinds.add(kind, people, line.approval) }
    if let people = line.actual { actualKinds.add(kind, people, line.statement) }
    return line.entries
  }

  /// The entries of a row that names a sort of an institution's people.
  private static func entries(
    _ row: SortRows<FormPosts.Line>.Row, _ outcome: SortRows<FormPosts.Line>.Outcome
  ) -> [Entry] {
    switch outcome {
    case .asItStands: return row.content.entries
    case .part: return []
    case .whole(let rows):
      var line = row.content
      let actual = rows.compactMap(\.content.actual)
      line.part = .quota(QuotaKind.institution.rawValue)
      line.approved = rows.reduce(0) { $0 + $1.people }
      line.actual = actual.isEmpty ? nil : actual.reduce(0, +)
      return line.entries
    }
  }

  /// The row of all of a unit's places and people, as what it tells beside those of its kinds.
  private func entries(ofTotal line: FormPosts.Line) -> [Entry] {
    var (approved, actual) = (line, line)
    (approved.actual, actual.approved) = (nil, nil)
    if let total = line.approved, let rest = approvedKinds.rest(of: total, line.approval) {
      session.warn(.restApart, self.approved, line: line.line)
      (approved.part, approved.approved) = (.quota(QuotaKind.rest), rest)
    }
    if let total = line.actual, let rest = actualKinds.rest(of: total, line.statement) {
      (actual.part, actual.actual) = (.quota(QuotaKind.rest), rest)
    }
    return approved.entries + actual.entries
  }

  var keepsBack: Bool { true }

  /// Stores the posts, of which several rows may be parts of one number, and the numbers of all places.
  mutating func finish() throws {
    for (row, outcome) in sorts.settled(&approvedKinds) {
      try session.store(Self.entries(row, outcome), line: row.line)
    }
    for line in totals { try session.store(entries(ofTotal: line), line: line.line) }
    (totals, sorts) = ([], SortRows<FormPosts.Line>())
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

extension FormPosts.Line {
  fileprivate var approval: KindTotals.Key {
    KindTotals.Key(
      organ: shared.organ, document: .text(shared.document.text), since: Int64(shared.since))
  }

  /// What is there on one day, whatever approves it.
  fileprivate var statement: KindTotals.Key {
    KindTotals.Key(organ: shared.organ, document: .null, since: Int64(shared.day))
  }
}
