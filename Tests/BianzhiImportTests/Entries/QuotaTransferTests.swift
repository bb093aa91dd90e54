import BianzhiCore
import BianzhiImport
import TestSupport
import Testing

/// Transfers of quotas from one unit to another were taken for a roster without names.
@Suite("transfers of quotas") struct QuotaTransferTests {
  private func changes(_ desk: Desk) throws -> [String] {
    try desk.rows(
      "SELECT organ_code, kind, people, change, document FROM staffing_quota ORDER BY 1, 2, 5")
  }

  @Test(arguments: [
    "文号|日期|划出单位|划入单位|编制类型|划转编制数\n岚编〔2009〕1号|2009-01-01|岚汀市教育局|岚汀市财政局|行政编制|1",
    "机构编制划转情况表|<|<|<|<|<\n文号|印发日期|调出单位|调入单位|编制类别|数量\n岚编〔2009〕1号|2009-01-01|市教育局|市财政局|行政编制|1名",
    "序号|原单位|接收单位|编制类型|编制数|文号|时间\n1|岚汀市教育局|岚汀市财政局|行政编制|1|岚编〔2009〕1号|2009-01-01",
    "单位名称|编制类型|划转数|划入单位|批准文号|批准日期\n岚汀市教育局|行政编制|1|岚汀市财政局|岚编〔2009〕1号|2009-01-01",
  ])
  func oneGivesAndOneTakes(sheet: String) throws {
    let desk = try Desk.withOrgans()
    let summary = try desk.take(sheet, as: .text)
    #expect(summary.isStored && summary.files.map(\.kind) == ["quotas"])
    #expect(
      try changes(desk) == ["A1|行政编制|∅|1|岚编〔2009〕1号", "A3|行政编制|∅|-1|岚编〔2009〕1号"])
  }

  /// Each kind has a column of its own.
  @Test(arguments: [
    """
    机构编制划转情况表|<|<|<|<|<|<
    序号|划出单位|划入单位|行政编制|事业编制|工勤编制|文号|日期
    1|岚汀市教育局|岚汀市财政局|1|2名||岚编〔2009〕1号|2009-01-01
    """,
    """
    文号|批准日期|调出单位|调入单位|划转编制数|<|<
    ^|^|^|^|行政|事业|工勤
    岚编〔2009〕1号|2009-01-01|岚汀市教育局|岚汀市财政局|1|2|0
    """,
  ])
  func eachKindMayHaveAColumn(sheet: String) throws {
    let desk = try Desk.withOrgans()
    let summary = try desk.take(sheet, as: .workbook)
    #expect(summary.isStored && summary.files.map(\.kind) == ["quotas"])
    #expect(
      try changes(desk) == [
        "A1|事业编制|∅|2|岚编〔2009〕1号", "A1|行政编制|∅|1|岚编〔2009〕1号", "A3|事业编制|∅|-2|岚编〔2009〕1号",
        "A3|行政编制|∅|-1|岚编〔2009〕1号",
      ])
  }

  private static let head = "文号|日期|划出单位|划入单位|编制类型|划转编制数"

  /// Rows of one document are parts of one change; a row that stands twice is one transfer.
  @Test(arguments: SheetShape.allCases)
  func rowsOfADocumentAddUp(shape: SheetShape) throws {
    let desk = try Desk.withOrgans()
    let row = { (giver: String, taker: String, people: Int) in
      "岚编〔2009〕1号|2009-01-01|\(giver)|\(taker)|事业编制|\(people)"
    }
    let rows = [
      row("岚汀市教育局", "岚汀市财政局", 1), row("岚汀市水务局", "岚汀市财政局", 2), row("岚汀市教育局", "岚汀市档案馆", 3),
      row("岚汀市水务局", "岚汀市财政局", 2),
    ]
    try desk.take(([Self.head] + rows).joined(separator: "\n"), as: shape)
    #expect(
      try desk.rows("SELECT organ_code, sum(change) FROM staffing_quota GROUP BY 1 ORDER BY 1")
        == ["A1|3", "A2|-2", "A3|-4", "A4|3"])
    #expect(try desk.count("SELECT count(*) FROM staffing_quota") == 4)
  }

  /// New places come from nobody, and withdrawn ones go to nobody.
  @Test func oneSideMayBeBlank() throws {
    let desk = try Desk.withOrgans()
    let summary = try desk.take(
      """
      \(Self.head)
      岚编〔2009〕1号|2009-01-01||岚汀市财政局|行政编制|2
      岚编〔2009〕2号|2009-02-01|岚汀市教育局|—|行政编制|3
      岚编〔2009〕3号|2009-03-01|||行政编制|3
      """, as: .text
    ) { $0.quarantines = true }
    #expect(summary.total.rejected == 1)
    #expect(
      try changes(desk) == ["A1|行政编制|∅|2|岚编〔2009〕1号", "A3|行政编制|∅|-3|岚编〔2009〕2号"])
  }

  /// Without an organ ledger a notice made units of its own of 县教育局 and 县财政局, and its changes counted nowhere.
  @Test(arguments: [
    "文号,日期,划出单位,划入单位,编制类型,划转编制数\n江编〔2009〕1号,2009-01-01,县教育局,县财政局,行政编制,1",
    "文号,日期,单位,编制类型,增减数\n江编〔2009〕1号,2009-01-01,县教育局,行政编制,-1\n江编〔2009〕1号,2009-01-01,县财政局,行政编制,1",
  ])
  func changesMeanTheUnitsThatHaveNumbers(notice: String) throws {
    let desk = try Desk()
    try desk.write("in/a.csv", notice.split(separator: "\n").map(String.init))
    try desk.write(
      "in/b.csv",
      ["单位名称,编制类型,核定数,批准文号,批准日期"]
        + ["财政局", "教育局", "民政局"].map { "江海县\($0),行政编制,3,江编〔2008〕1号,2008-01-01" })
    try desk.write("in/d.csv", ["单位,正职,副职,批准文号,批准日期", "县财政局,1,2,江编〔2008〕2号,2008-01-01"])
    try desk.write("in/c.csv", ["姓名,单位,身份证号,编制类型", "甲一,财政局,\(Identity.number(1)),行政编制"])
    try desk.take([desk.folder.file("in")])
    #expect(
      try desk.rows(
        "SELECT organ_code, change FROM staffing_quota WHERE change IS NOT NULL ORDER BY 1")
        == ["江海县教育局|-1", "江海县财政局|1"])
    #expect(try desk.rows("SELECT organ_code FROM roster") == ["江海县财政局"])
    #expect(try desk.rows("SELECT DISTINCT organ_code FROM leader_post") == ["江海县财政局"])
  }

  /// A shape that is not read is named for what it is.
  @Test func otherShapesAreNamed() throws {
    let desk = try Desk.withOrgans()
    let error = #expect(throws: ImportError.self) {
      try desk.take(
        "序号|原单位|接收单位|划转编制情况|文号|时间\n1|岚汀市教育局|岚汀市财政局|行政1名|岚编〔2009〕1号|2009-01-01", as: .text)
    }
    #expect(error?.status == .badInput && error?.wording.zh.contains("划入单位") == true)
  }

  /// A plan of posts to be filled approves nothing, and stops no folder.
  @Test(arguments: [
    "2024年招录计划|<|<|<\n招录单位|职位名称|编制类型|招录人数\n岚汀市财政局|科员|行政编制|1",
    "招聘单位|岗位|专业|招聘人数\n岚汀市档案馆|管理岗|档案|1", "事业单位公开招聘岗位表|<|<\n用人单位|岗位名称|计划\n岚汀市档案馆|管理岗|1",
  ])
  func plansOfRecruitingArePassedOver(sheet: String) throws {
    let desk = try Desk.withOrgans()
    let path = try desk.write(sheet, as: .text, name: "计划")
    let roster = try desk.write(
      "单位|姓名|身份证号|编制类型\n岚汀市财政局|甲一|\(Identity.number(1))|行政编制", as: .text, name: "名册")
    let summary = try desk.take([path, roster])
    #expect(summary.isStored && !summary.isIncomplete)
    #expect(
      summary.passedOverSheets.contains {
        if case .plan = $0.reason { true } else { false }
      })
  }

  @Test(
    arguments: [
      ("2名（含纪检1名）", 2), ("12名(其中女3名)", 12), ("5（包括专职副书记1名）", 5), ("12(含军转2)", 12),
      ("12(其中工勤1)", nil),
      ("12（含工勤2）", nil),
      ("3名（含借调1名）", nil), ("2（3）", nil), ("（含1）", nil),
    ] as [(String, Int?)])
  func aBracketMaySayWhoIsAmongThem(cell: String, people: Int?) throws {
    let desk = try Desk.withOrgans()
    let summary = try desk.take(
      "单位名称|编制类型|编制数|批准文号|批准日期\n岚汀市财政局|行政编制|\(cell)|岚编〔2009〕1号|2009-01-01", as: .text)
    #expect(summary.isStored == (people != nil))
    #expect(try desk.rows("SELECT people FROM staffing_quota") == (people.map { ["\($0)"] } ?? []))
  }
}
