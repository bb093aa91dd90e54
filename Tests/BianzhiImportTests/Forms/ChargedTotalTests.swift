import BianzhiCore
import BianzhiImport
import Testing

/// Whom a printed total is charged to, and which sums are compared at all.
@Suite("charged totals") struct ChargedTotalTests {
  private static let quotas = "机构代码,编制类型,核定数,批准文号,生效日期"

  /// organ|line|heading|printed|computed, first and last row; wrong ones only.
  private static func wrong(_ lines: [String]) throws -> [String] {
    let desk = try Desk()
    let summary = try desk.take(lines: lines)
    #expect(summary.isStored)
    return try desk.rows(
      """
      SELECT k.code, p.line, p.heading, p.printed, p.computed, p.first_line || '-' || p.last_line
      FROM printed_total_row p JOIN organ_key k ON k.id = p.organ
      WHERE p.printed <> p.computed AND p.ended IS NULL ORDER BY p.line, p.heading
      """)
  }

  @Test func aTotalOfSeveralOrgansIsTheTables() throws {
    let wrong = try Self.wrong([
      Self.quotas, "A1,行政编制,10,号,2009-01-01", "A2,行政编制,5,号,2009-01-01", "总计,,99,,",
    ])
    #expect(wrong == ["table.csv|4|核定数|99|15|2-3"])
  }

  @Test func aTotalOfOneOrganIsItsOwn() throws {
    let wrong = try Self.wrong([
      Self.quotas, "A1,行政编制,10,号,2009-01-01", "A1,工勤编制,2,号,2009-01-01", "小计,,13,,",
      "A2,行政编制,5,号,2009-01-01", "小计,,5,,", "合计,,17,,",
    ])
    #expect(wrong == ["A1|4|核定数|13|12|2-3"])
  }

  /// 合计 stands above its rows in many forms.
  @Test func totalsMayStandAboveTheirRows() throws {
    let above = [
      Self.quotas, "合计,,17,,", "A1,行政编制,10,号,2009-01-01", "A1,工勤编制,2,号,2009-01-01",
      "A2,行政编制,5,号,2009-01-01",
    ]
    #expect(try Self.wrong(above).isEmpty)
    #expect(
      try Self.wrong(above.map { $0.replacing("合计,,17", with: "合计,,18") })
        == ["table.csv|2|核定数|18|17|3-5"])
    let parts = [
      Self.quotas, "合计,,17,,", "小计,,12,,", "A1,行政编制,10,号,2009-01-01",
      "A1,工勤编制,2,号,2009-01-01", "小计,,5,,", "A2,行政编制,5,号,2009-01-01",
    ]
    #expect(try Self.wrong(parts).isEmpty)
  }

  @Test(arguments: ["合计", "小计", "总计", "甲系统小计"])
  func aWordForATotalMayStandInAnyColumnInFront(word: String) throws {
    let desk = try Desk()
    let kind = try desk.take(lines: [
      "序号,机构代码,编制类型,核定数,批准文号,生效日期", "1,A1,行政编制,10,号,2009-01-01",
      "2,A1,工勤编制,2,号,2009-01-01", "3,A1,\(word),12,号,2009-01-01",
    ])
    #expect(kind.isStored && kind.files[0].counts.totals == 1 && kind.files[0].counts.read == 2)
    let body = try desk.take(
      lines: [
        "序号,机构代码,内设机构,姓名,身份证号,编制类型", "1,A1,办公室,甲一,\(Identity.number(1)),行政编制",
        "2,,\(word),1,,",
      ], as: "roster.csv")
    #expect(body.isStored && body.files[0].counts.totals == 1)
  }

  private static let form = "单位名称,行政编制/编制数,工勤编制/编制数,合计/编制数"

  @Test func theSumsWithinARowAreCompared() throws {
    let wrong = try Self.wrong([
      Self.form, "甲局,22,2,30", "乙局,10,1,11", "丙局,5,0,5", "合计,37,3,46",
    ])
    #expect(wrong == ["甲局|2|合计/编制数|30|24|2-2"])
  }

  /// Nobody says which columns a sum adds up; where no set of them fits, it is another sum.
  @Test func aSumOfOtherColumnsIsNotCharged() throws {
    let wrong = try Self.wrong([Self.form, "甲局,22,2,30", "乙局,10,1,14", "丙局,5,0,9", "合计,37,3,53"])
    #expect(wrong.isEmpty)
  }
}
