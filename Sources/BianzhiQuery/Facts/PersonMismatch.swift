import BianzhiCore
import GRDB

extension Fact {
  /// Persons whose places on rosters and lines of the pay month do not simply match.
  static let personMismatch = Fact(
    name: "person_mismatch",
    wording: Wording(
      zh: "花名册与工资表对不上的人员", en: "persons whose rosters and pay lists do not simply match"),
    restsOn: [],
    scopes: [
      JudgedScope("person"), JudgedScope("pay", whyNothing: { $0.whyNoPayMonth() }),
      JudgedScope("payer", whyNothing: { $0.whyNoPayMonth() }),
      JudgedScope("leaver", whyNothing: { $0.whyNoPayMonth() }),
      JudgedScope(
        "paid_twice", restsOnRoster: false, organs: { try $0.payersOfMonth() },
        whyNothing: { $0.whyNoPayMonth() }),
    ],
    cannotJudge: [
      .noPayMonth, .noNumbers, .someWithoutNumber, .payWithoutNumbers, .payRowsWithoutNumber,
      .nobodyPaid, .payerWithoutRoster, .payerEnded, .payersJoined, .noStates,
    ],
    people: MismatchReader.self,
    fill: { preparation in
      switch preparation.focus {
      case .everything, .people: try preparation.fillPersons()
      case .finding(_, let person, let month):
        if let person { try preparation.fillPerson(person, month: month) }
      }
    })
}

extension Preparation {
  fileprivate func whyNoPayMonth() -> UnjudgedReason? {
    payMonth == nil ? .noPayMonth : nil
  }

  /// Keeps those who are not simply counted in one organ and paid.
  fileprivate func fillPersons() throws {
    let reader = try taken(by: MismatchReader.self)
    try reader.several.store()
    try reader.several.noteJoined()
    let paid = reader.paid
    try notePaid(paid, payMonth)
    let unread = try reader.untied.finish(withRoster: rosterOrgans)
    try noteUnjudged(payMonth, paid.union(unread))
  }

  /// The newest month with a pay list that is near enough to the day.
  @discardableResult
  func choosePayMonth() throws -> Int32? {
    if let payMonth { return payMonth }
    let back = setting.parameters.payMonthsBack
    let earliest = setting.asOf.adding(months: -back).month
    let month = try Int32.fetchOne(
      database,
      sql: "SELECT max(l.month) FROM pay_list l WHERE l.month BETWEEN ? AND ? AND \(inForce("l"))",
      arguments: [earliest, setting.asOf.month])
    guard let month else { return nil }
    let begin = CalendarDay(year: Int(month / 100), month: Int(month % 100), day: 1)
    let leftBy = begin?.adding(months: -setting.parameters.leavingMonths)
    try database.execute(
      sql: "UPDATE run_setting SET pay_month = ?, left_by = ?",
      arguments: [Self.iso(month), leftBy?.description])
    payMonth = month
    return month
  }

  fileprivate func payersOfMonth() throws -> Set<Int64> {
    try payMonth.map { try Set(payers(in: $0)) } ?? []
  }

  /// The organs that have a pay list of the month.
  func payers(in month: Int32) throws -> [Int64] {
    if let payersOf, payersOf.month == month { return payersOf.organs }
    let organs = try Int64.fetchAll(
      database, sql: "SELECT l.payer FROM pay_list l WHERE l.month = ? AND \(inForce("l"))",
      arguments: [month]
    ).map(organ)
    payersOf = (month, organs)
    return organs
  }

  private func notePaid(_ paid: Set<Int64>, _ month: Int32?) throws {
    let insert = try RawStatement(database, "INSERT INTO paid_organ VALUES (?)")
    for organ in paid.sorted() {
      insert.bind(organ, at: 1)
      try insert.run()
    }
    guard let month else { return }
    let approval = try RawStatement(
      database, "SELECT EXISTS (SELECT 1 FROM approval_on_day WHERE organ = ?)")
    let names = Dictionary(grouping: renamed, by: \.value).mapValues { $0.map(\.key) }
    let payer = try RawStatement(database, "INSERT OR IGNORE INTO payer_with_roster VALUES (?)")
    for organ in try payers(in: month) {
      if heldRows[organ] != nil { continue }  // Noted already, with all that rests on its roster.
      if rosterOrgans.contains(organ) {
        payer.bind(organ, at: 1)
        try payer.run()
      } else {
        let reason: UnjudgedReason = ended[organ] == nil ? .payerWithoutRoster : .payerEnded
        try addUnjudged("payer", organ, reason, people: 0)
        // Who left elsewhere may work there; an office that only pays has no places to work in.
        let keys = (names[organ] ?? []) + (renamed[organ] == nil ? [organ] : [])
        if try keys.contains(where: { try isTrue(approval, $0) }) {
          try addUnjudged("leaver", organ, reason, people: 0)
        }
      }
    }
  }

  /// The lines of a month that pay nothing.
  func idleLines(in month: Int32) throws -> Set<Int64> {
    try Set(
      Int64.fetchAll(
        database,
        sql: """
          SELECT y.id FROM pay_row y CROSS JOIN pay_list l ON l.id = y.id >> 24
          WHERE y.amount <= 0 AND l.month = ?
          """, arguments: [month]))
  }

  private func isIdle(_ line: Int64) throws -> Bool {
    try Bool.fetchOne(
      database, sql: "SELECT amount <= 0 FROM pay_row WHERE id = ?", arguments: [line]) ?? false
  }

  /// Whether a statement that answers 1 or 0 for a key says 1.
  func isTrue(_ statement: RawStatement, _ key: Int64) throws -> Bool {
    statement.bind(key, at: 1)
    defer { statement.reset() }
    return try statement.next() && statement.integer(0) == 1
  }

  /// People without numbers cannot be followed from list to list.
  private func noteUnjudged(_ month: Int32?, _ paid: Set<Int64>) throws {
    try noteNameless(in: Fact.personMismatch.scopes.filter(\.restsOnRoster).map(\.name))
    let told = try organsWithLeaversTold()
    for list in rosters {
      if month != nil, !paid.contains(list.organ) {
        try addUnjudged("pay", list.organ, .nobodyPaid, people: 0)
      }
      if month != nil, !told.contains(list.organ), try !tellsStates(list) {
        try addUnjudged("leaver", list.organ, .noStates, people: 0)
      }
    }
  }

  /// Whether some row of the roster records a state.
  func tellsStates(_ list: RosterInForce) throws -> Bool {
    if list.traits.hasState { return true }
    return try Bool.fetchOne(
      database,
      sql: """
        SELECT EXISTS (SELECT 1 FROM staff_row s
          WHERE id BETWEEN ? AND ? AND s.state IS NOT NULL AND \(inForce("s")))
        """, arguments: [list.roster << 24, (list.roster << 24) + 0xFF_FFFF]) ?? false
  }

  /// Looks up the rows and pay lines of one person, for an explanation.
  fileprivate func fillPerson(_ person: Int64, month: Int32?) throws {
    let store = try MismatchStore(database)
    var match = try match(of: person)
    if let month {
      let lines = try PersonBlock.entries(of: person, database, .pay, days: [month])
      match.pay = lines.map(\.row)
      try database.execute(
        sql: "UPDATE run_setting SET pay_month = ?", arguments: [Self.iso(month)])
    }
    let paying = try match.pay.count { try !isIdle($0) }
    try store.add(person, match, paying: paying)
    var several = try SeveralPayers(self, month)
    if several.note(person, match.pay) { try several.store() }
  }
}
