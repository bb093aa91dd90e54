import BianzhiCore
import GRDB

extension Fact {
  /// People who are counted and have reached the age of retirement.
  static let pastAge = Fact(
    name: "past_age",
    wording: Wording(zh: "已到退休年龄仍计入占编的人员", en: "counted people past the age of retirement"),
    restsOn: [], scopes: [JudgedScope("age")],
    cannotJudge: [.noNumbers, .someWithoutNumber],
    fill: { try $0.fillPastAge() })
}

extension Preparation {
  /// Somebody whose number says that the age is reached.
  private struct Candidate {
    let list: RosterInForce
    let person: PersonNumber
    let row: Int64
    let birth: CalendarDay
  }

  /// What the row of somebody past the age says, as far as it decides.
  private struct PastAge {
    let person: PersonNumber
    let name: String
    let day, reached, due: CalendarDay
    let doubt: FindingRemark?
  }

  fileprivate func fillPastAge() throws {
    if only == nil { try noteNameless(in: ["age"]) }
    let reader = try PastAgeReader(self)
    var found: [Int64: [PastAge]] = [:]
    for candidate in try candidates() {
      guard let day = CalendarDay(yyyymmdd: candidate.list.day),
        let row = try reader.row(candidate.row), row.counts
      else { continue }
      let isMale = candidate.person.isMale || row.sex == Sex.male.rawValue
      let reached = RetirementAge.reached(birth: candidate.birth, isMale: isMale)
      guard reached <= day else { continue }
      let due = reached.adding(months: setting.parameters.retirementMonths)
      let doubt = row.doubt(
        candidate.person, candidate.birth, isMale: isMale, on: day,
        grace: setting.parameters.retirementMonths)
      found[candidate.list.organ, default: []].append(
        PastAge(
          person: candidate.person, name: row.name, day: day, reached: reached, due: due,
          doubt: doubt))
    }
    try store(found)
  }

  private func store(_ found: [Int64: [PastAge]]) throws {
    let retained = try WaivedPeople(self, where: Waiver.isOfStaying)
    let insert = try RawStatement(
      database, "INSERT OR IGNORE INTO past_age VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
    for (organ, people) in found.sorted(by: { $0.key < $1.key }) {
      let late = Set(people.lazy.filter { $0.day > $0.due }.map(\.person)).count
      for one in people {
        insert.bind(organ, at: 1)
        insert.bind(one.person.packed, at: 2)
        insert.bind(one.name, at: 3)
        insert.bind(one.day.description, at: 4)
        insert.bind(one.reached.description, at: 5)
        insert.bind(one.due.description, at: 6)
        insert.bind(one.doubt?.rawValue ?? "", at: 7)
        insert.bind(retained.has(one.name, of: organ, beside: late) ? 1 : 0, at: 8)
        try insert.run()
      }
    }
  }

  /// The rows of people whose number says that they have reached the age by the day of their roster.
  private func candidates() throws -> [Candidate] {
    let lists = Dictionary(uniqueKeysWithValues: rosters.map { ($0.roster, $0) })
    let latest = setting.asOf.yyyymmdd - 55_00_00
    let candidate = { (entry: PersonBlock.Entry) -> Candidate? in
      let person = PersonNumber(packed: Int64(bitPattern: entry.person))
      guard person.birth <= latest - (person.isMale ? 5_00_00 : 0),
        let list = lists[entry.row >> 24], let birth = CalendarDay(yyyymmdd: person.birth),
        // Whoever does not count need not be read.
        self.counts(entry.state, .quota)
      else { return nil }
      return Candidate(list: list, person: person, row: entry.row, birth: birth)
    }
    let days = Array(Set(rosters.map(\.day))).sorted()
    if case .finding(let organ, let person, _) = focus {
      guard let person else { return [] }
      return try PersonBlock.entries(of: person, database, .staff, days: days)
        .compactMap(candidate).filter { $0.list.organ == organ }
    }
    let ended = try EndedRows(database, self)
    var staff = try PersonBlock.Walk(database, .staff, days: days)
    var found: [Candidate] = []
    while let entry = staff.head {
      if let one = candidate(entry), !ended.hasStaff(entry.row) { found.append(one) }
      try staff.advance()
    }
    return found
  }
}
