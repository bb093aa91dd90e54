import BianzhiCore
import BianzhiImport
import TestSupport
import Testing

@Suite("rows that are nobody") struct PrintedRowTests {
  static let words = [
    "（一）行政人员", "(二)事业人员", "一、班子成员", "1、在编人员", "第一部分", "合计：2人", "总计(人)", "共2条", "共2条记录", "共 2 人",
    "共计二人", "以下无正文", "（以下无正文）", "——以下空白——", "小计", "小计：2", "本页小计", "续表", "第1页", "第 1 页 共 2 页",
    "制表人：张三", "填表日期：2024年7月1日", "人数合计：2", "合计2人", "领导班子", "班子成员",
  ]

  @Test(arguments: words, [0, 1])
  func countsAndHeadingsAreNoPeople(word: String, width: Int) throws {
    let rest = [",行政编制,在岗", ",行政编制"][width]
    let header = ["姓名,编制类型,人员状态", "姓名,编制类型"][width]
    let blank = String(repeating: ",", count: 2 - width)
    let desk = try Desk()
    let summary = try desk.take(lines: [
      header, "\(word)\(blank)", "甲一\(rest)", "乙二\(rest)", "\(word)\(blank)",
    ]) { $0.organ = "A1" }
    // A table of two columns has no room for headings of parts.
    #expect(try desk.rows("SELECT name FROM staff ORDER BY source_row") == ["甲一", "乙二"])
    #expect(summary.isStored && summary.total.rejected == 0)
  }

  /// Who signs stood below the columns of people, and a name in the column of identity numbers refused the folder.
  @Test(arguments: [
    "分管领导（签字）：||经办人：李丽||联系电话：0570-1234567", "人事科长：王五||经办：李丽||日期：", "校长：王五||会计：李丽||出纳：王六",
    "|复核：李丽|联系方式：13900000000||", "填报单位（公章）||审批人：李丽||2010年6月30日", "政工干事：王五||分管副职：||2010.6.30",
    "院长（签章）：||财务：||",
  ])
  func whoSignsIsNobody(footer: String) throws {
    let desk = try Desk()
    let summary = try desk.take(
      "姓名|性别|身份证号|职务|编制类型\n甲一|男|\(Identity.number(1))|科员|行政编制\n\(footer)", as: .text
    ) { $0.organ = "A1" }
    #expect(try desk.rows("SELECT name FROM staff") == ["甲一"])
    #expect(summary.isStored && summary.total.notes == 1)
  }

  @Test(arguments: ["共青", "合志", "小计然", "总艺", "一丁", "第五伦"])
  func aNameThatBeginsLikeAWordIsAName(name: String) throws {
    let desk = try Desk()
    try desk.take(lines: ["姓名,编制类型,人员状态", "\(name),行政编制,在岗", "\(name),,"]) { $0.organ = "A1" }
    #expect(try desk.rows("SELECT name FROM staff") == [name, name])
  }

  @Test(arguments: 1...5, SheetShape.allCases)
  func aRepeatedHeaderOfAnyHeightIsNobody(height: Int, shape: SheetShape) throws {
    let groups = (1..<height).map { "人员信息\($0)|<|<" }
    let header = (groups + ["姓名|编制类型|人员状态"]).joined(separator: "\n")
    let desk = try Desk()
    let summary = try desk.take(
      "\(header)\n甲一|行政编制|在岗\n\(header)\n乙二|事业编制|在岗", as: shape
    ) { $0.organ = "A1" }
    #expect(try desk.rows("SELECT name FROM staff ORDER BY source_row") == ["甲一", "乙二"])
    #expect(summary.total.headers == 1 && summary.total.notes == height - 1)
  }

  @Test(arguments: SheetShape.allCases)
  func aRepeatedHeaderMergedDownwardIsNobody(shape: SheetShape) throws {
    let header = """
      序号|姓名|编制情况|<|人员状态
      ^|^|编制信息|<|^
      ^|^|编制类型|批准文号|^
      """
    let desk = try Desk()
    let summary = try desk.take(
      "\(header)\n1|甲一|行政编制|岚编〔2019〕1号|在岗\n\(header)\n2|乙二|事业编制||在岗", as: shape
    ) { $0.organ = "A1" }
    #expect(try desk.rows("SELECT name FROM staff ORDER BY source_row") == ["甲一", "乙二"])
    #expect(summary.isStored && summary.total.headers == 3)
  }

  @Test func aTotalRowOfZerosIsNoClaim() throws {
    let desk = try Desk.withOrgans()
    let lines = [
      "单位名称,行政编制数,事业编制数", "岚汀市财政局,10,5", "小计,0,0", "岚汀市民政局,7,3", "合计,17,9",
    ]
    let summary = try desk.take(lines: lines)
    #expect(summary.problems.filter { $0.hasPrefix("total_differs") } == ["total_differs 事业编制数 1"])
  }

  @Test func aBlankOrganIsFilledFromTheRowAboveIfAsked() throws {
    let desk = try Desk.withOrgans()
    let lines = [
      "单位名称,姓名,编制类型", "岚汀市财政局,甲一,行政编制", ",乙二,行政编制", "岚汀市民政局,丙三,行政编制", ",丁四,行政编制",
      "合计,,",
    ]
    let refused = try desk.take(lines: lines)
    #expect(!refused.isStored && refused.problems.contains("no_organ 单位名称 2"))
    #expect(CellProblem.noOrgan.wording.zh.contains("--fill-down"))
    let summary = try desk.take(lines: lines) { $0.fillsDown = true }
    #expect(summary.problems.contains("filled_down  2"))
    #expect(
      try desk.rows("SELECT organ_code, name FROM staff ORDER BY source_row") == [
        "A1|甲一", "A1|乙二", "岚汀市民政局|丙三", "岚汀市民政局|丁四",
      ])
  }
}
