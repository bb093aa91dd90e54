import Foundation
import Testing

/// What a worklist proposes can be answered although nothing was stored: units that only approvals name, which have no codes.
@Suite("proposed units that are not stored yet") struct ProposedUnitTests {
  private func refused() throws -> Desk {
    let desk = try Desk()
    try FileManager.default.createDirectory(
      atPath: desk.file("in"), withIntermediateDirectories: true)
    try desk.write("in/q.csv", "单位名称,编制类型,核定数,批准文号,生效日期\n澜湾工业园区招商中心,事业编制,1,甲1号,2009-01-01\n")
    try desk.write(
      "in/r.csv",
      """
      澜湾工业园区事业单位人员名册,,,
      序号,姓名,身份证号,编制类型
      园区招商促进服务中心,,,
      1,\(Sample.name(1)),\(Sample.person(1)),事业编制

      """)
    let taken = try desk.run("import", "in", "--as-of", "2010-06-30", "--problems", "list.xlsx")
    #expect(taken.status == 65, "\(taken.everything)")
    return desk
  }

  private func settle(_ desk: Desk, _ answer: String) throws -> Tool.Result {
    var list = try FilledWorklist(desk.file("list.xlsx"))
    let isFilled = list.fill("待定名称", "园区招商促进服务中心", answer)
    #expect(isFilled)
    try list.write(to: desk.file("filled.xlsx"))
    return try desk.run("import", "filled.xlsx")
  }

  @Test func theAnswerIsTakenAndTheFolderIsStored() throws {
    let desk = try refused()
    let settled = try settle(desk, "澜湾工业园区招商中心")
    #expect(settled.status == 0 && settled.text.contains("认定 1 项"), "\(settled.everything)")
    let again = try desk.run("import", "in", "--as-of", "2010-06-30")
    #expect(again.status == 0, "\(again.everything)")
    let people = try desk.run("sql", "SELECT organ_code, name FROM staff", "--format", "csv")
    #expect(people.text.contains("澜湾工业园区招商中心"), "\(people.everything)")
  }

  @Test func aUnitOfNoTableIsRefusedStill() throws {
    let settled = try settle(refused(), "澜湾工业园区文化馆")
    #expect(settled.status != 0 && settled.everything.contains("台账中没有机构"), "\(settled.everything)")
  }
}
