import BianzhiCore
import BianzhiImport
import Testing

@Suite("organs") struct OrganImportTests {
  static let header = "机构代码,机构名称,机构类别,上级机构代码,批准日期,撤销日期"

  @Test func theSameFileTwiceChangesNothing() throws {
    let desk = try Desk()
    let lines = [Self.header, "A1,甲局,政府工作部门,,2000-01-01,", "A1-1,办公室,内设机构,A1,2001年2月,"]
    #expect(try desk.take(lines: lines).sums == [2, 2, 0, 0, 0])
    let before = try desk.inForce()
    #expect(try desk.take(lines: lines).sums == [2, 0, 0, 2, 0])
    #expect(try desk.inForce() == before)
  }

  @Test func aChangedRowEndsTheOldOne() throws {
    let desk = try Desk()
    try desk.take(lines: [Self.header, "A1,甲局,政府工作部门,,2000-01-01,", "A2,乙局,政府工作部门,,2000-01-01,"])
    let summary = try desk.take(lines: [Self.header, "A1,甲委,政府工作部门,,2000-01-01,"])
    #expect(summary.sums == [1, 0, 1, 0, 0])
    #expect(summary.missing.map(\.count) == [1] && summary.missing[0].examples == ["乙局"])
    #expect(try desk.rows("SELECT code, name FROM organ ORDER BY 1") == ["A1|甲委", "A2|乙局"])
    #expect(
      try desk.rows("SELECT name, brought, ended FROM organ_row WHERE ended IS NOT NULL") == [
        "甲局|1|2"
      ])
  }

  @Test func theLaterOfTwoRowsOfOneCodeCounts() throws {
    let desk = try Desk()
    let lines = [Self.header, "A1,甲局,政府工作部门,,,", "A1,甲委,政府工作部门,,,"]
    let summary = try desk.take(lines: lines)
    #expect(summary.sums == [2, 2, 0, 0, 0])
    #expect(summary.problems == ["repeated_entry  1"])
    #expect(try desk.rows("SELECT name FROM organ") == ["甲委"])
  }

  @Test func aSuperiorMayBeNamedBeforeItsOwnRow() throws {
    let desk = try Desk()
    let lines = [
      "机构代码,机构名称,机构类别,上级机构", "A1-1,办公室,内设机构,甲局", "A1,甲局,政府工作部门,某市人民政府", "G,某市人民政府,政府工作部门,",
    ]
    #expect(try desk.take(lines: lines).sums == [3, 3, 0, 0, 0])
    #expect(
      try desk.rows("SELECT code, superior_code FROM organ ORDER BY 1") == [
        "A1|G", "A1-1|A1", "G|∅",
      ])
    #expect(try desk.take(lines: lines).sums == [3, 0, 0, 3, 0])
  }

  @Test func aSuperiorMayStandInAnotherFile() throws {
    let desk = try Desk()
    let bodies = try desk.write("a.csv", ["机构代码,机构名称,机构类别,上级机构", "A1-1,办公室,内设机构,甲局"])
    let organs = try desk.write("b.csv", ["机构代码,机构名称,机构类别", "A1,甲局,政府工作部门"])
    try desk.take([bodies, organs])
    #expect(try desk.rows("SELECT superior_code FROM organ WHERE code = 'A1-1'") == ["A1"])
  }

  static let dates: [(recorded: String, since: String, problem: String?)] = [
    ("2010-06-30", "2010-06-30", nil), ("2010.6.3", "2010-06-03", nil),
    ("2010年6月30日", "2010-06-30", nil), ("20100630", "2010-06-30", nil),
    ("２０１０－０６－３０", "2010-06-30", nil), ("2010/6/30 00:00", "2010-06-30", nil),
    ("2010年6月", "2010-06", nil), ("201006", "2010-06", nil), ("—", "∅", nil), ("", "∅", nil),
    ("2010-02-30", "2010-02-30", "date_impossible"), ("2010.1", "2010.1", "date_ambiguous"),
    ("建局时", "建局时", "date_unreadable"), ("10-06-30", "10-06-30", "date_unreadable"),
  ]

  @Test(arguments: dates)
  func datesKeepTheirPrecision(recorded: String, since: String, problem: String?) throws {
    let desk = try Desk()
    let summary = try desk.take(lines: [Self.header, "A1,甲局,政府工作部门,,\(recorded),"])
    #expect(summary.sums == [1, 1, 0, 0, 0])
    #expect(summary.problems == (problem.map { ["\($0) 批准日期 1"] } ?? []))
    #expect(try desk.rows("SELECT since FROM organ") == [since])
  }

  @Test func unknownWordsAreKeptAndSaid() throws {
    let desk = try Desk()
    let summary = try desk.take(lines: [Self.header, "A1,甲局,议事协调机构办事处,,,"])
    #expect(summary.problems == ["unknown_word 机构类别 1"])
    #expect(try desk.rows("SELECT category FROM organ") == ["议事协调机构办事处"])
  }

  @Test func aRowWithoutCodeOrNameIsBad() throws {
    let summary = try Desk().take(lines: [
      Self.header, ",甲局,政府工作部门,,,", "A2,—,政府工作部门,,,", "A3,丙局,政府工作部门,,,",
    ])
    #expect(summary.sums == [3, 1, 0, 0, 2])
    #expect(Set(summary.problems) == ["no_organ 机构代码 1", "missing 机构名称 1"])
    guard case .badRows(2)? = summary.failure else {
      return unexpected(summary.failure)
    }
  }
}
