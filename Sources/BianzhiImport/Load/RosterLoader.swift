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
  let ledger: LedgerNames
  let unit: UnitCells
  private let subordinates: SubordinateUnits
  /// What words of the state's column and notes mean, as far as they were met.
  @exclusivity(unchecked) var states = StateReadings()
  /// The name of the row at hand, where more stands in its cell.
  @exclusivity(unchecked) var listed: ListedName?
  @exclusivity(unchecked) private var lastPlace = -1
  @exclusivity(unchecked) private var lastFile: Int64 = -1
  @exclusivity(unchecked) private var sameNames = SameNames()
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
    let told = try columns.unitAndPost < 0 ? nil : unitAndPost(row, line: line)
    let own =
      try told?.organ
      ?? session.organ(row, code: columns.organCode, name: columns.organName, line: line)
    let guest = try subordinate(row, of: own, line: line)
    let organ = guest ?? own
    try refuseHeld(organ)
    let person = try PersonCell.read(row, columns.person, session: session, line: line)
    if person.number == nil, person.text == nil,
      CellReader.isBlankMark(row.bytes(columns.name))
    {
      throw Issue(.missing, session.sheet.layout.heading(columns.name))
    }
    let day = try session.dataDay(row)
    let place = try book.place(organ: organ, day: day)
    let id = try book.nextRow(place)
    bindOrigin(id, line: line)
    insert.bind(person.number)
    insert.bind(person.text)
    let cells = try bindCells(
      row, of: organ, on: day, isGuest: guest != nil, post: told?.post ?? session.sheet.bodyPost,
      number: person.number, line: line)
    try insert.run()
    check(person.number, cells, line: line)
    if columns.kind < 0 { askKind(row, cells) }
    if place != lastPlace || session.sheet.file != lastFile {
      try turn(to: place, of: organ, isGuest: guest != nil, line: line)
    }
    try compareNames(row, cells, isGuest: guest != nil, line: line)
    guard !book.hadRows(place) else { return place }
    var counted = RosterRow(person: person.number)
    counted.state = cells.kind.mark == 1 ? offQuota : cells.state.id
    counted.sums = cells.sums(
      state: counted.state, emptyPost: blanks[TermField.post.rawValue]?.id)
    if person.number == nil { counted.nameKey = nameKey(row, birth: cells.birth, id) }
    try index.add(counted, row: id, on: day)
    return place
  }

  /// The row is of another list or file than the one before.
  private func turn(to place: Int, of organ: Int64, isGuest: Bool, line: Int) throws {
    book.note(session.sheet.file, place, isGuest: isGuest)
    (lastPlace, lastFile) = (place, session.sheet.file)
    ledger.turn(to: organ)
    try session.warnIfUnknown(
      organ, code: columns.organCode, name: max(columns.organName, columns.unitAndPost), line: line)
  }

  /// Binds where a row comes from.
  @inline(__always)
  private func bindOrigin(_ id: Int64, line: Int) {
    insert.bind(id)
    insert.bind(session.sheet.file)
    insert.bind(Int64(line))
    insert.bind(session.importID)
  }

  /// Binds what the cells of a row say.
  ///
  /// - Parameters:
  ///   - isGuest: the row stands in the list of another unit.
  ///   - told: the post, where its cell tells the unit too.
  @inline(__always)
  private func bindCells(
    _ row: CellReader, of organ: Int64, on day: Int32, isGuest: Bool, post told: String?,
    number: Int64?, line: Int
  ) throws -> RosterCells {
    listed = listedName(row)
    bindName(row)
    let sex = try bindTerm(row, columns.sex, .sex, line: line)
    let birth = bindDay(row, columns.birth, line: line)
    let organName = try bindTerm(row, columns.organName, .organName, line: line)
    let people = try peopleOfBody(row, organ)
    let isWholeUnit =
      try isGuest || people != nil
      || unit.isMeant(by: row.bytes(columns.body), organ, row.bytes(columns.organName))
    let body = try bindBody(row, isWholeUnit: isWholeUnit, of: organ, line: line)
    let kind = try bindKind(row, line: line)
    let post =
      try told.map { try bindPost($0) } ?? bindTold(row, columns.post, .post, line: line)
    let rank = try bindTerm(row, columns.rank, .rank, line: line)
    let role = try bindTold(row, columns.role, .role, line: line)
    let leader =
      try hasLeftPost(row, by: day)
      ? bindLeader(LeaderCells.Flag.given)
      : bindGivenUp(row, post, line: line) ?? bindLeader(row, line: line)
    bindDay(row, columns.postSince, line: line)
    bindEntered(row, line: line)
    let told = PlaceWords(
      organ: organ, kind: kind, post: post, title: told, people: people,
      mayBeLast: sameNames.note(
        organ, number, birth, row.bytes(columns.name), leads: post.mark & 1 == 1, line: line))
    let state = try bindState(row, by: day, told, line: line)
    try bindLeftOn(row, state, line: line)
    bindText(row, columns.document)
    bindText(row, columns.note)
    return RosterCells(
      birth: birth, sex: sex, organName: organName, body: body, kind: kind, post: post,
      rank: rank, role: role, leader: leader, state: state)
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
