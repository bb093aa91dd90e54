import BianzhiCore
import BianzhiImport
import Testing

@Suite("names instead of codes") struct OrganNameTests {
  static let organs = ["机构代码,机构名称,机构类别", "A1,甲局,政府", "A2,乙局,政府", "B1,甲局机关党委,内设机构"]

  @Test func anExactNameIsTheOrganOfTheLedger() throws {
    let desk = try Desk()
    try desk.take(lines: Self.organs)
    try desk.take(lines: ["单位,编制类型,核定数,生效日期", "乙局,行政编制,3,2010-01-01"])
    #expect(try desk.rows("SELECT organ_code FROM staffing_quota") == ["A2"])
  }

  @Test func aNameOfTheSameImportCountsToo() throws {
    let desk = try Desk()
    let quotas = try desk.write("a.csv", ["单位,编制类型,核定数,生效日期", "乙局,行政编制,3,2010-01-01"])
    try desk.take([quotas, try desk.write("b.csv", Self.organs)])
    #expect(try desk.rows("SELECT organ_code FROM staffing_quota") == ["A2"])
  }

  @Test func anUnknownNameIsKeptAsEvidence() throws {
    let desk = try Desk()
    try desk.take(lines: Self.organs)
    let summary = try desk.take(lines: ["姓名,单位,编制类型", "张一,丙局,行政编制", "李二,乙 局,行政编制", "王三,乙 处,行政编制"])
    #expect(summary.sums == [3, 3, 0, 0, 0])
    // A blank is a way of writing, another word is another organ.
    #expect(try desk.rows("SELECT organ_code FROM staff ORDER BY 1") == ["A2", "丙局", "乙处"])
    #expect(summary.problems == ["no_number  3", "unknown_organ 单位 2"])
    #expect(
      try desk.rows("SELECT code FROM organ_key WHERE is_name = 1 ORDER BY 1") == ["丙局", "乙处"])
  }

  @Test func aNameThatTwoOrgansBearIsBad() throws {
    let desk = try Desk()
    try desk.take(lines: Self.organs + ["A3,甲局,事业单位"])
    let summary = try desk.take(lines: ["单位,编制类型,核定数,生效日期", "甲局,行政编制,3,2010-01-01"])
    #expect(summary.problems == ["organ_name_twice 单位 1"])
    #expect(summary.sums == [1, 0, 0, 0, 1])
  }

  /// Its number went to the code's organ, and nobody was told.
  @Test func aCodeBesideAnotherOrgansNameIsRefused() throws {
    let desk = try Desk()
    try desk.take(lines: Self.organs)
    let rows = { (name: String) in ["机构代码,单位,编制类型,核定数,生效日期", "Ａ１,\(name),行政编制,3,2010-01-01"] }
    #expect(try desk.take(lines: rows("乙局")).problems == ["code_and_name_differ 单位 1"])
    #expect(try desk.rows("SELECT organ_code FROM staffing_quota") == [])
    try desk.take(lines: rows("甲局"))
    #expect(try desk.rows("SELECT organ_code FROM staffing_quota") == ["A1"])
  }

  @Test(arguments: ["A2", "乙局"])
  func aFileThatNamesNoOrganTakesTheOneGiven(organ: String) throws {
    let desk = try Desk()
    try desk.take(lines: Self.organs)
    let lines = ["姓名,编制类型,人员状态", "张一,行政编制,在岗"]
    let bad = try desk.take(lines: lines)
    #expect(bad.sums == [1, 0, 0, 0, 1] && bad.problems.allSatisfy { $0.hasPrefix("no_organ") })
    #expect(try desk.take(lines: lines) { $0.organ = organ }.isStored)
    #expect(try desk.rows("SELECT organ_code FROM staff") == ["A2"])
  }

  @Test func theOrganGivenMayComeWithTheSameImport() throws {
    let desk = try Desk()
    let organs = try desk.write("organs.csv", Self.organs)
    let roster = try desk.write("roster.csv", ["姓名,编制类型", "张一,行政编制"])
    try desk.take([organs, roster]) { $0.organ = "乙局" }
    #expect(try desk.rows("SELECT organ_code FROM staff") == ["A2"])
  }

  @Test func aNameGivenThatTwoOrgansBearIsRefused() throws {
    let desk = try Desk()
    try desk.take(lines: Self.organs + ["A3,甲局,事业单位"])
    let error = #expect(throws: ImportError.self) {
      try desk.take(lines: ["姓名,编制类型", "张一,行政编制"]) { $0.organ = "甲局" }
    }
    #expect(error?.status == .badInput)
  }

  @Test func aRosterByNameIsTheSameAfterTheOrganLedgerCame() throws {
    let desk = try Desk()
    let lines = ["姓名,身份证号,单位,编制类型", "张一,\(Identity.number(1)),甲局,行政编制"]
    try desk.take(lines: lines)
    try desk.take(lines: Self.organs)
    #expect(try desk.take(lines: lines).sums == [1, 0, 0, 1, 0])
    #expect(try desk.count("SELECT count(*) FROM staff") == 1)
  }
}
