import Foundation
import Testing

/// An office's folder with lists of people who left, are outside the establishment, or are listed for something else.
@Suite("a folder with lists of other people") struct LeaverFolderTests {
  private static let bureau = "岚汀市环境保护局"

  private func desk(_ files: [String: String]) throws -> Desk {
    let desk = try Desk()
    try FileManager.default.createDirectory(
      atPath: desk.file("in"), withIntermediateDirectories: true)
    try desk.write("in/organs.csv", Sample.organs)
    for (name, text) in files { try desk.write("in/\(name)", text) }
    return desk
  }

  private static func people(_ serials: Range<Int>, _ cells: String) -> String {
    serials.map { "\(Sample.name($0)),\(Sample.person($0)),\(cells)\n" }.joined()
  }

  private static let quotas = Sample.quotas([
    (Sample.first, "行政编制", 9), (Sample.second, "行政编制", 3),
  ])

  /// The whole folder was refused for one list of the retired.
  @Test("everything is read, the paid leaver is found, and nobody else") func isJudged() throws {
    let desk = try desk([
      "quotas.csv": Self.quotas,
      "在职.csv": "\(Self.bureau)人员花名册\n姓名,身份证号,科室,编制类型,职务\n"
        + Self.people(1..<4, "政策法规处,行政编制,科员"),
      "退休.csv": "\(Self.bureau)离退休人员名单\n姓名,身份证号,原职务,退休时间\n"
        + Self.people(4..<8, "科员,2009-03"),
      "劳务派遣.csv": "\(Self.bureau)劳务派遣人员名单\n姓名,身份证号,岗位,派遣公司\n"
        + Self.people(8..<10, "驾驶员,甲公司"),
      "考核.csv": "\(Self.bureau)2009年度考核结果\n姓名,身份证号,部门,职务,考核等次\n"
        + Self.people(1..<4, "政策法规处,科员,合格"),
      "工资.csv": "2010年6月工资发放表（\(Self.bureau)）\n姓名,身份证号,应发工资\n"
        + Self.people(1..<5, "100.00"),
    ])
    let taken = try desk.run("import", "in", "--as-of", "2010-06-30")
    #expect(
      taken.status == 0 && taken.everything.contains("考核.csv：“考核”的人员名单"),
      "\(taken.everything)")
    let checked = try desk.run("check", "--format", "csv")
    #expect(
      CSVText.rows(checked.text).dropFirst().map { $0[1] } == ["退休、调离、死亡等人员仍在领取工资"],
      "\(checked.everything)")
    #expect(checked.words.contains("岚汀市水务局"))
  }

  @Test("a unit with such a list alone has no roster") func isNoRoster() throws {
    let desk = try desk([
      "quotas.csv": Self.quotas,
      "退休.csv": "\(Self.bureau)退休人员名单\n姓名,身份证号,退休时间\n" + Self.people(4..<8, "2009-03"),
      "水务局.csv": "岚汀市水务局人员花名册\n姓名,身份证号,科室,编制类型\n" + Self.people(1..<3, "综合处,行政编制"),
    ])
    #expect(try desk.run("import", "in", "--as-of", "2010-06-30").status == 0)
    let checked = try desk.run("check")
    #expect(checked.words.contains("没有花名册的机构 1 个：\(Self.bureau)"), "\(checked.everything)")
    try desk.run("problems", "list.xlsx")
    let list = try FilledWorklist(desk.file("list.xlsx"))
    #expect(list.records("未交花名册").map { $0["未交机构"] } == [Self.bureau])
  }

  @Test("the day of a note lets the month after leaving pass") func notesTellTheDay() throws {
    let pay = "\(Self.bureau)2010年6月工资表\n姓名,身份证号,应发工资\n" + Self.people(1..<4, "100.00")
    let desk = try desk([
      "名册.csv": "\(Self.bureau)人员名册\n姓名,身份证号,编制类型,人员状态,备注\n"
        + Self.people(1..<2, "行政编制,在岗,") + Self.people(2..<3, "行政编制,退休,2010年5月退休")
        + Self.people(3..<4, "行政编制,退休,"),
      "工资.csv": pay,
    ])
    #expect(try desk.run("import", "in", "--as-of", "2010-06-30").status == 0)
    let rows = CSVText.rows(
      try desk.run("check", "--rule", "pay.after_leaving", "--format", "csv").text)
    let severity = try #require(rows[0].firstIndex(of: "严重程度"))
    // Whose day of leaving nobody knows may have left last month.
    #expect(rows.dropFirst().map { $0[severity] } == ["提示"])
  }
}
