import BianzhiImport
import TestSupport
import Testing

/// Words that every unit has for itself, places without a holder, and titles of reports.
@Suite("own words of units") struct OwnWordTests {
  private static let number = Identity.number(1)

  /// 本局 and 机关 below 单位 were units of their own.
  @Test(arguments: ["本局", "局机关", "机关", "本单位", "局本级"])
  func theUnitItselfIsMeant(word: String) throws {
    let desk = try Desk.withOrgans()
    let summary = try desk.take(lines: [
      "岚汀市财政局人员名册", "单位,姓名,身份证号,编制类型", "\(word),甲一,\(Self.number),行政编制",
    ])
    #expect(summary.isStored)
    #expect(try desk.rows("SELECT organ_code FROM staff") == ["A1"])
  }

  @Test func whoseTableItIsMustBeKnown() throws {
    let desk = try Desk.withOrgans()
    let summary = try desk.take(
      lines: ["单位,姓名,身份证号,编制类型", "本局,甲一,\(Self.number),行政编制"], as: "名册.csv"
    ) {
      $0.quarantines = true
    }
    #expect(summary.total.rejected == 1 && summary.problems.contains { $0.hasPrefix("no_organ") })
    #expect(try desk.count("SELECT count(*) FROM organ_key WHERE code = '本局'") == 0)
  }

  /// A table of a unit and those below it says whose 局机关 is.
  @Test(arguments: [
    "岚汀市财政局及下属单位人员名册", "岚汀市财政局和所属事业单位花名册", "2010年岚汀市财政局（含下属单位）人员名册",
  ])
  func theUnitAboveTheOthersIsMeant(title: String) throws {
    let desk = try Desk.withOrgans()
    let summary = try desk.take(lines: [
      title, "单位,姓名,身份证号,编制类型", "局机关,甲一,\(Self.number),行政编制", "本级,甲二,\(Identity.number(2)),行政编制",
    ])
    #expect(summary.total.rejected == 0, "\(summary.problems)")
    #expect(try desk.rows("SELECT organ_code FROM staff") == ["A1", "A1"])
  }

  /// A place without a holder was somebody called 缺1名.
  @Test(arguments: [
    "缺1名,,副局长,行政编制,", "空2个,,科员,行政编制,", ",,副局长,行政编制,空编", ",,科员,行政编制,空缺1名", "空编2,,,,",
  ])
  func aFreePlaceIsNobody(row: String) throws {
    let desk = try Desk.withOrgans()
    let summary = try desk.take(lines: [
      "岚汀市财政局人员名册", "姓名,身份证号,职务,编制类型,备注", "甲一,\(Self.number),局长,行政编制,", row,
    ])
    #expect(summary.isStored && summary.total.rejected == 0, "\(summary.problems)")
    #expect(try desk.rows("SELECT name FROM staff") == ["甲一"])
  }

  @Test(arguments: ["空海,\(number),科员,行政编制,", "缺名,\(number),科员,行政编制,空编"])
  func peopleStay(row: String) throws {
    let desk = try Desk.withOrgans()
    try desk.take(lines: ["岚汀市财政局人员名册", "姓名,身份证号,职务,编制类型,备注", row])
    #expect(try desk.count("SELECT count(*) FROM staff") == 1)
  }

  @Test(arguments: [
    "关于报送岚汀市财政局机构编制实名制信息的花名册", "关于上报岚汀市财政局人员的名册", "关于岚汀市财政局在编人员的花名册",
  ])
  func aReportNamesItsUnit(title: String) throws {
    let desk = try Desk.withOrgans()
    try desk.take(lines: [title, "姓名,身份证号,编制类型", "甲一,\(Self.number),行政编制"])
    #expect(try desk.rows("SELECT organ_code FROM staff") == ["A1"])
  }

  /// Pay of dependants and of people outside the establishment was pay of somebody on no roster.
  @Test(arguments: [
    ("遗属补助", 0), ("临聘", 0), ("劳务派遣", 0), ("离退休费", 0), ("补发8月", 1), ("3月退休", 1), ("", 1),
  ])
  func aRemarkMayTellWhosePayItIs(note: String, rows: Int) throws {
    let desk = try Desk.withOrgans()
    let summary = try desk.take(lines: [
      "岚汀市财政局2010年6月工资表", "姓名,身份证号,应发工资,备注", "甲一,\(Self.number),3000,\(note)",
    ])
    #expect(summary.isStored)
    #expect(try desk.count("SELECT count(*) FROM payroll") == rows)
  }
}
