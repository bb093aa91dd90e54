import BianzhiCore
import BianzhiImport
import TestSupport
import Testing

/// Tables of the trade in a shape that cannot be read are told for what they are.
@Suite("tables of other shapes") struct OtherShapeTests {
  /// They were said to be approved bodies that lack a column.
  @Test(arguments: [
    ["序号,文号,时间,单位,调整事项", "1,岚编〔2009〕7号,2009.3.10,岚汀市财政局,核减行政编制1名"],
    ["2009年编制调整事项", "机构名称,批准文号,内容", "岚汀市财政局,岚编〔2009〕7号,同意增加你单位事业编制2名"],
    ["单位,时间,事项,备注", "岚汀市财政局,2009-03-10,从岚汀市水务局划入事业编制三名,无"],
  ])
  func changesInSentences(lines: [String]) throws {
    let desk = try Desk.withOrgans()
    let error = #expect(throws: ImportError.self) { try desk.take(lines: lines) }
    #expect(error?.wording.zh.contains("增减数写在句子里") == true, "\(String(describing: error))")
    #expect(error?.wording.en.contains("sentences") == true)
  }

  /// They were said to be a roster without quota kinds.
  @Test(arguments: [
    "序号,姓名,身份证号,1月,2月,3月", "姓名,1月份,2月份,3月份,4月份", "姓名,身份证号,2010年1月,2010年2月,2010年3月",
    "姓名,身份证号,5月应发,6月应发", "序号,姓名,五月,六月",
  ])
  func monthsSideBySide(header: String) throws {
    let desk = try Desk.withOrgans()
    let cells = header.split(separator: ",").map { $0.contains("月") ? "5000" : "甲一" }
    let error = #expect(throws: ImportError.self) {
      try desk.take(lines: ["岚汀市财政局工资汇总表", header, cells.joined(separator: ",")])
    }
    #expect(error?.wording.zh.contains("各月的工资并排") == true, "\(String(describing: error))")
  }

  /// Who is among the deputies is counted with them.
  @Test(arguments: [
    ("局长1名，副局长2名（含专职副书记1名）", "1", "2"), ("1正2副（包括总工程师1名）", "1", "2"), ("1正3副(含兼职1名)", "1", "3"),
  ])
  func includedLeaders(text: String, principals: String, deputies: String) throws {
    let desk = try Desk.withOrgans()
    try desk.take(lines: [
      "单位名称,领导职数,批准文号,批准日期", "岚汀市财政局,\"\(text)\",岚编〔2009〕7号,2009-03-10",
    ])
    #expect(
      try desk.rows("SELECT role, people FROM leader_post ORDER BY 1")
        == ["副职|\(deputies)", "正职|\(principals)"])
  }
}
