import BianzhiCore

/// How cells become the values of a stored row.
extension RosterLoader {
  /// Whether somebody leads; 是 and 否 under 是否班子成员 are stored as what they answer.
  @inline(__always)
  func bindLeader(_ row: CellReader, line: Int) throws -> Term {
    if columns.asksOfTeam, let answer = YesNo(recorded: row.string(columns.leader)) {
      return try bindLeader(answer == .yes ? LeaderCells.Flag.inside : LeaderCells.Flag.outside)
    }
    return try bindTold(row, columns.leader, .leader, line: line)
  }

  /// A post that is only a part of its cell.
  func bindPost(_ text: String) throws -> Term {
    let term =
      try text.isEmpty
      ? blanks[TermField.post.rawValue] ?? blank(.post) : session.terms.term(text, .post)
    insert.bind(term.id)
    return term
  }

  /// What the table has no such word for, such as a post that is past and leads nobody.
  func bindLeader(_ text: String) throws -> Term {
    var text = text
    let term = try text.withUTF8 { try session.terms.term(UnsafeRawBufferPointer($0), .leader) }
    insert.bind(term.id)
    return term
  }

  @inline(__always)
  @discardableResult
  func bindTerm(
    _ row: CellReader, _ column: Int, _ field: TermField, line: Int
  ) throws -> Term {
    let bytes = row.bytes(column)
    if CellReader.isBlankMark(bytes) {
      insert.bindNull()
      return Term(id: 0, isKnown: true, mark: 0)
    }
    let term = try session.terms.term(bytes, field)
    bind(term, bytes, column, line: line)
    return term
  }

  @inline(__always)
  func bind(
    _ term: Term, _ bytes: UnsafeRawBufferPointer, _ column: Int, line: Int
  ) {
    if term.isAskedAbout {
      if !term.isKnown { session.warn(.unknownWord, column, line: line) }
      session.sheet.ask(bytes, column)
    }
    insert.bind(term.id)
  }

  /// A cell of a column that tells who leads: an empty one is not the same as no such column.
  @inline(__always)
  func bindTold(
    _ row: CellReader, _ column: Int, _ field: TermField, line: Int
  ) throws -> Term {
    guard column >= 0, CellReader.isBlankMark(row.bytes(column)) else {
      return try bindTerm(row, column, field, line: line)
    }
    let term = try blanks[field.rawValue] ?? blank(field)
    insert.bind(term.id)
    return term
  }

  /// The term of an empty cell, which is kept.
  private func blank(_ field: TermField) throws -> Term {
    let term = try session.terms.term("", field)
    blanks[field.rawValue] = term
    return term
  }

  /// The inner body; that of the heading above the rows where the table has no column for it.
  @inline(__always)
  func bindBody(_ row: CellReader, isWholeUnit: Bool, of organ: Int64, line: Int) throws -> Term {
    guard columns.body < 0, var told = session.sheet.body else {
      if isWholeUnit, columns.body >= 0, !CellReader.isBlankMark(row.bytes(columns.body)) {
        // 局领导 is told, and names no body.
        insert.bind(try (blanks[TermField.body.rawValue] ?? blank(.body)).id)
        return Term(id: 0, isKnown: true, mark: 0)
      }
      return try bindTerm(row, isWholeUnit ? -1 : columns.body, .body, line: line)
    }
    let name = row.bytes(columns.organName)
    let isUnit = try told.withUTF8 { bytes in
      try unit.isMeant(by: .init(bytes), organ, name)
        || unit.isShort(heading: .init(bytes), organ, name)
          && !ledger.has(body: .init(bytes), of: organ)
    }
    guard !isUnit else {
      insert.bindNull()
      return Term(id: 0, isKnown: true, mark: 0)
    }
    session.sheet.issues.add(Issue(.bodyByHeading), row: line)
    let term = try session.terms.term(told, .body)
    insert.bind(term.id)
    return term
  }

  /// The quota kind; where the table has no column for it that of the words above the rows, and of a row whose cell is
  /// empty that of the heading between the rows: 二、备案制人员.
  @inline(__always)
  func bindKind(_ row: CellReader, line: Int) throws -> Term {
    guard let told = headedKind(row) else {
      if columns.kind >= 0, columns.sorts.contains(columns.kind) {
        if tellsStateAlone(row) {
          insert.bindNull()
          return Term(id: 0, isKnown: true, mark: 0)
        }
        // 公务员 below 人员身份, where no other column tells the kind.
        if let word = IdentityWord.kind(of: row.string(columns.kind)) {
          let term = try session.terms.term(word, .quotaKind)
          insert.bind(term.id)
          return term
        }
      }
      if isLikeCivilServants(row) {
        let term = try session.terms.term(ManagementWord.beside, .quotaKind)
        insert.bind(term.id)
        return term
      }
      return try bindTerm(row, columns.kind, .quotaKind, line: line)
    }
    session.sheet.issues.add(Issue(.kindByHeading), row: line)
    let term = try session.terms.term(told, .quotaKind)
    insert.bind(term.id)
    return term
  }

  @inline(__always)
  private func headedKind(_ row: CellReader) -> String? {
    if columns.kind < 0 || session.sheet.hasBlankKind { return session.sheet.group?.kind }
    return row.bytes(columns.kind).isEmpty ? session.sheet.headedKind : nil
  }

  /// Whether 是否参公 or 人员身份 says 参公 of somebody whose quota kind is 事业编制: the organ's approvals tell which of the
  /// two is meant.
  private func isLikeCivilServants(_ row: CellReader) -> Bool {
    guard columns.kind >= 0, columns.likeCivilServants >= 0 || !columns.sorts.isEmpty else {
      return false
    }
    let answer = row.string(columns.likeCivilServants)
    let isSaid =
      YesNo(recorded: answer).map { $0 == .yes }
      ?? (ManagementWord.isLikeCivilServants(answer)
        || columns.sorts.contains {
          $0 != columns.kind && ManagementWord.isLikeCivilServants(row.string($0))
        })
    guard isSaid else { return false }
    let kind = WordReading(of: row.string(columns.kind), in: "quota_kind")
    return QuotaKind(rawValue: kind.code)?.isOfInstitutions == true
  }

  /// 退休人员 among kinds of quotas is a state, and no kind.
  private func tellsStateAlone(_ row: CellReader) -> Bool {
    let text = row.string(columns.kind)
    guard !text.isEmpty, !WordReading(of: text, in: "quota_kind").isKnown else { return false }
    if case .says = NoteState(text) { return true }
    return LoanWord.isBare(text) || EmploymentWord(text) != nil
  }

  @inline(__always)
  func bindText(_ row: CellReader, _ column: Int) {
    let bytes = row.bytes(column)
    if bytes.isEmpty { insert.bindNull() } else { insert.bind(bytes) }
  }

  /// - Returns: the day as stored, 0 where there is none.
  @inline(__always)
  @discardableResult
  func bindDay(_ row: CellReader, _ column: Int, line: Int) -> Int32 {
    let bytes = row.bytes(column)
    if bytes.isEmpty {
      insert.bindNull()
      return 0
    }
    switch RecordedDate.read(bytes) {
    case .date(let stored):
      insert.bind(Int64(stored))
      return stored
    case .blank: insert.bindNull()
    case .unreadable(let problem):
      session.warn(ImportSession.warning(for: problem), column, line: line)
      insert.bind(bytes)
    }
    return 0
  }
}
