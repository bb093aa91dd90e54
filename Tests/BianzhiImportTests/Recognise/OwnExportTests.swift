import BianzhiCore
import TestSupport
import Testing

@testable import BianzhiImport

/// Results that lie beside the tables of a folder are passed over and named, not read as tables.
@Suite("own exports in a folder") struct OwnExportTests {
  static let exports = [
    "问题编号,规则,严重程度,状态,机构代码,机构名称,项目,核定,实有,超出,身份证号,姓名,截至日期,检查次数,文号,依据,说明",
    "finding,rule,severity,status,organ_code,organ_name,part,expected,actual,excess",
    "机构代码,机构名称,编制类型,核定,实有,超编,空编,数据日期,截至日期,口径,文号",
    "organ_code,organ_name,quota_kind,approved,actual,over,vacant,data_day,as_of,calibre,documents",
    "name,organ_code,body,source_row", "机构代码,机构名称,编制核定,领导职数",
  ]

  private static let quotas = "机构代码,编制类型,核定数,批准文号,生效日期\nA1,行政编制,3,石编〔2009〕1号,2009-01-01\n"

  @Test(arguments: exports)
  func arePassedOver(header: String) throws {
    let folder = try TemporaryFolder()
    try folder.write("quotas.csv", Self.quotas)
    let path = try folder.write("result.csv", header + "\n")
    let summary = try Ledger(creatingAt: folder.file("x.db")).importTables([folder.path])
    #expect(summary.passedOver.contains(path))
    #expect(summary.files.map(\.kind) == ["quotas"])
  }

  /// The columns stood in a list of their own, and what `sql` had written of pay lists was taken for one of them, so that
  /// nothing of the folder was stored. Of rosters the view says whose they are, and no rows.
  @Test func whatSQLWritesOfEveryViewIsPassedOver() throws {
    let desk = try Desk()
    let views = try desk.rows("SELECT name FROM sqlite_schema WHERE type = 'view' ORDER BY name")
    #expect(views.count > 15)
    let others = try views.filter { view in
      try !OwnExport.isHeader(desk.rows("SELECT name FROM pragma_table_info('\(view)')"))
    }
    #expect(others == ["roster"])
  }

  @Test(arguments: [
    "payer_code,month,person_id,name,amount,said", "payer_code,month,person_id,name,amount,note",
  ])
  func aTableUnderKeysIsRead(header: String) throws {
    #expect(!OwnExport.isHeader(header.split(separator: ",").map(String.init)))
  }

  @Test func heldRowsAreReadOnlyWhenNamed() throws {
    let folder = try TemporaryFolder()
    try folder.write("quotas.csv", Self.quotas)
    let path = try folder.write(
      "x.db.rejects-1-quotas.csv", Self.quotas.replacing("A1", with: "A2"))
    let ledger = try Ledger(creatingAt: folder.file("x.db"))
    let whole = try ledger.importTables([folder.path])
    #expect(whole.passedOver.contains(path) && whole.files.count == 1)
    #expect(try ledger.importTables([path]).isStored)
  }
}
