import BianzhiCore
import BianzhiImport
import Testing

/// A file whose people an import gave to one unit, and the same file read again as another unit's: nobody counts twice.
@Suite("people of a file given to another unit") struct ReassignedRowsTests {
  private static let organs = [
    "机构代码,机构名称,机构类别", "A1,岚汀市商务局,政府工作部门", "A2,岚汀市投资促进局,政府工作部门",
  ]
  private static let sql = "SELECT organ_code, count(*) FROM staff GROUP BY 1 ORDER BY 1"

  private static func roster(_ people: ClosedRange<Int>, hasNumbers: Bool = true) -> [String] {
    ["岚汀市商务局人员名册", "姓名,身份证号,职务,编制类型"]
      + people.map { "甲\($0),\(hasNumbers ? Identity.number($0) : ""),科员,行政编制" }
  }

  private static func desk() throws -> Desk {
    let desk = try Desk()
    try desk.take(lines: organs, as: "机构.csv")
    return desk
  }

  @Test(arguments: [true, false])
  func theyAreTheRightUnitsOnly(hasNumbers: Bool) throws {
    let desk = try Self.desk()
    let lines = Self.roster(1...8, hasNumbers: hasNumbers)
    try desk.take(lines: lines, as: "花名册.csv")
    #expect(try desk.rows(Self.sql) == ["A1|8"])
    let second = try desk.take(lines: lines, as: "花名册.csv") { $0.organ = "A2" }
    #expect(try desk.rows(Self.sql) == ["A2|8"])
    #expect(second.gone == 8 && second.problems.contains("unit_replaced  1"), "\(second.problems)")
    try desk.undo(try #require(second.number))
    #expect(try desk.rows(Self.sql) == ["A1|8"])
  }

  /// What another import brought stays, and an undo of it brings nobody back whom the file gave to another unit.
  @Test func othersStay() throws {
    let desk = try Self.desk()
    let lines = Self.roster(1...4)
    try desk.take(lines: lines, as: "花名册.csv")
    let more = try desk.take(lines: Self.roster(5...6), as: "另册.csv") { $0.missing = .stay }
    try desk.take(lines: lines, as: "花名册.csv") { $0.organ = "A2" }
    #expect(try desk.rows(Self.sql) == ["A1|2", "A2|4"])
    try desk.undo(try #require(more.number))
    #expect(try desk.rows(Self.sql) == ["A2|4"])
  }

  /// The next unit's list under the same name is no new reading of the first one's.
  @Test func anotherUnitsPeopleInAFileOfThatName() throws {
    let desk = try Self.desk()
    try desk.take(lines: Self.roster(1...4), as: "花名册.csv")
    let next = try desk.take(lines: Self.roster(5...8), as: "花名册.csv") { $0.organ = "A2" }
    #expect(try desk.rows(Self.sql) == ["A1|4", "A2|4"] && next.gone == 0)
  }

  /// Nor is the list of another day, or a person whom one file has in two units.
  @Test func anotherDayAndTwoUnits() throws {
    let desk = try Self.desk()
    let lines = Self.roster(1...4)
    try desk.take(lines: lines, as: "花名册.csv")
    try desk.take(lines: lines, as: "花名册.csv") {
      ($0.organ, $0.asOf) = ("A2", CalendarDay("2010-09-30"))
    }
    #expect(try desk.rows(Self.sql) == ["A1|4", "A2|4"])
    let both = try Self.desk()
    let twice = [
      "姓名,身份证号,机构代码,编制类型", "甲1,\(Identity.number(1)),A1,行政编制",
      "甲1,\(Identity.number(1)),A2,行政编制",
    ]
    for _ in 1...2 { try both.take(lines: twice, as: "全.csv") }
    #expect(try both.rows(Self.sql) == ["A1|1", "A2|1"])
  }

  @Test func payToo() throws {
    let desk = try Self.desk()
    let lines = [
      "岚汀市商务局2010年6月工资表", "姓名,身份证号,应发工资", "甲1,\(Identity.number(1)),100.00",
    ]
    try desk.take(lines: lines, as: "工资.csv")
    try desk.take(lines: lines, as: "工资.csv") { $0.organ = "A2" }
    #expect(try desk.rows("SELECT payer_code, name FROM payroll") == ["A2|甲1"])
  }
}
