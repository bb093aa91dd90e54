import BianzhiCore
import BianzhiImport
import TestSupport
import Testing

/// What is said needlessly of a folder.
@Suite("needless words about a folder") struct RepeatedFolderTests {
  /// Inner bodies of a list of their own are none that the organ ledger lacks.
  @Test func bodiesOfAnotherTableAreNotMissed() throws {
    let desk = try Desk()
    try desk.write("in/机构.csv", ["机构名称,机构类别", "岚汀市财政局,政府工作部门"])
    try desk.write("in/内设.csv", ["单位名称,内设机构名称,正职,文号", "岚汀市财政局,预算科,1,岚编〔2008〕5号"])
    for _ in 1...2 {
      let summary = try desk.take([desk.folder.file("in")])
      #expect(summary.isStored && summary.missing.isEmpty)
    }
    let less = try desk.take(lines: ["机构名称,机构类别", "岚汀市审计局,政府工作部门"], as: "in/机构.csv")
    #expect(less.missing.map(\.examples) == [["岚汀市财政局"]])
  }

  @Test func instructionsAreNotAskedAbout() throws {
    let desk = try Desk()
    try desk.write("in/机构.csv", ["机构名称,机构类别", "岚汀市财政局,政府工作部门"])
    let text = ["填报说明", "1. 姓名：填写本人姓名。", "2. 单位：填写全称。"]
    try desk.write("in/填报说明.txt", text)
    let summary = try desk.take([desk.folder.file("in")])
    #expect(summary.isStored && summary.notices.isEmpty)
    #expect(summary.passedOver.count == 1)
    try desk.write("in/三季度.txt", text)
    // A text of another name is named as a text, and no table that was not read.
    let again = try desk.take([desk.folder.file("in")])
    #expect(again.notices.isEmpty && again.texts.count == 2)
  }

  @Test func whoIsBorrowedNeedsNoKind() throws {
    let desk = try Desk()
    let lines = [
      "姓名,身份证号,单位名称,编制类型,人员状态", "甲1,\(Identity.number(1)),岚汀市财政局,,借入",
      "甲3,\(Identity.number(3)),岚汀市财政局,,退休",
      "甲2,\(Identity.number(2)),岚汀市财政局,,在岗",
    ]
    #expect(try desk.take(lines: lines).problems == ["no_kind 编制类型 1"])
  }

  @Test func aSortOfPostIsARole() throws {
    let desk = try Desk.withOrgans()
    let lines = [
      "单位,领导职务级别,职数类别,核定职数,批准文号,批准时间", "岚汀市财政局,副处级,副职,2,岚编〔2008〕5号,2008-03-15",
    ]
    let summary = try desk.take(lines: lines, as: "职数.csv")
    #expect(!summary.problems.contains("unknown_word 职数类别 1"), "\(summary.problems)")
    #expect(try desk.rows("SELECT role, people FROM leader_post") == ["副职|2"])
  }
}
