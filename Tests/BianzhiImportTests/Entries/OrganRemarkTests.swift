import BianzhiImport
import TestSupport
import Testing

/// What the remark on a line of an organ ledger says of the organ: it was in no list of columns.
@Suite("remarks on organs") struct OrganRemarkTests {
  private func take(_ note: String) throws -> (desk: Desk, summary: ImportSummary) {
    let desk = try Desk()
    let summary = try desk.take(lines: [
      "机构名称,机构类别,批准文号,备注", "岚县招商中心,事业单位,岚编〔2008〕1号,\(note)",
    ])
    return (desk, summary)
  }

  @Test(arguments: [
    ("2009年12月撤销", "2009-12"), ("已撤销（2009年12月31日）", "2009-12-31"), ("已于2009.12并入岚县商务局", "2009-12"),
    ("2009年12月撤销，职能划入县商务局", "2009-12"), ("2009年12月整体划入县商务局", "2009-12"),
    ("二〇〇九年十二月被撤销", "2009-12"), ("2008年成立；2009年12月撤销", "2009-12"),
  ])
  func theDayOfItsEndIsRead(note: String, until: String) throws {
    let (desk, summary) = try take(note)
    #expect(try desk.rows("SELECT until FROM organ") == [until])
    #expect(summary.problems == ["end_by_note 备注 1"])
  }

  @Test(arguments: ["已撤销", "已并入岚县商务局", "2009年撤销"])
  func anEndWithoutADayIsAskedAbout(note: String) throws {
    let (desk, summary) = try take(note)
    #expect(try desk.rows("SELECT until FROM organ") == ["∅"])
    #expect(summary.problems == ["end_without_day 备注 1"])
  }

  @Test(arguments: [
    "2009年12月撤销人事股", "岚县物价局并入", "拟撤销", "2009年12月并入编制2名", "2009年12月岚县投资促进局并入本单位", "职能划入县商务局", "参公",
    "未撤销", "",
  ])
  func otherRemarksEndNothing(note: String) throws {
    let (desk, summary) = try take(note)
    #expect(try desk.rows("SELECT until FROM organ") == ["∅"])
    #expect(summary.problems == [])
  }

  @Test(arguments: [
    ("由岚县招商局更名", "岚县招商局"), ("2009年由岚县招商局更名为岚县招商中心", "岚县招商局"), ("原岚县招商局", "岚县招商局"),
    ("原名：岚县招商局", "岚县招商局"), ("2009年由原岚县招商局更名为现名", "岚县招商局"),
    ("2009年岚县招商局更名为岚县招商中心", "岚县招商局"), ("原岚县公路养护段，2009年更名", "岚县公路养护段"),
    ("前身为岚县招商办公室", "岚县招商办公室"),
  ])
  func formerNamesAreRead(note: String, name: String) throws {
    let (desk, _) = try take(note)
    #expect(try desk.rows("SELECT name, type FROM organ_name") == ["\(name)|former"])
    try desk.take(
      lines: ["单位,姓名,编制类型", "\(name),甲一,事业编制"], as: "b.csv")
    #expect(try desk.rows("SELECT organ_code FROM staff") == ["岚县招商中心"])
  }

  @Test(arguments: ["原为正科级单位", "原隶属县商务局", "原县招商局职责划入", "由县招商局、县外经局合并组建", "经县委编委批准更名为岚县招商中心"])
  func otherWordsAreNoNames(note: String) throws {
    let (desk, _) = try take(note)
    #expect(try desk.rows("SELECT name FROM organ_name") == [])
  }

  /// A column of its own says more than a remark.
  @Test func itsOwnColumnComesFirst() throws {
    let desk = try Desk()
    try desk.take(lines: [
      "机构名称,机构类别,撤销日期,备注", "岚县招商中心,事业单位,2009-06-30,2009年12月撤销",
    ])
    #expect(try desk.rows("SELECT until FROM organ") == ["2009-06-30"])
  }
}
