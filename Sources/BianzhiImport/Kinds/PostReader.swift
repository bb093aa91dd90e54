import BianzhiCore

/// Rows of approved leader posts.
struct PostReader: EntryReader {
  let session: ImportSession
  private var cells: ApprovalCells
  private var named = NamedPosts()
  private let code, name, scope, body, rank, role, post: Int

  init(_ session: ImportSession) {
    self.session = session
    cells = ApprovalCells(session)
    let layout = session.sheet.layout
    code = layout.column(.organCode)
    name = layout.column(.organName)
    scope = layout.column(.scope)
    body = layout.column(.body)
    rank = layout.column(.rank)
    role = layout.column(.role)
    post = layout.column(.post)
  }

  mutating func read(_ row: CellReader, line: Int) throws -> [Entry] {
    let organ = try session.organ(row, code: code, name: name, line: line)
    try session.warnIfUnknown(organ, code: code, name: name, line: line)
    let isApart = try isApart(row, organ)
    let role: PostRole = try isApart ? .other : role(row)
    let approval = try cells.read(row, line: line)
    let (scope, body) = try postScope(row, organ, isApart: isApart, line: line)
    let rank = session.word(row, rank, PostRank.words, line: line) ?? ""
    let values: [CellValue] = [
      .integer(organ), .text(scope.rawValue), .text(body), .text(rank), .text(role.rawValue),
      approval.document, .integer(approval.since),
    ]
    guard let title = session.text(row, post) else {
      let blanks = approval.blankDocument.map { [5: $0] } ?? [:]
      return [Entry(values: values + approval.content, blanks: blanks)]
    }
    named.add(values + approval.content, post: title, line: line)
    return []
  }

  var keepsBack: Bool { true }

  /// Stores the posts that rows name, which may be parts of one number.
  mutating func finish() throws {
    let (entries, added) = named.entries()
    for (line, entry) in entries { try session.store([entry], line: line) }
    for line in added { session.warn(.postsAdded, post, line: line) }
    try session.flush()
  }

  /// Whether the column of numbers says that they are of leaders' posts.
  private var countsPosts: Bool {
    let layout = session.sheet.layout
    return [Field.people, .change, .increase].contains { field in
      layout.columns[field].map { layout.heading($0).contains("职数") } == true
    }
  }

  /// The role of the posts: as recorded, else by their name, else by their rank.
  private func role(_ row: CellReader) throws -> PostRole {
    if role >= 0 {
      guard let text = session.text(row, role) else {
        throw Issue(.missing, session.sheet.layout.heading(role))
      }
      if let role = PostRole(recorded: text) { return role }
      throw Issue(.notARole, session.sheet.layout.heading(role))
    }
    if let text = session.text(row, post) {
      if let role = PostRole(ofPost: text) { return role }
      // A post of any name with a number of 职数 of its own is compared with people who bear the name.
      if countsPosts, text.allSatisfy(\.isLetter), text.count <= 12, !Self.leadsNobody(text) {
        return .other
      }
      throw Issue(.notARole, session.sheet.layout.heading(post))
    }
    if let text = session.text(row, rank), let role = PostRank(recorded: text)?.role { return role }
    throw Issue(.missing, session.sheet.layout.heading([post, rank].first { $0 >= 0 } ?? role))
  }

  /// Whether a row names a post of the leadership that is none of the unit's heads and deputies, as nothing but the name
  /// tells: 纪检组长 beside 局长 and 副局长.
  private func isApart(_ row: CellReader, _ organ: Int64) throws -> Bool {
    guard role < 0, let title = session.text(row, post), session.text(row, body) == nil,
      let text = session.text(row, scope), PostScope(words: text) == .unit
    else { return false }
    let names = [session.text(row, name), session.sheet.organ?.name].compactMap { $0 }
    return PostTitle(title).isApart(
      in: names + (try session.organTitles.names(of: organ)))
  }

  /// Whether a name is that of ordinary staff, whose number is no number of leaders' posts.
  private static func leadsNobody(_ title: String) -> Bool {
    if ["教导员", "指导员", "委员", "专员", "督察员", "检查员"].contains(where: title.endsWith) { return false }
    return ["员", "人员", "编辑", "记者", "干部", "干事", "工人", "司机", "会计", "出纳", "教师", "医生", "医师", "护士"]
      .contains(where: title.endsWith)
  }

  /// Whose posts a row approves: a body's where it names one, else what the scope
  /// column says, else what the post's name does.
  private func postScope(
    _ row: CellReader, _ organ: Int64, isApart: Bool, line: Int
  ) throws -> (PostScope, String) {
    if let body = session.text(row, body) {
      let names = [session.text(row, name)].compactMap { $0 }
      if try session.isUnit(body, organ, names: names) { return (.unit, "") }
      return ["全部", "所有", "各内设机构", "内设机构"].contains(body) ? (.bodies, "") : (.body, body)
    }
    guard let text = session.text(row, scope) else {
      guard let title = session.text(row, post) else { return (.unsaid, "") }
      let names = [session.text(row, name), session.sheet.organ?.name].compactMap { $0 }
      var scope = PostScope(ofPost: title, in: names + (try session.organTitles.names(of: organ)))
      if PostRole(ofPost: title) == nil { scope = .unit }
      // 镇长 1 says nothing of the 党委书记.
      return scope == .unit ? (.body, NamedPost.stored(OrganName.folded(title))) : (scope, "")
    }
    if let scope = PostScope(words: text) {
      if isApart, scope == .unit, let title = session.text(row, post) {
        return (.body, NamedPost.stored(OrganName.folded(title)))
      }
      return (scope, "")
    }
    // 职数类别 may say 正职 or 副职, which is no scope.
    if PostRole(recorded: text) == nil { session.warn(.unknownWord, scope, line: line) }
    return (.unsaid, "")
  }
}
