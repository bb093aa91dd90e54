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

  /// Without numbers either the bodies were read, and what the units are was lost, or the other way round.
  @Test(arguments: [
    ("", "岚汀市财政局"), ("机构代码,", "A8,岚汀市财政局"),
    ("机构代码,机构简称,层级,", "A8,,市级,岚汀市财政局"),
  ])
  func withoutNumbers(codes: String, unit: String) throws {
    let desk = try Desk()
    let other = unit.replacing("A8", with: "A9").replacing("财政局", with: "第三中学")
    let summary = try desk.take(lines: [
      "岚汀市市直机构台账",
      "\(codes)机构名称,机构类别,机构规格,内设机构,内设机构数",
      "\(unit),政府工作部门,正处级,办公室、预算科、国库科,3", "\(other),公益一类,正科级,,0",
    ])
    #expect(summary.isStored, "\(summary.problems)")
    #expect(
      try desk.rows("SELECT name, rank FROM organ WHERE category <> '内设机构' ORDER BY rank DESC")
        == ["岚汀市第三中学|正科级", "岚汀市财政局|正处级"])
    #expect(
      try desk.rows("SELECT name FROM organ WHERE category = '内设机构' ORDER BY name")
        == ["办公室", "国库科", "预算科"])
    #expect(Set(summary.files.flatMap(\.unknown)) == ["内设机构数"])
  }

  /// With codes and numbers.
  @Test func withCodesAndNumbers() throws {
    let desk = try Desk()
    try desk.take(lines: [
      "机构代码,机构名称,机构类别,机构规格,层级,上级机构,行政编制,事业编制,内设机构,批准文号,批准时间",
      "A8,岚汀市财政局,政府工作部门,正处级,市级,,10,,办公室、预算科,岚编〔2010〕1号,2010-01-01",
      "A9,岚汀市第三中学,公益一类,正科级,市级,,,50,,岚编〔2010〕2号,2010-01-01",
    ])
    #expect(
      try desk.rows("SELECT superior_code, name FROM organ WHERE category = '内设机构' ORDER BY name")
        == ["A8|办公室", "A8|预算科"])
    #expect(try desk.approved.sorted() == ["A8|行政编制|10", "A9|事业编制|50"])
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
