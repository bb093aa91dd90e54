import BianzhiCore
import BianzhiImport
import TestSupport
import Testing

/// Numbers around a list of people that are none of them.
@Suite("numbers beside people") struct CountsBesideTests {
  private static let header = "序号,姓名,身份证号,编制类型,职务"

  private static func person(_ number: Int) -> String {
    "\(number),甲\(number),\(Identity.number(number)),行政编制,科员"
  }

  /// Its numbers became people.
  @Test(arguments: [
    ["项目,行政编制,事业编制,工勤,合计", "核定数,3,0,0,3", "实有数,3,0,0,3"], ["核定编制,3,0", "实有人数,3,0"],
    ["编制类型,行政,事业,合计", "实有,3,0,3"],
  ])
  func aBlockBelow(block: [String]) throws {
    let desk = try Desk.withOrgans()
    let summary = try desk.take(
      lines: ["岚汀市财政局花名册", Self.header] + (1...3).map(Self.person) + [",,,,"] + block)
    #expect(summary.isStored && summary.total.rejected == 0, "\(summary.problems)")
    #expect(try desk.rows("SELECT name FROM staff ORDER BY 1") == ["甲1", "甲2", "甲3"])
    #expect(summary.problems.contains("counts_beside  \(block.count)"), "\(summary.problems)")
  }

  /// A header of measures over its lines made people of them, or refused the file.
  @Test(arguments: [
    [",编制数,实有数,缺编,备注", ",3,3,0,"], ["编制类型,编制数,实有数,空缺数,", "行政编制,3,3,0,", "合计,3,3,0,"],
    ["序号,单位名称,核定编制,实有人数,超编", "1,岚汀市财政局,3,3,0"], ["编制数,3,,,", "实有数,3,,,", "缺编,0,,,"],
    ["编制数：3,实有数：3,缺编：0,,"], ["核定编制,3名,,,", "实有人员,3名,,,"],
    [",行政编制,事业编制,合计,", "核定数,3,0,3,", "实有数,3,0,3,"], ["编制数3,实有数3,缺编0,,"],
  ])
  func aTableOfNumbersBelow(block: [String]) throws {
    let desk = try Desk.withOrgans()
    let summary = try desk.take(
      lines: ["岚汀市财政局花名册", Self.header] + (1...3).map(Self.person) + [",,,,"] + block)
    #expect(summary.isStored && summary.total.rejected == 0, "\(summary.problems)")
    #expect(try desk.rows("SELECT name FROM staff ORDER BY 1") == ["甲1", "甲2", "甲3"])
  }

  /// One word of numbers is no header: a vacant place stays one, and people below it are people.
  @Test func aVacantPlaceIsNoHeader() throws {
    let desk = try Desk.withOrgans()
    let summary = try desk.take(lines: [
      "岚汀市财政局花名册", Self.header, Self.person(1), "2,空缺,,行政编制,", Self.person(3),
      "4,甲4,,行政编制,科员",
    ])
    #expect(summary.problems.contains("vacant_post  1"), "\(summary.problems)")
    #expect(try desk.count("SELECT count(*) FROM staff") == 3)
  }

  /// A number is no name; people whose cells are like those of such a block stay people.
  @Test func namesAreNoNumbers() throws {
    let desk = try Desk.withOrgans()
    let summary = try desk.take(
      lines: [
        "岚汀市财政局花名册", Self.header, Self.person(1), "2,7,\(Identity.number(9)),行政编制,科员",
        "3,项目,\(Identity.number(11)),行政编制,工勤",
      ]) { $0.quarantines = true }
    #expect(summary.total.rejected == 1 && summary.problems.contains("name_is_number 姓名 1"))
    #expect(try desk.count("SELECT count(*) FROM staff") == 2)
  }

  /// A summary right of the list refused every row beside it.
  @Test(arguments: [
    ["统计,", "行政,3", "合计,3"], [",", "行政,3", ","], ["统计,", "行政,12", "合计,27"],
    ["统计,", "行政,１２", "合计,２７"], ["统计,", "行政,12人", "合计,27名"], ["统计,", "行政,十二", "合计,二十七人"],
    ["统计,", "行政：12,", "合计27人,"],
  ])
  func aBlockOnTheRight(beside: [String]) throws {
    let desk = try Desk.withOrgans()
    let rows = [Self.header, Self.person(1), Self.person(2)]
    let summary = try desk.take(
      lines: ["岚汀市财政局花名册,,,,,,,"] + zip(rows, beside).map { "\($0),,\($1)" })
    #expect(summary.isStored && summary.total.rejected == 0, "\(summary.problems)")
    #expect(try desk.count("SELECT count(*) FROM staff") == 2)
    #expect(summary.files[0].unknown == [] && summary.problems.contains("counts_beside  1"))
  }

  /// Words without numbers may be anything, and so may names and days.
  @Test(arguments: ["已调走", "王五", "2010年5月调走", "二级"])
  func otherCellsOnTheRightAreAskedAbout(cell: String) throws {
    let desk = try Desk.withOrgans()
    let summary = try desk.take(
      lines: ["岚汀市财政局花名册", Self.header, Self.person(1) + ",,\(cell)"]) { $0.quarantines = true }
    #expect(summary.problems.contains("too_many_cells  1"), "\(summary.problems)")
  }

  /// Ticks below kinds, of which a row of totals counts each: its people had no kind.
  @Test func ticksWithTotals() throws {
    let desk = try Desk.withOrgans()
    let summary = try desk.take(lines: [
      "岚汀市财政局花名册", "序号,姓名,身份证号,职务,行政编制,事业编制,工勤编制", "1,甲1,\(Identity.number(1)),局长,1,,",
      "2,甲2,\(Identity.number(3)),科员,1,,", "3,甲3,\(Identity.number(5)),司机,,,1", "合计,,,,2,0,1",
    ])
    #expect(summary.isStored && summary.files[0].unknown == [])
    #expect(
      try desk.rows("SELECT quota_kind, count(*) FROM staff GROUP BY 1") == ["工勤编制|1", "行政编制|2"])
    #expect(try desk.count("SELECT count(*) FROM printed_total_row WHERE printed <> computed") == 0)
  }
}
