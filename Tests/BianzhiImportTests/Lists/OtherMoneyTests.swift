import BianzhiCore
import BianzhiImport
import TestSupport
import Testing

/// Lists of money that people got for another matter are no pay.
@Suite("lists of other money") struct OtherMoneyTests {
  /// Everybody on them was "paid, but on no roster".
  @Test(arguments: [
    ("岚汀市财政局2010年6月慰问金发放表", "姓名,身份证号,月份,金额", false),
    ("岚汀市财政局党费收缴表", "姓名,身份证号,月份,金额", false), ("岚汀市财政局献血补助表", "姓名,身份证号,月份,补助金额", false),
    ("岚汀市财政局2010年6月考核工资发放表", "姓名,身份证号,月份,金额", true),
    ("岚汀市财政局2010年6月奖金发放表", "姓名,身份证号,月份,应发工资", true),
  ])
  func onlyPayIsPay(title: String, header: String, isPay: Bool) throws {
    let desk = try Desk()
    try desk.write("in/organs.csv", Desk.organs.split(separator: "\n").map(String.init))
    try desk.write("in/x.csv", [title, header, "甲一,\(Identity.number(1)),2010-06,500"])
    let summary = try desk.take([desk.folder.file("in")])
    #expect(summary.isStored && summary.passedOverSheets.isEmpty == isPay)
    #expect(try desk.count("SELECT count(*) FROM payroll") == (isPay ? 1 : 0))
  }
}
