import BianzhiImport
import Testing

/// An organ ledger with a column of inner bodies: its sort and rank are the unit's.
@Suite("bodies in ledgers of units") struct UnitBodyListTests {
  @Test(arguments: ["机构性质,机构规格", "机构规格", "单位性质,级别"])
  func bodiesOfUnits(columns: String) throws {
    let cells = columns.split(separator: ",").map { $0.contains("性质") ? "政府工作部门" : "正科级" }
      .joined(separator: ",")
    let desk = try Desk.withOrgans()
    let summary = try desk.take(lines: [
      "单位名称,\(columns),行政编制,事业编制,内设机构名称,批准文号,批准时间",
      "岚汀市财政局,\(cells),10,,办公室、预算股,岚编〔2010〕1号,2010-01-01",
      "岚汀市水务局,\(cells),,50,,岚编〔2010〕2号,2010-01-01",
    ])
    #expect(summary.isStored)
    #expect(!summary.problems.contains { $0.hasPrefix("missing") || $0.hasPrefix("not_a_body") })
    #expect(
      try desk.rows(
        "SELECT name, rank FROM organ WHERE category = '内设机构' AND name IN ('办公室', '预算股') ORDER BY name"
      ) == ["办公室|∅", "预算股|∅"])
    #expect(try desk.approved.sorted() == ["A1|行政编制|10", "A2|事业编制|50"])
  }

  /// 无 and a blank say that there are none; a blank beside numbers of a body is missing all the same.
  @Test func unitsWithoutBodies() throws {
    let desk = try Desk.withOrgans()
    let summary = try desk.take(lines: [
      "单位名称,内设机构,机构规格,正职,副职,批准文号,批准时间",
      "岚汀市财政局,办公室,股级,1,,岚编〔2010〕1号,2010-01-01",
      "岚汀市水务局,,,,,岚编〔2010〕1号,2010-01-01",
      "岚汀市档案馆,无,,,,岚编〔2010〕1号,2010-01-01",
    ])
    #expect(summary.isStored && !summary.problems.contains { $0.hasPrefix("missing") })
    let other = try desk.take(lines: [
      "单位名称,内设机构,机构规格,正职,副职,批准文号,批准时间",
      "岚汀市财政局,预算股,股级,1,,岚编〔2010〕1号,2010-01-01",
      "岚汀市水务局,,股级,1,,岚编〔2010〕1号,2010-01-01",
    ])
    #expect(other.problems == ["missing 内设机构 1"])
  }

  /// A name that was forgotten is no word that there are none.
  @Test func aForgottenNameIsMissed() throws {
    let desk = try Desk.withOrgans()
    let summary = try desk.take(lines: [
      "单位名称,内设机构,批准文号,批准时间", "岚汀市财政局,办公室,岚编〔2010〕1号,2010-01-01",
      "岚汀市水务局,,岚编〔2010〕1号,2010-01-01",
    ])
    #expect(summary.problems == ["missing 内设机构 1"])
  }
}
