import BianzhiCore
import BianzhiQuery
import Testing

/// When people reach the age of retirement, before and after it was put off.
@Suite("age of retirement") struct RetirementAgeTests {
  static let cases: [(birth: String, isMale: Bool, reached: String)] = [
    ("1950-03-05", true, "2010-03-05"),
    ("1955-03-05", false, "2010-03-05"),
    ("1952-02-29", true, "2012-02-29"),
    ("1952-02-29", false, "2007-02-28"),
    ("1964-12-31", true, "2024-12-31"),  // the last day of the old age
    ("1965-01-01", true, "2025-02-01"),
    ("1965-04-30", true, "2025-05-30"),
    ("1965-05-10", true, "2025-07-10"),
    ("1976-08-31", true, "2039-07-31"),
    ("1976-09-01", true, "2039-09-01"),
    ("1990-01-01", true, "2053-01-01"),  // never more than three years
    ("1970-01-15", false, "2025-02-15"),
    ("1981-09-15", false, "2039-09-15"),
    ("1990-01-01", false, "2048-01-01"),
  ]

  @Test(arguments: cases)
  func isReached(birth: String, isMale: Bool, reached: String) throws {
    let day = try #require(CalendarDay(birth))
    #expect(RetirementAge.reached(birth: day, isMale: isMale).description == reached)
  }

  static let workers: [(birth: String, reached: String)] = [
    ("1973-01-01", "2023-01-01"), ("1974-12-31", "2024-12-31"), ("1975-01-01", "2025-02-01"),
    ("1975-02-10", "2025-03-10"), ("1975-03-10", "2025-05-10"), ("1984-11-01", "2039-11-01"),
    ("1990-01-01", "2045-01-01"),  // never more than five years
  ]

  @Test(arguments: workers)
  func isReachedByWomenWorkers(birth: String, reached: String) throws {
    let day = try #require(CalendarDay(birth))
    #expect(RetirementAge.reachedByWorker(birth: day).description == reached)
  }

  /// Kind and post of a woman of 53 in 2010: a hint for workers, nothing for others.
  @Test(arguments: [
    ("工勤编制", "", ["hint"]), ("事业编制", "高级工", ["hint"]), ("行政编制", "工勤人员", ["hint"]),
    ("事业编制", "高级工程师", []),
    ("行政编制", "科员", []),
  ])
  func womenWorkersAreAHint(kind: String, post: String, severities: [String]) throws {
    let office = try Office()
    try office.organs("A1,石湾县农业局,,政府工作部门,2008-01-01,")
    let number = try Self.number("33990519570101002")
    try office.store(
      "身份证号,姓名,机构代码,编制类型,职务,人员状态,数据日期",
      ["\(number),甲某,A1,\(kind),\(post),在岗,2010-06-30"])
    let found = try office.findings("person.retire_due", office.check("2010-06-30"))
    #expect(found.map(\.severity.rawValue) == severities)
  }

  private static func number(_ body: String) throws -> String {
    body
      + (try #require(
        "0123456789X".map(String.init).first { PersonNumber(body + $0)?.hasRightCheck == true }))
  }

  /// Number, kind, rank and day of the roster: severity, or nothing.
  static let women: [(kind: String, rank: String, day: String, severity: String?)] = [
    ("行政编制", "乡科级正职", "2016-06-30", "minor"),
    ("行政编制", "县处级副职", "2016-06-30", "hint"),
    ("全额拨款事业编制", "", "2016-06-30", "hint"),
    ("全额拨款事业编制", "", "2014-06-30", "minor"),
    ("行政编制", "县处级副职", "2022-02-28", "minor"),
    ("行政编制", "县处级副职", "2014-06-30", "hint"),
    ("行政编制", "乡科级正职", "2014-06-30", "minor"),
    ("行政编制", "", "2016-06-30", "minor"),
  ]

  /// A woman of county rank at 57 was said to be due since 2015.
  @Test(arguments: women)
  func womenWhoMayServeUntilSixtyAreAHint(
    kind: String, rank: String, day: String, severity: String?
  ) throws {
    let office = try Office()
    try office.store(
      "机构代码,机构名称,机构类别,机构规格,批准日期", ["A1,石湾县农业局,政府工作部门,正科级,2008-01-01"])
    let number = "33990519570101" + "002"
    let check = try #require(
      (0...10).map { "0123456789X".dropFirst($0).prefix(1) }.first {
        PersonNumber(number + $0)?.hasRightCheck == true
      })
    try office.store(
      "身份证号,姓名,机构代码,编制类型,职务层次,人员状态,数据日期",
      ["\(number)\(check),甲某,A1,\(kind),\(rank),在岗,\(day)"])
    let found = try office.findings("person.retire_due", office.check(day))
    #expect(found.map(\.severity.rawValue) == [severity].compactMap { $0 })
  }

  /// Kind, post and day of a man born on 1965-03-01, of age on 2025-04-01: severity, or nothing.
  static let men: [(kind: String, post: String, day: String, severity: String?)] = [
    ("行政编制", "局长", "2025-12-31", "minor"),
    ("行政编制", "市政协副主席、局长", "2025-12-31", "hint"),
    ("行政编制", "市人大代表、局长", "2025-12-31", "minor"),
    ("全额拨款事业编制", "院士", "2028-12-31", "hint"),
    ("全额拨款事业编制", "教师", "2025-12-31", "hint"),
    ("全额拨款事业编制", "教师", "2028-04-01", "hint"),
    ("全额拨款事业编制", "教师", "2028-04-02", "minor"),
    ("参公事业编制", "科员", "2025-12-31", "minor"),
    ("工勤编制", "驾驶员", "2025-12-31", "minor"),
    ("行政编制", "科员", "2025-05-01", nil),
  ]

  /// Whom the law lets stay was said to be due.
  @Test(arguments: men) func menWhoMayStayAreAHint(
    kind: String, post: String, day: String, severity: String?
  ) throws {
    let office = try Office()
    try office.store("机构代码,机构名称,机构类别,批准日期", ["A1,石湾县农业局,政府工作部门,2008-01-01"])
    let number = "33990519650301" + "001"
    let check = try #require(
      (0...10).map { "0123456789X".dropFirst($0).prefix(1) }.first {
        PersonNumber(number + $0)?.hasRightCheck == true
      })
    try office.store(
      "身份证号,姓名,机构代码,编制类型,职务,人员状态,数据日期",
      ["\(number)\(check),甲某,A1,\(kind),\(post),在岗,\(day)"], ahead: "the age is years ahead")
    let found = try office.findings("person.retire_due", office.check(day))
    #expect(found.map(\.severity.rawValue) == [severity].compactMap { $0 })
  }
}
