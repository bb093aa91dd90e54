import BianzhiImport
import TestSupport
import Testing

/// Lists of registered legal persons, which tell less of organs than the ledger does.
@Suite("lists of legal persons") struct LegalPersonListTests {
  private static let list = [
    "岚县事业单位法人名单", "序号,单位名称,统一社会信用代码,法定代表人,举办单位,开办资金,住所",
    "1,岚县国库支付中心,12339901MB0000001X,甲一,岚县财政局,50,岚县一路1号",
    "2,岚县档案馆,12339901MB0000002Y,甲二,岚县委办公室,80,岚县一路2号",
  ]
  private static let known = "SELECT code, name, category, rank FROM organ ORDER BY name"

  /// Categories and ranks were gone, and there were two organs of one name.
  @Test(arguments: [false, true]) func theyEraseNothing(isFirst: Bool) throws {
    let desk = try Desk()
    let ledger = [
      "机构名称,机构类别,机构规格", "岚县国库支付中心,事业单位,副科级", "岚县财政局,政府工作部门,正科级",
    ]
    let files = [try desk.write("b.csv", ledger), try desk.write("a.csv", Self.list)]
    let summary = try desk.take(isFirst ? files.reversed() : files)
    #expect(summary.isStored && summary.total.rejected == 0, "\(summary.problems)")
    let rows = try desk.rows("SELECT name, category, rank FROM organ ORDER BY name")
    #expect(rows == ["岚县国库支付中心|事业单位|副科级", "岚县档案馆|∅|∅", "岚县财政局|政府工作部门|正科级"])
  }

  @Test func theCodesOfTheLedgerStay() throws {
    let desk = try Desk()
    try desk.take(
      lines: [
        "机构代码,机构名称,机构类别,机构规格,简称", "B1,岚县国库支付中心,事业单位,副科级,国库中心", "B2,岚县档案馆,事业单位,正科级,",
      ], as: "a.csv")
    try desk.take(lines: Self.list, as: "b.csv")
    #expect(
      try desk.rows(Self.known) == ["B1|岚县国库支付中心|事业单位|副科级", "B2|岚县档案馆|事业单位|正科级"])
    // The code in the register is one more name, and the others stay.
    #expect(
      try desk.rows("SELECT name FROM organ_name ORDER BY 1").contains("国库中心"))
    try desk.take(
      lines: ["统一社会信用代码,姓名,编制类型", "12339901MB0000002Y,甲九,事业编制"], as: "c.csv")
    #expect(try desk.rows("SELECT organ_code FROM staff") == ["B2"])
  }

  /// A ledger with codes of its own takes the place of names, and what it does not tell stays.
  @Test func whatTheCodesDoNotTellStays() throws {
    let desk = try Desk()
    let first = try desk.take(
      lines: ["机构名称,机构类别,机构规格", "岚县档案馆,事业单位,正科级"], as: "a.csv")
    try desk.take(lines: ["机构代码,机构名称,机构类别", "B2,岚县档案馆,事业单位"], as: "b.csv")
    #expect(try desk.rows(Self.known) == ["B2|岚县档案馆|事业单位|正科级"])
    let number = try #require(first.number)
    #expect(throws: UndoError.self) { try desk.ledger.undo(import: number) }
  }
}
