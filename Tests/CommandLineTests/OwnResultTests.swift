import Foundation
import Testing

/// What the tool wrote itself into the folder that is imported, and what its worklist offers.
@Suite("own results beside the tables") struct OwnResultTests {
  private func desk() throws -> Desk {
    let desk = try Desk()
    try FileManager.default.createDirectory(
      atPath: desk.file("in"), withIntermediateDirectories: true)
    try desk.write("in/organs.csv", Sample.organs)
    try desk.write("in/roster.csv", Sample.roster(1..<4))
    try #require(try desk.run("import", "in", "--as-of", "2010-06-30").status == 0)
    return desk
  }

  /// A statement names its columns as it likes, so that no heading tells whose workbook it is.
  @Test(arguments: [
    "SELECT name AS 姓名, organ_code AS 机构代码, quota_kind AS 编制类型, state AS 人员状态 FROM staff",
    "SELECT name, count(*) AS n FROM staff GROUP BY name",
  ])
  func workbooksOfStatementsArePassedOver(statement: String) throws {
    let desk = try desk()
    let written = try desk.run("sql", statement, "-o", "in/x.xlsx")
    try #require(written.status == 0, "\(written.everything)")
    let result = try desk.run("import", "in", "--as-of", "2010-06-30", "--lang", "zh")
    #expect(result.status == 0 && result.text.contains("in/x.xlsx"), "\(result.everything)")
    #expect(try desk.cell("SELECT count(*) FROM staff") == "3")
  }

  @Test("a column is offered only fields that can hold its values, and kinds are words")
  func worklistOffersWhatFits() throws {
    let desk = try desk()
    try desk.write(
      "in/pay.csv",
      "2010年6月工资表,,,,\n单位名称,姓名,身份证号,岗位代号,应发工资\n岚汀市水务局,甲,\(Sample.person(9)),2350.50,6000\n")
    let result = try desk.run("import", "in", "--as-of", "2010-06-30", "--problems", "list.xlsx")
    #expect(result.status == 0 || result.status == 2, "\(result.everything)")
    let list = try FilledWorklist(desk.file("list.xlsx"))
    let column = try #require(list.records("待定表头").first { $0["表头"] == "岗位代号" })
    #expect(column["可能是"] != "月份" && column["表的种类"] == "工资发放表")
  }
}
