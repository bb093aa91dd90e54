import BianzhiCore
import GRDB

extension Fact {
  /// People who are counted and have reached the age of retirement.
  static let pastAge = Fact(
    name: "past_age",
    wording: Wording(zh: "已到退休年龄仍计入占编的人员", en: "counted people past the age of retirement"),
    restsOn: ["strength"], scopes: [JudgedScope("age")],
    cannotJudge: [.noNumbers, .someWithoutNumber],
    people: PastAgeCandidates.self,
    fill: { try $0.fillPastAge() })
}

/// Somebody whose number says that the age is reached.
private struct Candidate {
  let list: RosterInForce
  let person: PersonNumber
  let row: Int64
  let birth: CalendarDay
}

/// Takes the rows of people whose number says that they have reached the age by the day of their roster.
private final class PastAgeCandidates: PersonReader {
  private(set) var all: [Candidate] = []

  private let lists: [Int64: RosterInForce]
  /// Women born later are younger, and so are men born ten years before.
  private let latest: Int32

  init(_ preparation: Preparation) {
    lists = Dictionary(uniqueKeysWithValues: preparation.rosters.map { ($0.roster, $0) })
    latest = preparation.setting.asOf.yyyymmdd - 50_00_00
  }

  func take(_ person: Int64, _ match: PersonMatch) {
    let person = PersonNumber(packed: person)
    guard person.birth <= latest - (person.isMale ? 10_00_00 : 0),
      let birth = CalendarDay(yyyymmdd: person.birth)
    else { return }
    // Whoever does not count need not be read.
    for place in match.places where place.counts {
      guard let list = lists[place.row >> 24] else { continue }
      all.append(Candidate(list: list, person: person, row: place.row, birth: birth))
    }
  }
}

extension Preparation {
  /// What the row of somebody past the age says, as far as it decides.
  private struct PastAge {
    let person: PersonNumber
    let name: String
    let day, reached, due, birth: CalendarDay
    let isMale: Bool
    let doubt: FindingRemark?
    let kind: QuotaKind?
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
      let grace = setting.parameters.retirementMonths
      guard let (reached, isOfWorker) = age(of: candidate, row, isMale: isMale, on: day) else {
        continue
      }
      let due = reached.adding(months: grace)
      let doubt =
        isOfWorker
        ? .womanWorker
        : row.doubt(candidate.person, candidate.birth, isMale: isMale, on: day, grace: grace)
      found[candidate.list.organ, default: []].append(
        PastAge(
          person: candidate.person, name: row.name, day: day, reached: reached, due: due,
          birth: candidate.birth, isMale: isMale,
          doubt: doubt ?? row.postponed(since: reached, on: day),
          // Whatever the place is, the law of cadres and civil servants is none of workers.
          kind: row.isWorker ? .worker : row.kind))
    }
    try store(found)
  }

  /// The day on which somebody reached the age, and whether it is that of women workers; nil where it is not reached.
  private func age(
    of candidate: Candidate, _ row: PastAgeReader.Row, isMale: Bool, on day: CalendarDay
  ) -> (reached: CalendarDay, isOfWorker: Bool)? {
    let reached = RetirementAge.reached(birth: candidate.birth, isMale: isMale)
    if reached <= day { return (reached, false) }
    guard !isMale, row.isWorker else { return nil }
    let early = RetirementAge.reachedByWorker(birth: candidate.birth)
    return early <= day ? (early, true) : nil
  }

  private func store(_ found: [Int64: [PastAge]]) throws {
    let retained = try waivedToStay()
    let insert = try RawStatement(
      database, "INSERT OR IGNORE INTO past_age VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
    for (organ, people) in found.sorted(by: { $0.key < $1.key }) {
      let late = Dictionary(
        people.filter { $0.day > $0.due }.map { ($0.person, $0.name) },
        uniquingKeysWith: { first, _ in first }
      ).values.sorted()
      for one in people {
        insert.bind(organ, at: 1)
        insert.bind(one.person.packed, at: 2)
        insert.bind(one.name, at: 3)
        insert.bind(one.day.description, at: 4)
        insert.bind(one.reached.description, at: 5)
        insert.bind(one.due.description, at: 6)
        let answer = retained.answer(for: one.name, of: organ, among: late)
        insert.bind((one.doubt ?? answer.doubt)?.code ?? "", at: 7)
        insert.bind(answer.stored, at: 8)
        insert.bind(one.birth.description, at: 9)
        insert.bind(one.isMale ? 1 : 0, at: 10)
        insert.bind(one.kind?.rawValue, at: 11)
        try insert.run()
      }
    }
  }

  private func candidates() throws -> [Candidate] {
    guard case .finding(let organ, let person, _) = focus else {
      return try taken(by: PastAgeCandidates.self).all
    }
    guard let person else { return [] }
    let reader = PastAgeCandidates(self)
    reader.take(person, try match(of: person))
    return reader.all.filter { $0.list.organ == organ }
  }
}

/// The age of women workers is reached, and no other.
extension FindingRemark {
  static let womanWorker = FindingRemark("woman_worker")
}
