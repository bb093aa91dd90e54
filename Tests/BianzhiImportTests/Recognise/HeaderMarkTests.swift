import BianzhiCore
import TestSupport
import Testing

@testable import BianzhiImport

@Suite("marks in headers") struct HeaderMarkTests {
  static let words: [(written: String, normal: String)] = [
    ("姓名（必填）", "姓名"), ("★姓名", "姓名"), ("*姓 名*", "姓名"), ("姓名\u{200B}", "姓名"), ("\u{FEFF}姓名", "姓名"),
    ("应发金额（元）", "应发金额"), ("应发金额（单位：元）", "应发金额"), ("应发金额（万元）", "应发金额万元"), ("核定数(人)", "核定数"),
    ("出生日期（YYYY-MM-DD）", "出生日期"), ("身份证号（18位）", "身份证号"), ("事业编制（参公）", "事业编制参公"), ("区、县（市）", "区县市"),
    ("【必填】编制类型", "编制类型"), ("编制类型（下拉选择）", "编制类型"), ("副职（不含三总师）", "副职不含三总师"), ("姓名\u{A0}", "姓名"),
    ("①单位名称", "单位名称"), ("3.单位名称", "单位名称"), ("3、单位名称", "单位名称"), ("（3）单位名称", "单位名称"),
    ("单位名称①", "单位名称"), ("单位名称〔全称〕", "单位名称"), ("单位名称（注1）", "单位名称"), ("单位名称（盖章）", "单位名称"),
    ("单位名称▼", "单位名称"),
    ("单位名称。", "单位名称"), ("單位名稱", "单位名称"), ("身份證號碼", "身份证号码"), ("編制類別", "编制类别"), ("35岁以下", "35岁以下"),
    ("一级科员", "一级科员"), ("2024.6", "2024.6".replacing(".", with: "")),
  ]

  @Test(arguments: words)
  func marksAreNoPartOfAWord(written: String, normal: String) {
    #expect(HeaderWord.normal(written) == normal)
  }

  static let times: [(word: String, title: String, isEntry: Bool)] = [
    ("进修时间", "金溪镇花名册", false), ("进入选调生时间", "", false), ("进藏时间", "", false), ("进站时间", "", false),
    ("进金溪时间", "金溪镇花名册", true), ("进金溪时间", "某县花名册", false), ("进单位时间", "", true), ("进财政局时间", "", true),
    ("到本单位时间", "", true), ("到期时间", "", false), ("进入公务员队伍时间", "", false), ("进入机关时间", "", true),
    ("调入我局时间", "", true), ("进党校学习时间", "", false),
  ]

  @Test(arguments: times)
  func onlyAUnitOrPlaceIsEntered(word: String, title: String, isEntry: Bool) throws {
    let desk = try Desk()
    let titles = title.isEmpty ? [] : [title]
    try desk.take(lines: titles + ["姓名,机构代码,编制类型,\(word),人员状态", "甲一,A1,行政编制,2015-09-01,在岗"])
    #expect(try desk.rows("SELECT entered FROM staff") == [isEntry ? "2015-09-01" : "∅"])
  }

  @Test func aContactListIsNoRoster() throws {
    let desk = try Desk()
    try desk.write("in/organs.csv", ["机构代码,机构名称,机构类别", "A1,甲局,政府"])
    try desk.write("in/通讯录.csv", ["姓名,部门,电话", "甲一,办公室,0000"])
    let summary = try desk.take([desk.folder.file("in")])
    #expect(summary.isStored && summary.files.count == 1)
    let roster = try desk.take(lines: ["姓名,所在部门,编制类型", "甲一,办公室,行政编制"]) { $0.organ = "A1" }
    #expect(roster.files[0].kind == "roster")
    #expect(try desk.rows("SELECT body FROM staff") == ["办公室"])
  }
}
