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
    ],
    cannotJudge: [
      .noPayMonth, .noNumbers, .someWithoutNumber, .nobodyPaid, .payerWithoutRoster, .noStates,
    ],
    fill: { preparation in
      switch preparation.focus {
      case .everything: try preparation.fillPersons()
      case .finding(_, let person, let month):
        if let person { try preparation.fillPerson(person, month: month) }
      }
    })
}

extension Preparation {
  fileprivate func whyNoPayMonth() -> UnjudgedReason? {
    payMonth == nil ? .noPayMonth : nil
  }

  /// Walks the persons of the rosters in force and of the pay month side by side, once, and keeps those
  /// who are not simply counted in one organ and paid.
  fileprivate func fillPersons() throws {
    let month = try choosePayMonth()
    let ended = try EndedRows(database, self)
    var staff = try PersonBlock.Walk(database, .staff, days: Array(Set(rosters.map(\.day))))
    var pay = try PersonBlock.Walk(database, .pay, days: month.map { [$0] } ?? [])
    var lists = RosterOrgans(rosters)
    var lines = 0
    var paid: Set<Int64> = []
    var lastPaid: Int64 = -1
    let store = try MismatchStore(database)
    var match = PersonMatch()
    while let person = min(staff.head?.person, pay.head?.person) {
      match.clear()
      while let entry = staff.head, entry.person == person {
        if let organ = lists[entry.row >> 24], !ended.hasStaff(entry.row) {
          match.add(entry, organ, state(entry.state))
          lists.count(entry.row >> 24)
        }
        try staff.advance()
      }
      while let entry = pay.head, entry.person == person {
        if !ended.hasPay(entry.row) {
          match.pay.append(entry.row)
          lines += 1
        }
        try pay.advance()
      }
      if !match.pay.isEmpty {
        for place in match.places where place.organ != lastPaid {
          lastPaid = place.organ
          paid.insert(place.organ)
        }
      }
      if match.isNotable(hasMonth: month != nil) { try store.add(Int64(bitPattern: person), match) }
    }
    try requireCounts(staff: { lists.people(of: $0) }, pay: lines, month: month)
    try notePaid(paid, month)
    try noteUnjudged(month, paid)
  }

  /// The newest month with a pay list that is near enough to the day.
  private func choosePayMonth() throws -> Int32? {
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

  /// The organs that have a pay list of the month.
  func payers(in month: Int32) throws -> [Int64] {
    try Int64.fetchAll(
      database, sql: "SELECT l.payer FROM pay_list l WHERE l.month = ? AND \(inForce("l"))",
      arguments: [month]
    ).map(organ)
  }

  private func notePaid(_ paid: Set<Int64>, _ month: Int32?) throws {
    let insert = try RawStatement(database, "INSERT INTO paid_organ VALUES (?)")
    for organ in paid.sorted() {
      insert.bind(organ, at: 1)
      try insert.run()
    }
    guard let month else { return }
    let withRoster = Set(rosters.map(\.organ))
    let approved = Set(
      try Int64.fetchAll(database, sql: "SELECT DISTINCT organ FROM approval_on_day").map(organ))
    let payer = try RawStatement(database, "INSERT OR IGNORE INTO payer_with_roster VALUES (?)")
    for organ in try payers(in: month) {
      if heldRows[organ] != nil { continue }  // Noted already, with all that rests on its roster.
      if withRoster.contains(organ) {
        payer.bind(organ, at: 1)
        try payer.run()
      } else {
        try addUnjudged("payer", organ, .payerWithoutRoster, people: 0)
        // Who left elsewhere may work there; an office that only pays has no places to work in.
        if approved.contains(organ) {
          try addUnjudged("leaver", organ, .payerWithoutRoster, people: 0)
        }
      }
    }
  }

  /// People without numbers cannot be followed from list to list.
  private func noteUnjudged(_ month: Int32?, _ paid: Set<Int64>) throws {
    for list in rosters {
      if list.nameless > 0 {
        let rows =
          try Int.fetchOne(
            database,
            sql: "SELECT count(*) FROM staff_row s WHERE id BETWEEN ? AND ? AND \(inForce("s"))",
            arguments: [list.roster << 24, (list.roster << 24) + 0xFF_FFFF]) ?? 0
        let reason: UnjudgedReason =
          list.nameless == rows ? .noNumbers : .someWithoutNumber
        for scope in Fact.personMismatch.scopes {
          try addUnjudged(scope.name, list.organ, reason, people: list.nameless)
        }
      }
      if month != nil, !paid.contains(list.organ) {
        try addUnjudged("pay", list.organ, .nobodyPaid, people: 0)
      }
      if month != nil, try !tellsStates(list) {
        try addUnjudged("leaver", list.organ, .noStates, people: 0)
      }
    }
  }

  /// Whether some row of the roster records a state.
  private func tellsStates(_ list: RosterInForce) throws -> Bool {
    try Bool.fetchOne(
      database,
      sql: """
        SELECT EXISTS (SELECT 1 FROM staff_row s
          WHERE id BETWEEN ? AND ? AND s.state IS NOT NULL AND \(inForce("s")))
        """, arguments: [list.roster << 24, (list.roster << 24) + 0xFF_FFFF]) ?? false
  }

  /// Looks up the rows and pay lines of one person, for an explanation.
  fileprivate func fillPerson(_ person: Int64, month: Int32?) throws {
    let store = try MismatchStore(database)
    var match = PersonMatch()
    let lists = RosterOrgans(rosters)
    let days = Array(Set(rosters.map(\.day))).sorted()
    for entry in try PersonBlock.entries(of: person, database, .staff, days: days) {
      if let organ = lists[entry.row >> 24] { match.add(entry, organ, state(entry.state)) }
    }
    if let month {
      let lines = try PersonBlock.entries(of: person, database, .pay, days: [month])
      match.pay = lines.map(\.row)
      try database.execute(
        sql: "UPDATE run_setting SET pay_month = ?", arguments: [Self.iso(month)])
    }
    try store.add(person, match)
  }
}

/// The lower of two person numbers, either of which may be missing.
@inline(__always)
private func min(_ left: UInt64?, _ right: UInt64?) -> UInt64? {
  guard let left else { return right }
  guard let right else { return left }
  return left < right ? left : right
}

/// The organ of each roster in force, by the roster's number.
private struct RosterOrgans {
  private var organs: [Int64] = []
  private var counts: [Int32]

  init(_ rosters: [Preparation.RosterInForce]) {
    counts = []
    organs = Array(repeating: -1, count: Int(rosters.map(\.roster).max() ?? 0) + 1)
    counts = Array(repeating: 0, count: organs.count)
    for list in rosters { organs[Int(list.roster)] = list.organ }
  }

  /// Counts an entry of a roster.
  @inline(__always)
  mutating func count(_ roster: Int64) { counts[Int(roster)] += 1 }

  func people(of roster: Int64) -> Int { Int(counts[Int(roster)]) }

  subscript(roster: Int64) -> Int64? {
    guard organs.indices.contains(Int(roster)), organs[Int(roster)] >= 0 else { return nil }
    return organs[Int(roster)]
  }
}

/// Rows of the person indexes that are not in force any more.
private struct EndedRows {
  private let staff: Set<Int64>
  private let pay: Set<Int64>

  @inline(__always)
  func hasStaff(_ row: Int64) -> Bool { !staff.isEmpty && staff.contains(row) }
  @inline(__always)
  func hasPay(_ row: Int64) -> Bool { !pay.isEmpty && pay.contains(row) }

  init(_ database: Database, _ preparation: Preparation) throws {
    let lists = Set(preparation.rosters.map(\.roster))
    staff = Set(
      try Int64.fetchAll(database, sql: "SELECT id FROM staff_row WHERE ended IS NOT NULL")
        .filter { lists.contains($0 >> 24) })
    pay = Set(try Int64.fetchAll(database, sql: "SELECT id FROM pay_row WHERE ended IS NOT NULL"))
  }
}

/// What the rosters and the pay month say of one person.
private struct PersonMatch {
  struct Place {
    let row, organ: Int64
    let state: Int32
    let counts, hasLeft: Bool
  }

  var places: [Place] = []
  var pay: [Int64] = []

  mutating func clear() {
    places.removeAll(keepingCapacity: true)
    pay.removeAll(keepingCapacity: true)
  }

  mutating func add(
    _ entry: PersonBlock.Entry, _ organ: Int64, _ state: Preparation.StateCounts
  ) {
    places.append(
      Place(
        row: entry.row, organ: organ, state: entry.state, counts: state.quota,
        hasLeft: state.hasLeft))
  }

  /// Organs that count the person.
  var counted: Int {
    if places.count < 2 { return places.first?.counts == true ? 1 : 0 }
    var organs: [Int64] = []
    for place in places where place.counts && !organs.contains(place.organ) {
      organs.append(place.organ)
    }
    return organs.count
  }

  /// - Parameter hasMonth: there is a pay month to compare with.
  func isNotable(hasMonth: Bool) -> Bool {
    switch counted {
    case 0: !pay.isEmpty
    case 1: hasMonth && pay.isEmpty
    default: true
    }
  }
}

/// Writes `person_mismatch` and the rows behind it.
private struct MismatchStore {
  private let mismatch, staff, pay: RawStatement

  init(_ database: Database) throws {
    mismatch = try RawStatement(database, "INSERT INTO person_mismatch VALUES (?, ?, ?, ?, ?)")
    staff = try RawStatement(database, "INSERT INTO person_staff VALUES (?, ?, ?)")
    pay = try RawStatement(database, "INSERT INTO person_pay VALUES (?, ?)")
  }

  func add(_ person: Int64, _ match: PersonMatch) throws {
    mismatch.bind(person, at: 1)
    mismatch.bind(Int64(match.places.count), at: 2)
    mismatch.bind(Int64(match.counted), at: 3)
    mismatch.bind(Int64(match.places.count { $0.hasLeft }), at: 4)
    mismatch.bind(Int64(match.pay.count), at: 5)
    try mismatch.run()
    for place in match.places {
      staff.bind(person, at: 1)
      staff.bind(place.row, at: 2)
      staff.bind(Int64(place.state), at: 3)
      try staff.run()
    }
    for line in match.pay {
      pay.bind(person, at: 1)
      pay.bind(line, at: 2)
      try pay.run()
    }
  }
}
