import BianzhiCore
import BianzhiImport
import Testing

/// A column that no header word tells and that names the units of the rows.
@Suite("columns of units by what they hold") struct UnitColumnTests {
  private static let organs = [
    "机构代码,机构名称,机构类别,简称", "A1,岚汀市人民政府沿江街道办事处,街道,沿江街道办",
    "A2,岚汀市人民政府望江街道办事处,街道,望江街道办", "A3,岚汀市财政局,政府工作部门,",
  ]
  private static let sql =
    "SELECT organ_code, count(*) FROM staff GROUP BY 1 ORDER BY 1"

  private static func take(
    title: String, _ heading: String, _ cells: [String], organs: [String] = Self.organs
  ) throws -> (desk: Desk, summary: ImportSummary) {
    let desk = try Desk()
    try desk.take(lines: organs, as: "机构.csv")
    let rows = cells.enumerated().map { "\($1),甲\($0),\(Identity.number($0)),科员,行政编制" }
    let summary = try desk.take(lines: [title, "\(heading),姓名,身份证号,职务,编制类型"] + rows, as: "册.csv")
    return (desk, summary)
  }

  static let headings = ["街道", "镇街", "乡镇（街道）", "所在街道", "片区"]

  @Test(arguments: headings) func namesOfTheLedgerAreTheUnit(heading: String) throws {
    let (desk, summary) = try Self.take(
      title: "岚汀市街道人员名册", heading, ["沿江街道办", "沿江街道办", "望江街道办"])
    #expect(try desk.rows(Self.sql) == ["A1|2", "A2|1"], "\(summary.problems)")
    #expect(summary.problems.contains("unit_by_cells \(heading) 1"), "\(summary.problems)")
    #expect(!summary.notices.contains { $0.content.heading == heading })
  }

  /// Names that a person has to be asked about are asked about, one by one; no unit is made of the title.
  @Test func namesAlikeAreAskedAbout() throws {
    let (desk, summary) = try Self.take(
      title: "岚汀市街道人员名册", "街道", ["沿江街道", "望江街道"],
      organs: Self.organs.map { $0.split(separator: ",").prefix(3).joined(separator: ",") })
    #expect(
      try desk.rows("SELECT DISTINCT organ_code FROM staff ORDER BY 1") == ["望江街道", "沿江街道"])
    #expect(summary.problems.contains("unknown_organ 街道 2"), "\(summary.problems)")
  }

  static let others = [
    ("岚汀市财政局人员名册", "片区"), ("岚汀市街道人员名册", "帮扶街道"), ("岚汀市街道人员名册", "借调去向"),
    ("单位：岚汀市审计局", "片区"),
  ]

  /// A title of the ledger stands, and a word that tells of another unit is none of the person's own.
  @Test(arguments: others) func otherUnitsAreNone(title: String, heading: String) throws {
    let (desk, _) = try Self.take(title: title, heading, ["沿江街道办", "沿江街道办", "望江街道办"])
    #expect(try desk.count("SELECT count(*) FROM staff WHERE organ_code IN ('A1', 'A2')") == 0)
  }

  @Test func cellsThatNameNoUnitAreNone() throws {
    let (desk, _) = try Self.take(title: "岚汀市街道人员名册", "片区", ["东片", "西片", "沿江街道办"])
    #expect(try desk.count("SELECT count(*) FROM staff WHERE organ_code IN ('A1', 'A2')") == 0)
  }

  @Test(arguments: ["原单位", "原工作单位", "原所在单位", "退休前单位"])
  func whoHasRetiredIsOfTheUnitBefore(heading: String) throws {
    let desk = try Desk()
    try desk.take(lines: Self.organs, as: "机构.csv")
    let summary = try desk.take(
      lines: [
        "市直单位2009年退休人员名单", "姓名,身份证号,\(heading),退休时间",
        "甲1,\(Identity.number(1)),岚汀市财政局,2009.12",
      ], as: "退休.csv")
    #expect(summary.isStored && summary.sums == [1, 1, 0, 0, 0], "\(summary.problems)")
    #expect(try desk.rows("SELECT organ_code, state FROM staff") == ["A3|退休"])
  }

  /// On a roster of people in post the unit before is none of theirs.
  @Test func whoIsInPostIsNotOfTheUnitBefore() throws {
    let (desk, _) = try Self.take(title: "岚汀市第三中学教师名册", "原单位", ["岚汀市财政局", "沿江街道办"])
    #expect(try desk.count("SELECT count(*) FROM staff WHERE organ_code LIKE 'A_'") == 0)
  }

  @Test func theRefusalNamesTheColumn() throws {
    let desk = try Desk()
    let summary = try desk.take(
      lines: [
        "镇街人员名册", "镇街,姓名,身份证号,职务,编制类型", "甲镇人民政府,甲1,\(Identity.number(1)),科员,行政编制",
        "乙镇人民政府,甲2,\(Identity.number(2)),科员,行政编制",
      ], as: "册.csv")
    #expect(summary.problems == ["no_organ_column  2"])
    #expect(summary.notices.map(\.content.heading) == ["镇街"])
  }
}
