import BianzhiCore
import BianzhiImport
import TestSupport
import Testing

/// The card of one unit: each content stands beside its label.
@Suite("cards of units") struct UnitCardTests {
  private static let cards: [[String]] = [
    [
      "机构编制基本情况表,,,,", "机构名称,岚汀市财政局,,机构规格,正科级", "主管部门,岚汀市人民政府,,经费形式,全额",
      "行政编制,4,,实有人数,3", "领导职数,1正2副,,实配,1正2副", "内设机构,办公室、财政审计股,,,", "批准文号,岚编〔2009〕6号,,,",
    ],
    [
      "岚汀市财政局编制卡", "单位名称,岚汀市财政局", "机构类别,政府工作部门", "内设机构,办公室、综合股、法规股", "核定编制,12",
      "批准文号,岚编〔2009〕6号", "备注,无",
    ],
    [
      "内设机构,办公室、综合股", "单位全称,岚汀市财政局", "统一社会信用代码,11339901MB0000001A", "机构性质,行政机关",
      "批准时间,2009-03-01", "负责人,甲一",
    ],
  ]

  /// The label 内设机构 was taken for a header, and the next label for a body that nobody approved.
  @Test(arguments: cards.indices)
  func isNoTable(place: Int) throws {
    let desk = try Desk()
    try desk.write("in/organs.csv", Desk.organs.split(separator: "\n").map(String.init))
    try desk.write("in/卡.csv", Self.cards[place])
    let summary = try desk.take([desk.folder.file("in")])
    #expect(summary.isStored && summary.passedOverSheets.map(\.reason) == [.card])
    #expect(try desk.count("SELECT count(*) FROM body_list") == 0)
    #expect(try desk.count("SELECT count(*) FROM organ") == 5)
  }

  /// Rows of a table may begin with words that also head columns.
  @Test func tablesOfSuchWordsStay() throws {
    let desk = try Desk()
    let summary = try desk.take(lines: [
      "机构名称,编制类型,核定数,批准文号,生效日期", "岚汀市财政局,行政编制,4,岚编〔2009〕6号,2009-03-01",
      "岚汀市财政局,工勤编制,1,岚编〔2009〕6号,2009-03-01",
    ])
    #expect(summary.passedOverSheets.isEmpty)
    #expect(try desk.count("SELECT count(*) FROM staffing_quota") == 2)
  }

  @Test func aListOfBodiesStays() throws {
    let desk = try Desk()
    let summary = try desk.take(lines: [
      "机构名称,内设机构", "岚汀市财政局,办公室", "岚汀市财政局,综合股", "岚汀市财政局,法规股", "岚汀市财政局,人事科",
    ])
    #expect(summary.passedOverSheets.isEmpty && summary.sums[0] == 4)
  }
}
