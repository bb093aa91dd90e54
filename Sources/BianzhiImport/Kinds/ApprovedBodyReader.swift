import BianzhiCore

/// Rows of approved inner bodies: each becomes an entry of the organ ledger, and one of each of its posts.
struct ApprovedBodyReader: EntryReader {
  /// Where its entries go; ``Entry/table`` is a place among them.
  static let tables: [EntryTable] = [.organs, .posts]

  let session: ImportSession
  private var documents: DocumentColumns
  private let organCode, organName, body, bodyCode, category, rank, since, until: Int

  init(_ session: ImportSession) {
    self.session = session
    let layout = session.sheet.layout
    documents = DocumentColumns(session, layout.column(.document))
    organCode = layout.column(.organCode)
    let (superior, name, named) = (
      layout.column(.superior), layout.column(.organName), layout.column(.body)
    )
    // 机构名称 beside 隶属单位 is the body's own name.
    body = named >= 0 ? named : name
    organName = named >= 0 && name >= 0 ? name : superior
    bodyCode = layout.column(.bodyCode)
    category = layout.column(.category)
    rank = layout.column(.rank)
    since = layout.column(.since)
    until = layout.column(.until)
  }

  mutating func read(_ row: CellReader, line: Int) throws -> [Entry] {
    let organ = try session.organ(row, code: organCode, name: organName, line: line)
    try session.warnIfUnknown(organ, code: organCode, name: organName, line: line)
    guard let name = session.text(row, body) else {
      if hasNoBodies(row) { return [] }
      throw Issue(.missing, session.sheet.layout.heading(body))
    }
    try session.requireName(name, ofBody: body)
    let document = documents.read(row)
    let units = [session.text(row, organName), session.sheet.organ?.name].compactMap { $0 }
    let bodies = session.bodies(in: name, body, line: line)
    let isOfUnit = isOfUnit(row)
    if isOfUnit, !mayBeInner(bodies) {
      throw Issue(.notABody, session.sheet.layout.heading(self.category))
    }
    let isJoint = bodies.count > 1
    var entries: [Entry] = []
    let tellsNoPost = tellsNoPost(row)
    for body in bodies {
      let isUnit = try session.isUnit(body.name, organ, names: units)
      let scope: PostScope = isUnit ? .unit : .body
      if !isUnit {
        entries.append(
          try entry(
            row, organ, body.name, document, isAlone: !isJoint, isOfUnit: isOfUnit, line: line))
      }
      let written = isUnit ? "" : body.name
      if tellsNoPost, let count = body.count.flatMap(RoleCounts.init) {
        entries += try posts(
          [(.principal, "", count.principals), (.deputy, "", count.deputies)], row, organ, scope,
          written, document)
      } else if !isJoint || tellsNoPost {
        entries += try posts(
          try countedPosts(row, line: line), row, organ, scope, written, document)
      }
    }
    if isJoint, !tellsNoPost { session.warn(.postsTogether, self.body, line: line) }
    return entries
  }

  /// Whether the row says that its unit has no inner bodies: 无, or a blank where nothing else in the row is of a body.
  private func hasNoBodies(_ row: CellReader) -> Bool {
    guard tellsNoPost(row), row.bytes(bodyCode).isEmpty, row.bytes(until).isEmpty else {
      return false
    }
    let isBlank = row.bytes(body).isEmpty
    return !isBlank || session.sheet.layout.bodiesAreOfUnits || isOfUnit(row)
      || rank >= 0 && row.bytes(rank).isEmpty && organName >= 0
  }

  /// Whether names are those of inner bodies beside their unit, whatever sort of organ the row tells: 办公室、防汛股, and no
  /// institution below the unit.
  private func mayBeInner(_ bodies: [BodyCount]) -> Bool {
    body == session.sheet.layout.column(.body)
      && bodies.allSatisfy { body in
        // 园林管理处 alone beside 事业单位 is one below the unit.
        SheetOrgan.isLikeBody(body.name) && (bodies.count > 1 || !body.name.endsWith("处"))
      }
  }

  /// Whether the row tells a sort of organ that no inner body is of: the unit's.
  private func isOfUnit(_ row: CellReader) -> Bool {
    guard let word = session.text(row, category), let category = OrganCategory(recorded: word)
    else { return false }
    return category != .innerBody
  }

  /// Whether every number of posts in the row is blank or zero, so that it may be said of each body.
  private func tellsNoPost(_ row: CellReader) -> Bool {
    approvedPosts.allSatisfy { column in
      switch CountReading.read(row.bytes(column.index)) {
      case .blank, .value(0): true
      case .value, .unreadable: false
      }
    }
  }

  private var approvedPosts: [FormColumn] {
    session.sheet.layout.forms.filter { $0.heading.measure == .approved }
  }

  /// The body's entry; what the table does not tell stays as the ledger has it.
  ///
  /// - Parameters:
  ///   - isAlone: whether the row names no other body, so that its code is this one's.
  ///   - isOfUnit: whether the row's rank is the unit's.
  private func entry(
    _ row: CellReader, _ organ: Int64, _ name: String, _ document: DocumentColumns.Value,
    isAlone: Bool, isOfUnit: Bool, line: Int
  ) throws -> Entry {
    let rankColumn = isOfUnit ? -1 : self.rank
    let code = isAlone ? session.text(row, bodyCode) : nil
    let key = try session.bodyKeys.key(named: name, of: organ, code: code, in: session.organs)
    let rank = session.word(row, rankColumn, PostRank.organWords, line: line)
    let days = [since, until].map { session.day(row, $0, line: line) }
    let values: [CellValue] = [
      .integer(key), .text(name), .text(OrganCategory.innerBody.rawValue),
      session.told(row, rankColumn, CellValue(rank)),
      .untold, .untold, .integer(organ),
      document.text.isEmpty ? .untold : .text(document.text), session.told(row, since, days[0]),
      session.told(row, until, days[1]),
    ]
    return Entry(
      values: values,
      blanks: session.blanks(
        values,
        columns: [
          -1, -1, -1, rankColumn, -1, -1, -1, session.sheet.layout.column(.document), since, until,
        ]))
  }

  private func posts(
    _ posts: [CountedPost], _ row: CellReader, _ organ: Int64, _ scope: PostScope, _ body: String,
    _ document: DocumentColumns.Value
  ) throws -> [Entry] {
    guard !posts.isEmpty else { return [] }
    guard let day = try session.approvalDay(row, since) ?? session.asOf?.yyyymmdd else {
      throw Issue(.noDataDay)
    }
    return posts.map { post in
      Entry(
        table: 1,
        values: [
          .integer(organ), .text(scope.rawValue), .text(body), .text(post.rank),
          .text(post.role.rawValue), .text(document.text), .integer(Int64(day)),
          .integer(Int64(post.people)), .null, CellValue(document.number?.year),
          CellValue(document.number?.number),
        ])
    }
  }

  private typealias CountedPost = (role: PostRole, rank: String, people: Int)

  /// The posts of a row by role and rank; a number of leaders is told apart where that can be done.
  private func countedPosts(_ row: CellReader, line: Int) throws -> [CountedPost] {
    var posts: [CountedPost] = []
    var leaders: (column: Int, people: Int)?
    for column in approvedPosts {
      let bytes = row.bytes(column.index)
      switch (column.heading.part, CountReading.read(bytes)) {
      case (_, .blank): break
      case (.post(_, let role, let rank), .value(let people)) where people >= 0:
        posts.append((role, rank, people))
      case (.leaders, .value(let people)) where people >= 0: leaders = (column.index, people)
      case (.leaders, _):
        guard let roles = RoleCounts(String(decoding: bytes, as: UTF8.self)) else {
          throw Issue(.notACount, session.sheet.layout.heading(column.index))
        }
        posts.append((.principal, "", roles.principals))
        posts.append((.deputy, "", roles.deputies))
      default: throw Issue(.notACount, session.sheet.layout.heading(column.index))
      }
    }
    if let leaders, posts.isEmpty {
      // Nobody knows how many of them are principals: of one, whether the body has a head or only a deputy.
      if leaders.people > 0 {
        session.warn(.rolesUnsaid, leaders.column, line: line)
      } else {
        posts = [(.principal, "", leaders.people)]
      }
    }
    return posts
  }
}
