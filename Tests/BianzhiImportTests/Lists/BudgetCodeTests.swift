import BianzhiImport
import TestSupport
import Testing

/// The budget's code before the name of a unit.
@Suite("budget codes before names") struct BudgetCodeTests {
  private static func payers(_ names: [String]) throws -> [String] {
    let desk = try Desk()
    try desk.take(
      lines: [
        "单位名称,姓名,身份证号,编制类型", "岚县文化馆,甲一,\(Identity.number(1)),事业编制",
        "岚县120急救中心,甲二,\(Identity.number(2)),事业编制",
      ], as: "roster.csv")
    try desk.take(
      lines: ["2010年6月工资", "单位名称,姓名,身份证号,应发合计"]
        + names.enumerated().map {
          "\($0.element),甲\($0.offset),\(Identity.number($0.offset + 1)),5000"
        },
      as: "pay.csv")
    return try desk.rows("SELECT DISTINCT payer_code FROM payroll ORDER BY payer_code")
  }

  @Test(arguments: [
    "101001 岚县文化馆", "201001-岚县文化馆", "[301001]岚县文化馆", "（101）岚县文化馆", "101001岚县文化馆", "岚县文化馆",
  ])
  func theNameBehindTheCodeIsTheUnits(name: String) throws {
    #expect(try Self.payers([name]) == ["岚县文化馆"])
  }

  @Test(arguments: ["120急救中心", "101001 岚县图书馆", "101001"])
  func whatIsNoNameBehindACodeStaysAsItIs(name: String) throws {
    #expect(try Self.payers([name]) == [name])
  }
}
