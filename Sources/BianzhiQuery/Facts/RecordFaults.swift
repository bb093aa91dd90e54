import BianzhiCore
import GRDB

extension Fact {
  /// Counted people of whom a roster says what cannot be right together.
  static let recordFaults = Fact(
    name: "record_fault",
    wording: Wording(
      zh: "花名册各栏相互矛盾的人员", en: "people of whom the cells of a roster contradict each other"),
    restsOn: [], scopes: [JudgedScope("record")],
    cannotJudge: [.noNumbers, .someWithoutNumber],
    fill: { try $0.fillRecordFaults() })
}

extension Preparation {
  fileprivate func fillRecordFaults() throws {
    if only == nil { try noteNameless(in: ["record"]) }
    let sexes = try Row.fetchAll(database, sql: "SELECT id, code FROM term WHERE field = 'sex'")
    let men = Set(sexes.filter { $0["code"] == Sex.male.rawValue }.map { $0["id"] as Int64 })
    let women = Set(sexes.filter { $0["code"] == Sex.female.rawValue }.map { $0["id"] as Int64 })
    let rows = try RawStatement(
      database,
      """
      SELECT s.person, s.sex, s.birth, s.entered, s.post_since, coalesce(s.state, 0), s.id
      FROM staff_row s
      WHERE s.id BETWEEN ?1 << 24 AND (?1 << 24) + 16777215 AND s.person IS NOT NULL
        AND \(inForce("s"))
      """)
    let insert = try RawStatement(
      database, "INSERT OR IGNORE INTO record_fault VALUES (?, ?, ?, ?, ?)")
    for list in rosters where only == nil || only == list.organ {
      guard let day = CalendarDay(yyyymmdd: list.day) else { continue }
      rows.bind(list.roster, at: 1)
      while try rows.next() {
        guard state(Int32(rows.integer(5))).quota else { continue }
        let date = { (column: Int32) in
          rows.isInteger(column) ? RecordedDate(stored: rows.integer(column)) : nil
        }
        let isMale: Bool? =
          men.contains(rows.integer(1)) ? true : women.contains(rows.integer(1)) ? false : nil
        let record = PersonRecord(
          number: PersonNumber(packed: rows.integer(0)), isMale: isMale, birth: date(2),
          entered: date(3), postSince: date(4))
        for fault in record.faults(on: day) {
          insert.bind(list.organ, at: 1)
          insert.bind(rows.integer(0), at: 2)
          insert.bind(rows.integer(6), at: 3)
          insert.bind(fault.remark.rawValue, at: 4)
          insert.bind(fault.date?.description ?? "", at: 5)
          try insert.run()
        }
      }
    }
  }
}
