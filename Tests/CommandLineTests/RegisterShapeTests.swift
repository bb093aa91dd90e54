import Foundation
import Testing

/// Registers of people and lists of loans and pay whose headings are an office's own.
@Suite("folders with registers of other shapes") struct RegisterShapeTests {
  private static let organs = FormShapeTests.organs
  private static let roster = FormShapeTests.roster([
    "1,甲一,#,办公室,科员,行政编制", "2,甲二,#,办公室,科员,行政编制", "3,甲三,#,办公室,科员,行政编制",
  ])

  private func desk(_ name: String, _ text: String) throws -> (Desk, Tool.Result) {
    let desk = try Desk()
    try FileManager.default.createDirectory(
      atPath: desk.file("in"), withIntermediateDirectories: true)
    for (name, text) in ["机构.csv": Self.organs, "花名册.csv": Self.roster, name: text] {
      try desk.write("in/\(name)", text + "\n")
    }
    return (desk, try desk.run("import", "in", "--as-of", "2024-09-30", "--quarantine"))
  }

  /// Title, header, rows behind name, number and unit, and the directions.
  static let registers: [(String, String, [String], String)] = [
    ("2024年出编登记", "时间,原因", ["2024-03-01,退休", "2024-04-01,调出"], "出编 出编"),
    ("2024年出编登记", "时间,原因", ["2024-03-01,个人意愿", "2024-04-01,到龄"], "出编 出编"),
    ("人员变动登记表", "变动时间,变动原因", ["2024-03-01,退休减员", "2024-04-01,考录"], "出编 入编"),
    ("", "离岗时间,减员原因", ["2024-03-01,自然减员", "2024-04-01,考走"], "出编 出编"),
    ("", "日期,进出情况", ["2024-03-01,减少（退休）", "2024-04-01,调往市水利局"], "出编 出编"),
    ("", "时间,类型", ["2024-03-01,退休", "2024-04-01,公务员考录"], "出编 入编"),
    ("减编人员名单", "批准时间,事由", ["2024-03-01,退休", "2024-04-01,调出"], "出编 出编"),
    ("", "下编时间,减少原因", ["2024-03-01,退休", "2024-04-01,辞职"], "出编 出编"),
  ]

  @Test("who came and who went is told by the reasons", arguments: registers)
  func tellsDirections(title: String, header: String, rows: [String], directions: String) throws {
    let lines = rows.enumerated().map { place, row in
      "乙\(place),\(Sample.person(place + 20)),县水利局,\(row)"
    }
    let head = title.isEmpty ? [] : [title]
    let (desk, taken) = try desk(
      "登记.csv", (head + ["姓名,身份证号,单位,\(header)"] + lines).joined(separator: "\n"))
    #expect(taken.status == 0, "\(taken.everything)")
    let found = try desk.run(
      "sql", "SELECT direction FROM movement ORDER BY name", "--format", "csv")
    #expect(
      found.text.split(separator: "\n").dropFirst().joined(separator: " ") == directions,
      "\(taken.everything)\n\(found.everything)")
  }

  @Test("a reason that says neither is asked about") func isUnsure() throws {
    let (_, taken) = try desk(
      "登记.csv",
      "人员变动登记表\n姓名,身份证号,单位,变动时间,变动原因\n乙一,\(Sample.person(20)),县水利局,2024-03-01,退休返聘")
    #expect(taken.status == 2 && taken.everything.contains("看不出是入编还是出编"), "\(taken.everything)")
  }

  static let loans = [
    "借调到,时间", "借往,何时借调", "借用部门,借调年月", "借到何处,借调时间", "去向,借调时间", "借调后单位,时间", "借调（帮助工作）单位,时间",
  ]

  @Test("lists of loans are read by other words for the borrower", arguments: loans)
  func readsLoans(header: String) throws {
    let (_, taken) = try desk(
      "借调.csv", "2024年借调人员名单\n姓名,单位,\(header)\n甲一,县水利局,县民政局,2024-03")
    #expect(taken.status == 0 && taken.everything.contains("借调人员"), "\(taken.everything)")
  }

  @Test("units below a heading that nobody knows are proposed as the borrowers, and not taken")
  func proposesBorrower() throws {
    let (desk, taken) = try desk(
      "借调.csv", "2024年借调人员名单\n姓名,单位,帮忙地方,借调时间\n甲一,县水利局,县民政局,2024-03\n甲二,县水利局,县水利工程中心,2024-04")
    #expect(taken.status == 2, "\(taken.everything)")
    let asked = try desk.run("sql", "SELECT count(*) FROM loan", "--format", "csv")
    #expect(asked.text.contains("0"), "\(asked.everything)")
  }

  /// 岗位 and 应发工资 in other words, and whether the last one is outside the establishment.
  static let pay = [
    ("岗位", "应发工资", "临时工"), ("岗位", "工资总额", "公益岗"), ("岗位", "月工资", "公益性岗位"), ("备注", "打卡金额", "临时工"),
  ]

  @Test("what sort of worker somebody is may stand in the column of posts", arguments: pay)
  func passesOver(post: String, amount: String, word: String) throws {
    let rows = (1...3).map {
      "\($0),甲\(["一", "二", "三"][$0 - 1]),\(Sample.person($0)),\(post == "岗位" ? "管理岗" : ""),5000"
    }
    let pay = rows + ["4,丙一,\(Sample.person(40)),\(word),2000"]
    let (desk, taken) = try desk(
      "工资.csv",
      (["2024年9月工资表", "预算单位：县水利局", "序号,姓名,身份证号,\(post),\(amount)"] + pay).joined(separator: "\n"))
    #expect(taken.status == 0, "\(taken.everything)")
    let checked = try desk.run("check", "--format", "csv")
    #expect(!checked.text.contains("丙一"), "\(checked.everything)")
  }
}
