import BianzhiImport
import Testing

/// Units told by titles and file names, headers with numbers, and rows that count people.
@Suite("units by title") struct TitledUnitTests {
  private static let towns = [
    "机构代码,机构名称,机构类别,层级", "B1,甲县云浦乡人民政府,政府,乡级", "B2,甲县河东街道办事处,政府,乡级",
    "B3,甲县水务局,政府工作部门,县级", "B4,甲县水务局水政监察大队,事业单位,县级", "B5,甲县干部休养所,事业单位,县级",
  ]
  private static let people = ["姓名,编制类型,职务,人员状态", "甲一,行政编制,科员,在岗"]

  @Test(arguments: [
    ("甲县云浦乡机关工作人员花名册", "x", "B1"), ("甲县云浦乡人员花名册", "x", "B1"), ("甲县河东街道在编人员名册", "x", "B2"),
    ("", "甲县云浦乡", "B1"), ("甲县水务局在编人员花名册", "甲县水务局", "B3"), ("", "甲县水务局水政监察大队", "B4"),
    ("甲县水务局局机关及大队人员花名册", "甲县水务局水政监察大队", "B4"), ("", "甲县干部休养所", "B5"), ("", "甲县干部休养所人员名册", "B5"),
  ])
  func found(title: String, file: String, organ: String) throws {
    let desk = try Desk()
    try desk.take(lines: Self.towns, as: "organs.csv")
    let heading = title.isEmpty ? [] : ["\(title),,,"]
    try desk.take(lines: heading + Self.people, as: "\(file).csv")
    #expect(try desk.rows("SELECT organ_code, name FROM staff") == ["\(organ)|甲一"])
  }

  @Test(arguments: ["一、|二、|三、|四、", "（一）|（二）|（三）|（四）", "1.|2.|3.|4."])
  func numberedHeaders(numbers: String) throws {
    let desk = try Desk()
    let words = zip(numbers.split(separator: "|"), ["单位名称", "姓名", "编制类型", "人员状态"])
    try desk.take(lines: [
      words.map { $0 + $1 }.joined(separator: ","), "岚汀市财政局,甲一,行政编制,在岗",
    ])
    #expect(try desk.rows("SELECT name, quota_kind, state FROM staff") == ["甲一|行政编制|在岗"])
  }

  @Test(arguments: ["男,1,女,1", "男性,1人,女性,1人", "在编,2,编外,0", "党员,1,35岁以下,1", "男：1 女：1,,,"])
  func talliesAreNobody(row: String) throws {
    let desk = try Desk()
    let summary = try desk.take(lines: [
      "姓名,机构代码,编制类型,职务", "甲一,A1,行政编制,科员", "甲二,A1,行政编制,科员", row,
    ])
    #expect(try desk.count("SELECT count(*) FROM staff") == 2)
    #expect(summary.sums[0] == 2 && summary.total.notes == 1)
  }
}
