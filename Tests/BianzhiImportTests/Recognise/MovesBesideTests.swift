import BianzhiImport
import TestSupport
import Testing

/// Who came and who went in one table: side by side, or below headings of one header.
@Suite("increase beside decrease") struct MovesBesideTests {
  private static let moves =
    "SELECT name, organ_code, direction, day, reason FROM movement ORDER BY 1"

  @Test(arguments: [
    [
      "岚汀市财政局增减员情况表", "增加,,,,减少,,,", "姓名,身份证号,增加时间,增加原因,姓名,身份证号,减少时间,减少原因",
      "甲一,,2010-03-01,调入,甲五,,2010-02-01,退休", "甲二,,2010-04-01,公开招聘,,,,",
    ],
    [
      "岚汀市财政局2010年人员变动表", "序号,增加人员,,,减少人员,,,备注", ",姓名,时间,原因,姓名,时间,原因,",
      "1,甲一,2010-03-01,调入,甲五,2010-02-01,退休,", "2,甲二,2010-04-01,公开招聘,,,,",
    ],
    [
      "岚汀市人员增减情况", "序号,单位,本期减少,,,本期增加,,", ",,姓名,时间,原因,姓名,时间,原因",
      "1,岚汀市财政局,甲五,2010-02-01,退休,甲一,2010-03-01,调入", "2,岚汀市财政局,,,,甲二,2010-04-01,公开招聘",
    ],
    [
      "岚汀市财政局人员变动情况", "增加人员,增加时间,增加原因,减少人员,减少时间,减少原因", "甲一,2010-03-01,调入,甲五,2010-02-01,退休",
      "甲二,2010-04-01,公开招聘,,,",
    ],
  ])
  func bothPartsAreRead(lines: [String]) throws {
    let desk = try Desk.withOrgans()
    let summary = try desk.take(lines: lines)
    #expect(summary.files.map(\.kind) == ["movements", "movements"], "\(summary.passedOverSheets)")
    #expect(summary.total.rejected == 0, "\(summary.problems)")
    #expect(
      try desk.rows(Self.moves) == [
        "甲一|A1|入编|2010-03-01|调入", "甲二|A1|入编|2010-04-01|公开招聘", "甲五|A1|出编|2010-02-01|退休",
      ])
  }

  /// Headings below one header were passed over, or the file was unread.
  @Test(arguments: [
    ["增加人员,,,,", "减少人员,,,,"], [",一、新增,,,", ",二、减少,,,"], ["本期增加（2人）,,,,", "本期减少（1人）,,,,"],
  ])
  func headingsTellWhichWay(words: [String]) throws {
    let desk = try Desk.withOrgans()
    let summary = try desk.take(lines: [
      "岚汀市财政局2010年人员增减情况", "序号,姓名,身份证号,时间,原因", words[0],
      "1,甲一,\(Identity.number(1)),2010-03-01,调入", "2,甲二,\(Identity.number(2)),2010-04-01,公开招聘",
      words[1], "1,甲五,\(Identity.number(5)),2010-02-01,退休",
    ])
    #expect(summary.files.map(\.kind) == ["movements"], "\(summary.problems)")
    #expect(
      try desk.rows(Self.moves) == [
        "甲一|A1|入编|2010-03-01|调入", "甲二|A1|入编|2010-04-01|公开招聘", "甲五|A1|出编|2010-02-01|退休",
      ])
  }

  /// Headings above headers that tell neither.
  @Test func headingsAboveTheirHeaders() throws {
    let desk = try Desk.withOrgans()
    let header = "姓名,编制类型,时间,原因"
    let summary = try desk.take(lines: [
      "岚汀市财政局2010年6月增减人员名单", "增加,,,", header, "甲一,行政编制,2010-03-01,调入",
      "甲二,行政编制,2010-04-01,公开招聘", "减少,,,", header, "甲五,行政编制,2010-02-01,退休",
    ])
    #expect(summary.isStored && summary.files.map(\.kind) == ["movements"], "\(summary.problems)")
    #expect(
      try desk.rows(Self.moves) == [
        "甲一|A1|入编|2010-03-01|调入", "甲二|A1|入编|2010-04-01|公开招聘", "甲五|A1|出编|2010-02-01|退休",
      ])
  }

  /// Two columns of people side by side, and a roster with such a part, are what they were.
  @Test func othersStay() throws {
    let desk = try Desk.withOrgans()
    let summary = try desk.take(lines: [
      "岚汀市财政局人员花名册", "序号,姓名,身份证号,编制类型,进入本单位时间", "1,甲一,\(Identity.number(1)),行政编制,2001-03-01",
      "新增人员,,,,", "2,甲二,\(Identity.number(2)),行政编制,2010-04-01",
    ])
    #expect(summary.files.map(\.kind) == ["roster"])
    #expect(try desk.count("SELECT count(*) FROM staff") == 2)
  }
}
