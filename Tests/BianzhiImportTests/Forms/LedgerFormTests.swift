import BianzhiCore
import BianzhiImport
import TestSupport
import Testing

/// Organ ledgers by name with the approved numbers beside what the organs are.
@Suite("ledgers with numbers") struct LedgerFormTests {
  private static let rows = [
    "岚汀市财政局,政府工作部门,正处级,12,0,岚编〔2009〕12号,2009-03-20,",
    "岚汀市粮食局,政府工作部门,正处级,6,0,岚编〔2005〕9号,2005-05-11,2009年3月撤销，职责划入市发展和改革局",
    "岚汀市文化馆,公益一类事业单位,正科级,0,6,岚编〔2009〕9号,2009-04-10,",
  ]

  /// Nature, rank and end of the organs were dropped without a word.
  @Test(arguments: ["单位性质", "机构类别", "机构性质"])
  func areOrgansToo(heading: String) throws {
    let desk = try Desk()
    let header = "单位名称,\(heading),机构规格,行政编制,事业编制,批准文号,批准时间,备注"
    let summary = try desk.take(lines: ["岚汀市机构编制台账", header] + Self.rows)
    #expect(summary.isStored && Set(summary.files.map(\.kind)) == ["organs", "forms"])
    #expect(
      try desk.rows("SELECT name, rank, since, until FROM organ ORDER BY source_row") == [
        "岚汀市财政局|正处级|∅|∅", "岚汀市粮食局|正处级|∅|2009-03", "岚汀市文化馆|正科级|∅|∅",
      ])
    #expect(
      try desk.count("SELECT count(*) FROM organ WHERE category <> ''") == 3)
    #expect(
      try desk.rows(
        "SELECT organ_code, kind, people FROM staffing_quota WHERE people > 0 ORDER BY 1")
        == ["岚汀市文化馆|事业编制|6", "岚汀市粮食局|行政编制|6", "岚汀市财政局|行政编制|12"])
  }

  /// How units are paid for is no category, and a rank alone makes no ledger: both are named.
  @Test(arguments: [
    ("单位性质", "全额拨款", ["单位性质", "机构规格"]), ("地址", "中山路一号", ["机构规格"]),
  ])
  func otherFormsStay(heading: String, word: String, aside: [String]) throws {
    let desk = try Desk()
    let summary = try desk.take(lines: [
      "单位名称,\(heading),机构规格,行政编制,事业编制", "岚汀市财政局,\(word),正处级,12,0",
    ])
    #expect(summary.files.map(\.kind) == ["forms"] && summary.files[0].aside == aside)
    #expect(try desk.count("SELECT count(*) FROM organ") == 0)
  }
}
