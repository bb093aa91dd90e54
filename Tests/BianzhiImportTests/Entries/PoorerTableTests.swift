import BianzhiCore
import BianzhiImport
import TestSupport
import Testing

/// A table that has fewer columns than the ledger has facts.
@Suite("poorer tables") struct PoorerTableTests {
  static let organs = [
    "机构代码,机构名称,机构类别,机构规格,层级,上级机构代码,批准文号,批准日期,简称",
    "A1,岚汀市财政局,政府工作部门,正处级,市级,,岚编〔2019〕1号,2019-01-01,市财政局",
    "A101,预算科,内设机构,正科级,市级,A1,岚编〔2019〕1号,2019-01-01,",
  ]

  private static let organRow =
    "SELECT name, category, rank, tier, superior_code, document, since FROM organ WHERE code = 'A101'"

  @Test func aColumnThatIsNotThereLeavesTheOrganAsItWas() throws {
    let desk = try Desk()
    try desk.take(lines: Self.organs, as: "organs.csv")
    let before = try desk.rows(Self.organRow)
    let same = try desk.take(lines: ["机构代码,机构名称,机构类别", "A101,预算科,内设机构"], as: "poor.csv")
    #expect(same.sums == [1, 0, 0, 1, 0])
    #expect(try desk.rows(Self.organRow) == before)
    let changed = try desk.take(lines: ["机构代码,机构名称,机构类别", "A1,岚汀市财政厅,政府工作部门"], as: "new.csv")
    #expect(changed.sums == [1, 0, 1, 0, 0])
    #expect(
      try desk.rows("SELECT name, rank, tier, document, since FROM organ WHERE code = 'A1'")
        == ["岚汀市财政厅|正处级|市级|岚编〔2019〕1号|2019-01-01"])
    // Other names are facts too.
    #expect(
      try desk.rows(
        "SELECT n.name FROM organ_name n JOIN organ_row o ON o.id = n.entry WHERE o.ended IS NULL")
        == ["市财政局"])
    try desk.undo(changed.number ?? 0)
    #expect(
      try desk.rows("SELECT name, rank FROM organ WHERE code = 'A1'") == ["岚汀市财政局|正处级"])
  }

  @Test func aBlankCellErasesNothing() throws {
    let desk = try Desk()
    try desk.take(lines: Self.organs, as: "organs.csv")
    let facts = try desk.rows(Self.organRow)
    let same = try desk.take(
      lines: ["机构代码,机构名称,机构类别,机构规格,上级机构代码,批准文号,简称", "A101,预算科,,,,,", "A1,岚汀市财政局,,,,,"],
      as: "blank.csv")
    #expect(same.sums == [2, 0, 0, 2, 0])
    #expect(same.problems.contains("fact_stays 机构类别 2"))
    #expect(same.problems.contains("fact_stays 上级机构代码 1"))
    #expect(try desk.rows(Self.organRow) == facts)
    let changed = try desk.take(
      lines: ["机构代码,机构名称,机构类别,机构规格", "A101,预算处,,"], as: "renamed.csv")
    #expect(changed.sums == [1, 0, 1, 0, 0])
    #expect(try desk.rows(Self.organRow) == facts.map { $0.replacing("预算科", with: "预算处") })
    #expect(
      try desk.count(
        "SELECT count(*) FROM organ_name n JOIN organ_row o ON o.id = n.entry WHERE o.ended IS NULL"
      )
        == 1)
  }

  @Test func theWordForNothingDeletesAFact() throws {
    let desk = try Desk()
    try desk.take(lines: Self.organs, as: "organs.csv")
    try desk.take(lines: ["机构代码,机构名称,机构类别,机构规格", "A101,预算科,内设机构,无"], as: "none.csv")
    #expect(try desk.rows("SELECT rank, tier FROM organ WHERE code = 'A101'") == ["∅|市级"])
  }

  @Test func aBlankDocumentOrDayIsTheOneOfTheLedger() throws {
    let desk = try Desk()
    let header = "机构代码,编制类型,核定数,批准文号,生效日期"
    try desk.take(lines: [header, "A1,行政编制,10,岚编〔2019〕1号,2019-01-01"])
    let quota = try desk.take(lines: [header, "A1,行政编制,10,,2019-01-01"])
    #expect(quota.sums == [1, 0, 0, 1, 0] && quota.problems == ["fact_stays 批准文号 1"])
    #expect(
      try desk.rows("SELECT people, document FROM staffing_quota") == ["10|岚编〔2019〕1号"])
    let leaders = "姓名,机构代码,职务,层级,任职日期,离任日期,离任原因"
    try desk.take(lines: [leaders, "张某,A1,局长,部门,2004-06-01,2009-01-01,退休"])
    let blank = try desk.take(lines: [leaders, "张某,A1,局长,部门,,,"])
    #expect(blank.sums == [1, 0, 0, 1, 0])
    #expect(try desk.rows("SELECT name, since, until FROM subject") == ["张某|2004-06-01|2009-01-01"])
  }

  static let natures: [(word: String, category: String, problems: [String])] = [
    ("机关", "政府工作部门", ["no_category 单位性质 1"]), ("财政拨款", "政府工作部门", ["no_category 单位性质 1"]),
    ("事业单位", "事业单位", []),
  ]

  @Test(arguments: natures)
  func theNatureOfAUnitIsACategoryOnlyIfItsWordIs(
    nature: (word: String, category: String, problems: [String])
  ) throws {
    let desk = try Desk()
    try desk.take(lines: Self.organs, as: "organs.csv")
    let summary = try desk.take(lines: ["机构代码,机构名称,单位性质", "A1,岚汀市财政局,\(nature.word)"])
    #expect(summary.problems == nature.problems)
    #expect(try desk.rows("SELECT category FROM organ WHERE code = 'A1'") == [nature.category])
  }

  @Test(arguments: [0, 1])
  func aQuotaWithoutItsDocumentIsTheOneOfThatDay(order: Int) throws {
    let rich = [
      "机构代码,编制类型,核定数,批准文号,生效日期", "A1,行政编制,10,岚编〔2019〕1号,2019-01-01",
    ]
    let poor = ["机构代码,编制类型,核定数,生效日期", "A1,行政编制,10,2019-01-01"]
    let desk = try Desk()
    try desk.write("in/\(order).csv", rich)
    try desk.write("in/\(1 - order)x.csv", poor)
    let both = try desk.take([desk.folder.file("in")])
    #expect(both.isStored && both.problems == [])
    #expect(
      try desk.rows("SELECT kind, people, document FROM staffing_quota") == ["行政编制|10|岚编〔2019〕1号"])
    let again = try desk.take(lines: ["机构代码,编制类型,核定数,生效日期", "A1,行政编制,12,2019-01-01"])
    #expect(again.sums == [1, 0, 1, 0, 0])
    #expect(
      try desk.rows("SELECT kind, people, document FROM staffing_quota") == ["行政编制|12|岚编〔2019〕1号"])
  }

  @Test func organsThatShareAQuotaStay() throws {
    let desk = try Desk()
    try desk.take(lines: [
      "机构代码,编制类型,核定数,批准文号,生效日期,覆盖机构", "A1,行政编制,10,岚编〔2019〕1号,2019-01-01,A2、A3",
    ])
    let before = try desk.rows("SELECT covers FROM staffing_quota")
    try desk.take(lines: [
      "机构代码,编制类型,核定数,批准文号,生效日期", "A1,行政编制,11,岚编〔2019〕1号,2019-01-01",
    ])
    #expect(try desk.rows("SELECT covers FROM staffing_quota") == before && before != ["∅"])
    #expect(try desk.rows("SELECT people FROM staffing_quota") == ["11"])
  }

  @Test func whatOneDocumentIsCalledDoesNotMatter() throws {
    let desk = try Desk()
    let header = "机构代码,编制类型,核定数,批准文号,生效日期"
    try desk.take(lines: [header, "A1,行政编制,10,岚编〔2019〕1号,2019-01-01"])
    for written in [
      "岚编[2019]1号", "岚编（2019）1号", "岚编(2019)1号", "岚编【2019】1号", "岚编﹝2019﹞ 1 号", "岚编〔2019〕第1号",
      "岚编〔２０１９〕１号", "岚编 〔2019〕01号", "岚编［2019］1号",
    ] {
      let summary = try desk.take(lines: [header, "A1,行政编制,10,\(written),2019-01-01"])
      #expect(summary.sums == [1, 0, 0, 1, 0], "\(written)")
    }
    #expect(try desk.rows("SELECT document FROM staffing_quota") == ["岚编〔2019〕1号"])
  }

  @Test func aPostListWithoutDocumentsAddsNone() throws {
    let desk = try Desk()
    try desk.take(lines: [
      "机构代码,正副职,核定数,批准文号,生效日期", "A1,正职,1,岚编〔2019〕1号,2019-01-01", "A1,副职,3,岚编〔2019〕1号,2019-01-01",
    ])
    let poor = try desk.take(lines: [
      "机构代码,正副职,核定数,生效日期", "A1,正职,1,2019-01-01", "A1,副职,3,2019-01-01",
    ])
    #expect(poor.sums == [2, 0, 0, 2, 0])
    #expect(try desk.count("SELECT count(*) FROM leader_post") == 2)
  }

  @Test func aListOfLeadersWithoutDaysAddsNone() throws {
    let desk = try Desk()
    try desk.take(lines: [
      "姓名,机构代码,职务,层级,任职日期,离任日期,离任原因", "张某,A1,局长,部门,2004-06-01,2009-01-01,退休",
    ])
    let poor = try desk.take(lines: ["姓名,机构代码,职务,层级", "张某,A1,局长,部门"])
    #expect(poor.sums == [1, 0, 0, 1, 0])
    #expect(try desk.rows("SELECT name, since, until FROM subject") == ["张某|2004-06-01|2009-01-01"])
  }
}
