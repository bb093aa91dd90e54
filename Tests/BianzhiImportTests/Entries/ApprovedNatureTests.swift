import BianzhiImport
import TestSupport
import Testing

/// Lists of approvals, kind by kind, that say of units what they are, too.
@Suite("sorts of units in lists of approvals") struct ApprovedNatureTests {
  private static let rows = [
    "岚汀县财政局,政府工作部门,正科级,行政编制,12,岚编〔2009〕2号,2009-01-15",
    "岚汀县财政局,政府工作部门,正科级,工勤编制,1,岚编〔2009〕3号,2009-02-15",
    "岚汀县实验小学,公益一类事业单位,股级,事业编制,30,岚编〔2009〕2号,2009-01-15",
  ]

  private static let organs = "SELECT name, category, rank, document FROM organ ORDER BY rank"
  private static let approved =
    "SELECT kind, people FROM staffing_quota ORDER BY people"

  /// The column was not read, and what its organs are was not known.
  @Test func areStored() throws {
    let desk = try Desk()
    let summary = try desk.take(
      lines: ["岚汀县县直单位三定一览表", "单位名称,机构类别,机构规格,编制类型,核定数,批准文号,批准时间"] + Self.rows)
    #expect(summary.isStored && summary.files.allSatisfy { $0.unknown.isEmpty })
    #expect(
      try desk.rows(Self.organs)
        == ["岚汀县财政局|政府工作部门|正科级|∅", "岚汀县实验小学|事业单位|股级|∅"])
    #expect(try desk.rows(Self.approved) == ["工勤编制|1", "行政编制|12", "事业编制|30"])
  }

  /// With codes it was refused as a table of two kinds.
  @Test func withCodes() throws {
    let desk = try Desk()
    let summary = try desk.take(
      lines: ["机构代码,单位名称,机构类别,机构规格,编制类型,核定数,批准文号,批准时间"]
        + ["A1", "A1", "A2"].enumerated().map { "\($0.element),\(Self.rows[$0.offset])" })
    #expect(summary.isStored)
    #expect(
      try desk.rows("SELECT code, category FROM organ ORDER BY code")
        == ["A1|政府工作部门", "A2|事业单位"])
    #expect(try desk.rows(Self.approved) == ["工勤编制|1", "行政编制|12", "事业编制|30"])
  }

  /// A unit that is told in its first row only, and a remark that speaks of the numbers.
  @Test func aBlankUnitIsThatOfTheRowAbove() throws {
    let desk = try Desk()
    let summary = try desk.take(
      lines: ["单位名称,机构类别,编制类型,核定数,批准文号,批准时间,备注"] + [
        "岚汀县财政局,政府工作部门,行政编制,12,岚编〔2009〕2号,2009-01-15,", ",,工勤编制,1,岚编〔2009〕2号,2009-01-15,2009年撤销",
        "岚汀县教育局,政府工作部门,行政编制,9,岚编〔2009〕2号,2009-01-15,",
      ]
    ) { $0.fillsDown = true }
    #expect(summary.isStored, "\(summary.problems)")
    #expect(
      try desk.rows("SELECT category, until FROM organ") == ["政府工作部门|∅", "政府工作部门|∅"])
    #expect(try desk.rows(Self.approved) == ["工勤编制|1", "行政编制|9", "行政编制|12"])
  }

  /// A table without codes renamed the organs of the ledger by the short names that it has.
  @Test(arguments: ["编制类型,核定数", "行政编制,事业编制"]) func namesOfTheLedgerStay(numbers: String) throws {
    let desk = try Desk()
    let cells = numbers.hasPrefix("编制类型") ? "行政编制,5" : "5,0"
    try desk.write(
      "in/a.csv",
      ["机构代码,机构名称,机构类别,机构规格", "A1,岚汀县财政局,政府工作部门,正科级", "A2,岚汀县教育局,政府工作部门,正科级"])
    try desk.write(
      "in/b.csv",
      ["县直单位编制表", "单位名称,机构类别,机构规格,\(numbers),批准文号,批准时间"]
        + ["县财政局", "县教育局"].map { "\($0),政府工作部门,正科级,\(cells),岚编〔2009〕2号,2009-01-15" })
    let summary = try desk.take([desk.folder.file("in")])
    #expect(summary.isStored)
    #expect(try desk.rows("SELECT name FROM organ ORDER BY code") == ["岚汀县财政局", "岚汀县教育局"])
    #expect(try desk.count("SELECT count(DISTINCT organ_code) FROM staffing_quota") == 2)
    #expect(!summary.problems.contains { $0.hasPrefix("repeated_entry") })
  }
}
