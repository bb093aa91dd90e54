import BianzhiCore

/// Roster rows: the path a million rows take, so no text is made of a cell unless it is new.
final class RosterLoader: ListLoader {
  let table = ListTable.roster
  let book: ListBook
  let session: ImportSession
  let insert: RowWriter
  private let index: PersonIndex
  // What is read for every row: looking out for two uses at once would cost more than the reading, and while one of
  // them is changed only its own code runs, which knows nothing of this class.
  @exclusivity(unchecked) var columns: RosterColumns
  private let offQuota: Int64
  private let ledger: LedgerNames
  let unit: UnitCells
  private let subordinates: SubordinateUnits
  /// What words of the state's column and notes mean, as far as they were met.
  @exclusivity(unchecked) var states = StateReadings()
  /// The name of the row at hand, where more stands in its cell.
  @exclusivity(unchecked) var listed: ListedName?
  @exclusivity(unchecked) private var lastPlace = -1
  @exclusivity(unchecked) private var lastFile: Int64 = -1
  /// The terms of empty cells, by ``TermField``; made when the first is met.
  @exclusivity(unchecked) var blanks: [Term?] = Array(
    repeating: nil, count: TermField.allCases.count)

  init(_ session: ImportSession) throws {
    self.session = session
    let (owner, table) = (session.owner, table)
    let offQuota = try session.terms.term(PersonState.offQuota.rawValue, .state).id
    self.offQuota = offQuota
    try owner.sync { try $0.begin(table, offQuota: offQuota) }
    book = try ListBook(owner, table, importID: session.importID)
    insert = try owner.writer(
      """
      INSERT INTO staff_row (id, file, line, brought, person, person_text, name, sex, birth,
        organ_name, body, kind, post, rank, role, leader, post_since, entered, state, left_on,
        document, note)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """, digestOf: table.rows)
    index = PersonIndex(owner, table, importID: session.importID)
    columns = RosterColumns(session.sheet.layout)
    ledger = try LedgerNames(session)
    unit = UnitCells(session)
    subordinates = SubordinateUnits(session)
  }

  func turn(to layout: Layout) {
    columns = RosterColumns(layout)
  }

  func load(_ row: CellReader, line: Int) throws -> Int {
    let own = try session.organ(row, code: columns.organCode, name: columns.organName, line: line)
    let guest = try subordinate(row, of: own, line: line)
    let organ = guest ?? own
    let person = try PersonCell.read(row, columns.person, session: session, line: line)
    if person.number == nil, person.text == nil,
      CellReader.isBlankMark(row.bytes(columns.name))
    {
      throw Issue(.missing, session.sheet.layout.heading(columns.name))
    }
    let day = try session.dataDay(row)
    let place = try book.place(organ: organ, day: day)
    let id = try book.nextRow(place)
    insert.bind(id)
    insert.bind(session.sheet.file)
    insert.bind(Int64(line))
    insert.bind(session.importID)
    insert.bind(person.number)
    insert.bind(person.text)
    listed = listedName(row)
    bindName(row)
    let sex = try bindTerm(row, columns.sex, .sex, line: line)
    let birth = bindDay(row, columns.birth, line: line)
    let organName = try bindTerm(row, columns.organName, .organName, line: line)
    let isWholeUnit =
      try guest != nil
      || unit.isMeant(by: row.bytes(columns.body), organ, row.bytes(columns.organName))
    let body = try bindBody(row, isWholeUnit: isWholeUnit, of: organ, line: line)
    let kind = try bindKind(row, line: line)
    let post = try bindTold(row, columns.post, .post, line: line)
    let rank = try bindTerm(row, columns.rank, .rank, line: line)
    let role = try bindTold(row, columns.role, .role, line: line)
    let leader =
      try hasLeftPost(row, by: day)
      ? bindLeader(LeaderCells.Flag.given) : bindLeader(row, line: line)
    bindDay(row, columns.postSince, line: line)
    bindEntered(row, line: line)
    let state = try bindState(row, by: day, kind: kind, line: line)
    try bindLeftOn(row, state, line: line)
    bindText(row, columns.document)
    bindText(row, columns.note)
    try insert.run()
    check(person.number, birth: birth, sex: sex, kind: kind, line: line)
    if place != lastPlace || session.sheet.file != lastFile {
      book.note(session.sheet.file, place, isGuest: guest != nil)
      (lastPlace, lastFile) = (place, session.sheet.file)
      ledger.turn(to: organ)
      try session.warnIfUnknown(
        organ, code: columns.organCode, name: columns.organName, line: line)
    }
    // A name that alone tells the organ was matched with the ledger's already.
    if columns.organCode >= 0, guest == nil, ledger.differs(organName.id) {
      session.warn(.organNameDiffers, columns.organName, line: line)
    }
    if columns.body >= 0, try ledger.lacks(body: body.id, row.bytes(columns.body)) {
      session.warn(.unknownBody, columns.body, line: line)
    }
    guard !book.hadRows(place) else { return place }
    var counted = RosterRow()
    counted.person = person.number
    counted.state = kind.mark == 1 ? offQuota : state.id
    counted.sums = RosterSum.Row(
      kind: Int32(kind.id), state: Int32(counted.state), body: Int32(body.id),
      rank: Int32(rank.id),
      post: post.id == blanks[TermField.post.rawValue]?.id
        ? RosterSum.emptyTitle : Int32(post.id), leader: Int32(leader.id), role: Int32(role.id),
      mayLead: post.mark | rank.mark | leader.mark | role.mark == 1)
    counted.nameKey =
      person.number == nil
      ? nameKey(row, birth: birth, id) : 0
    try index.add(counted, row: id, on: day)
    return place
  }

  /// The subordinate unit whose person the row is, though it stands in the superior's list.
  @inline(__always)
  private func subordinate(_ row: CellReader, of organ: Int64, line: Int) throws -> Int64? {
    guard columns.body >= 0,
      let found = try subordinates.unit(
        row.bytes(columns.body), of: organ, row.bytes(columns.organName))
    else { return nil }
    session.warn(.subordinateUnit, columns.body, line: line)
    session.sheet.lastOrgan = found.key
    session.periods.note(found.key)
    return found.key
  }

  /// Whether the post of this row was given up by the data day (任职状态 已免, 免职时间).
  @inline(__always)
  private func hasLeftPost(_ row: CellReader, by day: Int32) -> Bool {
    guard columns.postState >= 0 || columns.removedOn >= 0 else { return false }
    guard case .date(let stored) = RecordedDate.read(row.bytes(columns.removedOn)) else {
      return row.string(columns.postState) == LeaderCells.Flag.given
    }
    return RecordedDate(stored: Int64(stored)).map { $0.last.yyyymmdd <= day } ?? false
  }

  /// Compares the number with what the row says beside it.
  @inline(__always)
  private func check(
    _ number: Int64?, birth: Int32, sex: Term, kind: Term, line: Int
  ) {
    if kind.id == 0, columns.kind >= 0 { session.warn(.noKind, columns.kind, line: line) }
    guard let number else { return session.warn(.noNumber, columns.person, line: line) }
    let person = PersonNumber(packed: number)
    let recorded = person.birth
    if birth > 0, birth != (birth > 999_999 ? recorded : recorded / 100) {
      session.warn(.idBirth, columns.birth, line: line)
    }
    if sex.mark > 0, (sex.mark == 1) != person.isMale {
      session.warn(.idSex, columns.sex, line: line)
    }
  }

  static func untold(_ layout: Layout) -> [String: String] {
    let fields: [(column: String, fields: [Field])] = [
      ("sex", [.sex]), ("birth", [.birth]), ("organ_name", [.organName]), ("body", [.body]),
      ("kind", [.quotaKind]), ("post", [.post]), ("rank", [.rank]), ("role", [.role]),
      ("leader", [.isLeader, .postState, .removedOn]), ("post_since", [.postSince]),
      ("entered", [.entered]), ("state", [.state, .onQuota, .hasLeft, .isAway, .leavingReason]),
      ("left_on", [.leftOn]),
      ("document", [.document]), ("note", [.note]),
    ]
    let absent = fields.filter { $0.fields.allSatisfy { layout.column($0) < 0 } }
    let headings = absent.map { entry in
      let column = TableKind.roster.columns.first { $0.field == entry.fields[0] }
      return (entry.column, column?.headings.first ?? entry.column)
    }
    return Dictionary(uniqueKeysWithValues: headings)
  }

  func apply(_ changes: [RowChange], list: ListBook.List) throws {
    try index.apply(changes, list: list)
  }

  func flush() throws {
    try insert.send()
    try book.flush()
    try session.flush()
  }

  func finish() throws {
    try index.finish()
    try index.markNameless()
    try index.markRepeats(changed: book.lists.filter(\.hadRows).map(\.id))
  }

  var repeatedRows: Int { index.repeatedRows }
}
