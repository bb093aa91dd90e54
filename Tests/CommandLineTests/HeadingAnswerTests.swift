import Foundation
import Testing

/// A row that stands alone and looks like a unit's name, and is only a section of the unit above.
@Suite("headings that are asked about as units") struct HeadingAnswerTests {
  private static let quotas = FolderCase.quotas(("行政编制", 3), of: "岚汀县公安局")
  private static let people = "SELECT name, organ_code FROM staff ORDER BY name"

  private func desk(_ heading: String = "特勤大队") throws -> Desk {
    let desk = try Desk()
    try FileManager.default.createDirectory(
      atPath: desk.file("in"), withIntermediateDirectories: true)
    try desk.write("in/编制.csv", Self.quotas)
    try desk.write(
      "in/名册.csv",
      FolderCase.table(
        "岚汀县公安局花名册", "序号,姓名,身份证号,编制类型",
        ["1,丁一,#,行政编制", "\(heading),,,", "2,丁二,#,行政编制", "3,丁三,#,行政编制"]))
    return desk
  }

  private func take(_ desk: Desk) throws -> Int32 {
    try desk.run("import", "in", "--as-of", "2024-09-30").status
  }

  private func stored(_ desk: Desk) throws -> String {
    try desk.run("sql", Self.people, "--format", "csv", "--headers", "key").text
  }

  @Test(arguments: ["只是小标题", "only a section", "本单位"])
  func theCommandSettlesIt(answer: String) throws {
    let desk = try desk()
    _ = try desk.run("import", "in", "--as-of", "2024-09-30", "--quarantine")
    let accepted = try desk.run("name", "accept", "特勤大队", answer)
    #expect(accepted.status == 0 && accepted.text.contains("小标题"), "\(accepted.everything)")
    #expect(try desk.run("name", "list").words.contains("没有待认定的名称"))
    #expect(try desk.run("name", "list", "--all").text.contains("特勤大队"))
    #expect(try take(desk) == 0)
    let rows = CSVText.records(try stored(desk))
    #expect(rows.map { $0["name"] } == ["丁一", "丁三", "丁二"])
    #expect(Set(rows.map { $0["organ_code"] }) == ["岚汀县公安局"])
    // It travels with the ledger.
    #expect(try desk.run("rebuild").status == 0)
    #expect(try take(desk) == 0)
  }

  @Test func itIsTakenBackAndAskedAgain() throws {
    let desk = try desk()
    _ = try desk.run("import", "in", "--as-of", "2024-09-30", "--quarantine")
    #expect(try desk.run("name", "accept", "特勤大队", "只是小标题").status == 0)
    #expect(try desk.run("name", "reject", "特勤大队", "只是小标题").status == 0)
    let again = try desk.run("import", "in", "--as-of", "2024-09-30", "--quarantine")
    #expect(again.status == 2, "\(again.everything)")
    #expect(try desk.run("name", "list").text.contains("特勤大队"))
  }

  @Test(arguments: [true, false]) func theWorklistSettlesIt(isDry: Bool) throws {
    let desk = try desk()
    let options = isDry ? ["--dry-run"] : ["--quarantine"]
    _ = try desk.run(
      ["import", "in", "--as-of", "2024-09-30", "--problems", "list.xlsx"] + options)
    var list = try FilledWorklist(desk.file("list.xlsx"))
    #expect(list.records("待定名称").map { $0["类别"] } == ["小标题"])
    let isFilled = list.fill("待定名称", "特勤大队", "只是小标题")
    #expect(isFilled)
    try list.write(to: desk.file("filled.xlsx"))
    let settled = try desk.run("import", "filled.xlsx")
    #expect(settled.status == 0 && settled.text.contains("认定 1 项"), "\(settled.everything)")
    #expect(try take(desk) == 0)
    #expect(try CSVText.records(stored(desk)).count == 3)
  }

  @Test func aUnitsNameInAColumnIsNone() throws {
    let desk = try Desk()
    try desk.take(
      [
        "a.csv": Sample.organs,
        "b.csv": "姓名,身份证号,单位名称,编制类型\n\(Sample.name(1)),\(Sample.person(1)),岚汀特勤大队,行政编制\n",
      ], "--as-of", "2009-12-31")
    let refused = try desk.run("name", "accept", "岚汀特勤大队", "只是小标题")
    #expect(refused.status == 66, "\(refused.everything)")
  }

  /// Only the name that was decided on is one.
  @Test func otherHeadingsAreAskedStill() throws {
    let desk = try desk()
    _ = try desk.run("import", "in", "--as-of", "2024-09-30", "--quarantine")
    #expect(try desk.run("name", "accept", "特勤大队", "只是小标题").status == 0)
    try desk.write(
      "b.csv",
      FolderCase.table(
        "岚汀县公安局花名册", "序号,姓名,身份证号,编制类型", ["特警大队,,,", "2,丁二,#,行政编制"]))
    #expect(try desk.run("import", "b.csv", "--as-of", "2024-09-30").status == 65)
  }

  private static func table(_ headings: String..., people: Int = 2) -> [String: String] {
    let rows = headings.flatMap { heading in
      ["\(heading),,,"] + (0..<people).map { _ in "1,丁,#,行政编制" }
    }
    return [
      "编制.csv": FolderCase.quotas(("行政编制", 8), of: "岚汀县公安局"),
      "内设.csv":
        "单位名称,内设机构名称,正职,副职,批准文号\n"
        + ["刑侦大队", "指挥中心", "看守所", "城关派出所"].map { "岚汀县公安局,\($0),1,1,岚编〔2020〕2号" }
        .joined(separator: "\n"),
      "名册.csv": FolderCase.table("岚汀县公安局人员花名册", "序号,姓名,身份证号,编制类型", rows),
    ]
  }

  static let bodies: [FolderCase] = [
    FolderCase(
      testDescription: "approved bodies are the bodies of the people below",
      files: table("刑侦大队", "（二）指挥中心", "看守所（2人）", "城关派出所"), says: ["取自上方的小标题"]),
    FolderCase(
      testDescription: "also where their people are too many for the unit",
      files: table("刑侦大队", "指挥中心", "看守所", people: 3),
      findings: ["实有人员超出核定编制|岚汀县公安局|行政编制|8|9"]),
  ]

  @Test(arguments: bodies) func approvedBodiesAreNoUnits(_ example: FolderCase) throws {
    try example.expect()
  }

  @Test func aBodyThatIsNotApprovedIsAsked() throws {
    let example = FolderCase(
      testDescription: "", files: Self.table("刑侦大队", "特勤大队"), says: ["“特勤大队”"])
    try example.expect(taken: 2)
  }
}
