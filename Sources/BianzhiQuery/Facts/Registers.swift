import BianzhiCore
import GRDB

extension Fact {
  /// The registers of entries and exits and of loans, as far as they speak of the day.
  static let registers = Fact(
    name: "registers",
    wording: Wording(
      zh: "人员增减与借调登记", en: "the registers of entries and exits and of loans"),
    restsOn: [],
    scopes: [
      JudgedScope("loan", restsOnRoster: false, organs: { $0.lenders }),
      JudgedScope("loan_from_town", restsOnRoster: false, organs: { $0.lenders }),
    ],
    cannotJudge: [.registerWithoutDay, .noTier],
    registerUse: .loans,
    fill: {
      try $0.fillMovements()
      try $0.fillLoans()
    })
}

extension Preparation {
  fileprivate func fillMovements() throws {
    let rows = try RawStatement(
      database,
      """
      SELECT m.id, m.organ, nullif(m.person, 0), m.name, m.direction, m.day, coalesce(m.kind, ''),
        coalesce(m.reason, ''), coalesce(m.slip, ''), coalesce(m.document, '')
      FROM movement_row m WHERE \(inForce("m")) AND \(CancelledRow.stands("m")) ORDER BY m.id
      """)
    let insert = try RawStatement(
      database, "INSERT INTO movement_on_day VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
    let stray = try StrayLeavers(self)
    leaversNotCompared = stray.open
    let units = Dictionary(stray.found.map { ($0.leaver.id, $0.organ) }) { first, _ in first }
    try addListed(stray)
    while try rows.next() {
      let organ = units[rows.integer(0)] ?? organ(rows.integer(1))
      let date = rows.isInteger(5) ? RecordedDate(stored: rows.integer(5)) : nil
      guard ended[organ] == nil, only == nil || only == organ || focusPerson != nil,
        date.map({ $0.last <= setting.asOf }) != false
      else { continue }
      insert.bind(rows.integer(0), at: 1)
      insert.bind(organ, at: 2)
      insert.bind(rows.optionalInteger(2), at: 3)
      insert.bind(rows.text(3), at: 4)
      insert.bind(rows.text(4), at: 5)
      insert.bind(date?.description, at: 6)
      insert.bind(date?.last.description, at: 7)
      insert.bind(date.map { $0.isMonth ? 1 : 0 } ?? 0, at: 8)
      insert.bind(date?.last.adding(days: setting.parameters.exitDays).description, at: 9)
      for column in Int32(6)...9 { insert.bind(rows.text(column), at: column + 4) }
      insert.bind(EntryReason.isByPolicy(rows.text(7)) ? 1 : 0, at: 14)
      try insert.run()
    }
  }

  /// Adds those of lists of leavers whose unit nobody knows: their own unit is the one that still has them.
  private func addListed(_ stray: StrayLeavers) throws {
    let insert = try RawStatement(
      database,
      "INSERT OR IGNORE INTO movement_on_day VALUES (?, ?, ?, ?, '出编', ?, ?, ?, ?, '', ?, '', ?, 0)"
    )
    for (leaver, organ) in stray.found where leaver.id < 0 {
      guard ended[organ] == nil, only == nil || only == organ || focusPerson != nil,
        let date = leaver.date
      else { continue }
      insert.bind(leaver.id, at: 1)
      insert.bind(organ, at: 2)
      insert.bind(leaver.person, at: 3)
      insert.bind(leaver.name, at: 4)
      insert.bind(date.description, at: 5)
      insert.bind(date.last.description, at: 6)
      insert.bind(date.isMonth ? 1 : 0, at: 7)
      insert.bind(date.last.adding(days: setting.parameters.exitDays).description, at: 8)
      insert.bind(leaver.word, at: 9)
      insert.bind(leaver.document, at: 10)
      try insert.run()
    }
  }

  fileprivate func fillLoans() throws {
    let rows = try RawStatement(
      database,
      """
      SELECT l.id, l.organ, l.borrower, nullif(l.person, 0), l.name, l.since, l.until,
        coalesce(l.document, ''), coalesce(l.reason, '') || '；' || coalesce(l.note, ''), l.file
      FROM loan_row l WHERE \(inForce("l")) AND \(CancelledRow.stands("l")) ORDER BY l.id
      """)
    let store = try LoanStore(self)
    var withoutDay: [Int64: Int] = [:]
    while try rows.next() {
      let organ = organ(rows.integer(1))
      guard ended[organ] == nil, only == nil || only == organ || focusPerson != nil else {
        continue
      }
      let date = { (column: Int32) in
        rows.isInteger(column) ? RecordedDate(stored: rows.integer(column)) : nil
      }
      let since = date(5)
      if let since, since.last > setting.asOf { continue }
      let loan = Loan(
        id: rows.integer(0), lender: organ, borrower: self.organ(rows.integer(2)),
        person: rows.optionalInteger(3), name: rows.text(4), since: since, until: date(6),
        unread: rows.isInteger(6) ? "" : rows.optionalText(6) ?? "",
        document: rows.text(7), reason: rows.text(8), file: rows.integer(9))
      lenders.insert(organ)
      if since == nil { withoutDay[organ, default: 0] += 1 }
      try store.add(loan)
    }
    guard only == nil else { return }
    for (organ, people) in withoutDay {
      try addUnjudged("loan", organ, .registerWithoutDay, people: people)
    }
    for (organ, people) in try store.withoutTier() {
      try addUnjudged("loan_from_town", organ, .noTier, people: people)
    }
  }
}

extension RecordedDate {
  /// Reads what ``description`` gives.
  init?(iso text: String) {
    if text.utf8.count == 10, let day = CalendarDay(text) {
      self = .day(day)
    } else if let month = Int64(text.replacing("-", with: "")), text.utf8.count == 7 {
      self.init(stored: month)
    } else {
      return nil
    }
  }

  /// Only the month is recorded.
  var isMonth: Bool { if case .month = self { true } else { false } }
}
