import BianzhiCore
import GRDB

extension Fact {
  /// Counted people of whom a roster says what cannot be right together.
  static let recordFaults = Fact(
    name: "record_fault",
    wording: Wording(
      zh: "花名册各栏相互矛盾的人员", en: "people of whom the cells of a roster contradict each other"),
    restsOn: [], scopes: [JudgedScope("record")],
    cannotJudge: [.noNumbers, .someWithoutNumber], cellUse: .contradiction,
    fill: { try $0.fillRecordFaults() })
}

extension Preparation {
  fileprivate func fillRecordFaults() throws {
    if only == nil { try noteNameless(in: ["record"]) }
    let sexes = try RecordedSexes(database)
    let rows = try RawStatement(
      database,
      """
      SELECT s.person, s.sex, s.birth, s.entered, s.post_since, coalesce(s.state, 0), s.id
      FROM staff_row s
      WHERE s.id BETWEEN ?1 << 24 AND (?1 << 24) + 16777215 AND s.person IS NOT NULL
        AND \(inForce("s"))
      """)
    let insert = try RawStatement(
      database, "INSERT INTO record_fault VALUES (?, ?, ?, ?, ?)")
    let add = { (list: RosterInForce, fault: FindingRemark, words: String) in
      insert.bind(list.organ, at: 1)
      insert.bind(rows.integer(0), at: 2)
      insert.bind(rows.integer(6), at: 3)
      insert.bind(fault.code, at: 4)
      insert.bind(words, at: 5)
      try insert.run()
    }
    for list in rosters where only == nil || only == list.organ {
      guard let day = CalendarDay(yyyymmdd: list.day) else { continue }
      rows.bind(list.roster, at: 1)
      let several = try severalRows(of: list)
      let names = list.repeats ? try namesOfOneNumber(on: list) : [:]
      while try rows.next() {
        if let row = several[rows.integer(6)] { try add(list, .severalKinds, row.kinds) }
        guard places(Int32(rows.integer(5))).counts else { continue }
        if let names = names[rows.integer(0)] { try add(list, .severalNames, names) }
        for fault in sexes.faults(of: rows, on: day) {
          try add(list, fault.remark, fault.date?.description ?? "")
        }
      }
    }
  }
}

extension Preparation {
  /// The numbers under which a roster has people of several names, with these.
  private func namesOfOneNumber(on list: RosterInForce) throws -> [Int64: String] {
    let rows = try RawStatement(
      database,
      """
      SELECT person, group_concat(name, '与') FROM (
        SELECT DISTINCT s.person, replace(s.name, ' ', '') AS name FROM staff_row s
        WHERE s.id BETWEEN ?1 << 24 AND (?1 << 24) + 16777215 AND s.person IS NOT NULL
          AND trim(coalesce(s.name, '')) <> '' AND \(inForce("s")) ORDER BY s.person, name)
      GROUP BY person HAVING count(*) > 1
      """)
    rows.bind(list.roster, at: 1)
    var names: [Int64: String] = [:]
    while try rows.next() { names[rows.integer(0)] = rows.text(1) }
    return names
  }
}

/// Reads rows of number, sex, and dates of birth, entry and post, with the words for the sexes.
private struct RecordedSexes {
  private let men, women: Set<Int64>

  init(_ database: Database) throws {
    let words = try Row.fetchAll(database, sql: "SELECT id, code FROM term WHERE field = 'sex'")
    men = Set(words.filter { $0["code"] == Sex.male.rawValue }.map { $0["id"] })
    women = Set(words.filter { $0["code"] == Sex.female.rawValue }.map { $0["id"] })
  }

  func faults(of rows: RawStatement, on day: CalendarDay) -> [PersonRecord.Fault] {
    let (number, sex) = (PersonNumber(packed: rows.integer(0)), rows.integer(1))
    let limits = AgeLimits(number, on: day)
    let isOtherSex = number.isMale ? women.contains(sex) : men.contains(sex)
    if !isOtherSex, limits.isBirth(rows, 2), limits.hold(rows, 3), limits.hold(rows, 4) {
      return []
    }
    let date = { (column: Int32) in
      rows.isInteger(column) ? RecordedDate(stored: rows.integer(column)) : nil
    }
    let isMale: Bool? = men.contains(sex) ? true : women.contains(sex) ? false : nil
    return PersonRecord(
      number: number, isMale: isMale, birth: date(2), entered: date(3), postSince: date(4)
    ).faults(on: day)
  }
}

/// Within which days the dates of nearly all rows lie, by plain numbers, so that only the others are looked at closely.
private struct AgeLimits {
  private let birth, earliest, latest: Int64

  /// - Parameter day: of the roster.
  init(_ number: PersonNumber, on day: CalendarDay) {
    birth = Int64(number.birth)
    // A month behind the birthday, since not every year has that very day.
    earliest = birth + 16_01_00
    latest = Int64(day.yyyymmdd)
  }

  /// Whether the date of birth is that of the number, or none is told.
  func isBirth(_ rows: RawStatement, _ column: Int32) -> Bool {
    !rows.isInteger(column) || rows.integer(column) == birth
  }

  /// Whether a day is surely behind the age of work and not behind the roster; a mere month must be looked at.
  func hold(_ rows: RawStatement, _ column: Int32) -> Bool {
    guard rows.isInteger(column) else { return true }
    let date = rows.integer(column)
    return date >= earliest && date <= latest
  }
}

/// What cannot be right of several rows of one number.
extension FindingRemark {
  static let severalKinds = FindingRemark("several_kinds")
  static let severalNames = FindingRemark("several_names")
}
