import Foundation
import Testing

/// Lists of new entrants, in which the slips of all of them are missing.
@Suite("lists of new entrants") struct EntrantListTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let title: String
    let header: String
    let row: String
    /// 入编 of how many, and findings of a check that asks for slips.
    let entries: Int
    let found: Int
    /// What the check says is not judged.
    var open = ""
  }

  static let cases: [Case] = [
    Case(
      testDescription: "进入日期 and 核准单号", title: "2024年新进人员",
      header: "单位,姓名,身份证号,编制,进入方式,进入日期,核准单号",
      row: "岚汀县财政局,甲一,#,行政编制,公开招录,2024-03-01,", entries: 1, found: 1),
    Case(
      testDescription: "进入时间, by the columns alone", title: "人员名单",
      header: "单位,姓名,身份证号,编制类型,进入方式,进入时间,用编核准单",
      row: "岚汀县财政局,甲一,#,行政编制,公开招录,2024-03-01,", entries: 1, found: 1),
    Case(
      testDescription: "with its slip", title: "2024年新进人员",
      header: "单位,姓名,身份证号,编制,进入方式,进入日期,核准单号",
      row: "岚汀县财政局,甲一,#,行政编制,公开招录,2024-03-01,岚核〔2024〕3号", entries: 1, found: 0),
    Case(
      testDescription: "no column for slips", title: "2024年新进人员登记表",
      header: "单位,姓名,身份证号,编制类型,进入方式,进入时间",
      row: "岚汀县财政局,甲一,#,行政编制,公开招录,2024-03-01", entries: 1, found: 0,
      open: "登记表没有核准单号列"),
    Case(
      testDescription: "a roster that has the columns, too", title: "岚汀县财政局人员花名册",
      header: "单位,姓名,身份证号,编制类型,职务,进入方式,进入日期,核准单号",
      row: "岚汀县财政局,甲一,#,行政编制,科员,公开招录,2024-03-01,", entries: 0, found: 0),
  ]

  private static let roster = FolderCase.table(
    "岚汀县财政局人员花名册", "姓名,身份证号,编制类型,职务",
    ["甲一,#,行政编制,科员", "甲二,#,行政编制,科员", "甲三,#,行政编制,科员"])

  @Test(arguments: cases, [true, false]) func isRead(example: Case, together: Bool) throws {
    let desk = try Desk()
    try FileManager.default.createDirectory(
      atPath: desk.file("in"), withIntermediateDirectories: true)
    let list = FolderCase.table(example.title, example.header, [example.row]) + "\n"
    try desk.write("in/册.csv", Self.roster + "\n")
    // A roster of fewer people is not stored beside the other one, or in its place.
    if example.entries == 0 { try desk.write("in/册.csv", list) }
    if together, example.entries > 0 { try desk.write("in/新.csv", list) }
    let folder = try desk.run("import", "in", "--as-of", "2024-06-30")
    #expect(folder.status == 0, "\(folder.everything)")
    if !together, example.entries > 0 {
      try desk.write("新.csv", list)
      let alone = try desk.run("import", "新.csv", "--as-of", "2024-06-30")
      #expect(alone.status == 0, "\(alone.everything)")
    }
    let entries = try desk.run("sql", "SELECT name FROM movement", "--format", "csv")
    #expect(entries.text.split(separator: "\n").count == example.entries + 1, "\(entries.text)")
    let checked = try desk.run(
      "check", "--slip-since", "2023-01-01", "--verbose", "--format", "csv")
    let found = CSVText.records(checked.text).filter { $0["规则"]?.hasPrefix("未经核编进人") == true }
    #expect(found.count == example.found, "\(checked.everything)")
    if !example.open.isEmpty {
      #expect(checked.words.contains(example.open), "\(checked.everything)")
    }
  }
}
