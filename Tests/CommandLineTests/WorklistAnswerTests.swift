import Foundation
import Testing

/// Answers of worklists that decline something, and what its lists say once.
@Suite("worklists: what is declined, and said once") struct WorklistAnswerTests {
  private func folder(_ files: [String: String]) throws -> Desk {
    let desk = try Desk()
    try FileManager.default.createDirectory(
      atPath: desk.file("in"), withIntermediateDirectories: true)
    for (name, text) in files { try desk.write("in/\(name)", text) }
    return desk
  }

  private static func roster(unit: String) -> String {
    "姓名,身份证号,单位名称,编制类型,人员状态\n"
      + (1..<4).map { "\(Sample.name($0)),\(Sample.person($0)),\(unit),行政编制,在岗\n" }.joined()
  }

  @Test("a sheet that is no table is asked about once") func unreadFilesCanBeDeclined() throws {
    let desk = try folder([
      "organs.csv": Sample.organs,
      "物品.csv": "姓名,身份证号,单位名称,性别,物品名\n\(Sample.name(1)),\(Sample.person(1)),某局,男,米\n",
    ])
    let first = try desk.run("import", "in", "--problems", "list.xlsx")
    #expect(first.status == 65, "\(first.everything)")
    var list = try FilledWorklist(desk.file("list.xlsx"))
    let isFilled = list.fill("未读的文件", "in/物品.csv", "不是数据表")
    #expect(isFilled)
    try list.write(to: desk.file("filled.xlsx"))
    let settled = try desk.run("import", "filled.xlsx")
    #expect(settled.status == 0 && settled.text.contains("认定 1 项"), "\(settled.everything)")
    let again = try desk.run("import", "in")
    #expect(again.status == 0 && again.text.contains("已认定不是数据表"), "\(again.everything)")
    #expect(try desk.run("problems", "rest.xlsx").words.contains("没有要认定或改正的"))
  }

  @Test("'none of them' holds though nothing was stored") func noneOfThemIsKept() throws {
    let desk = try folder([
      "organs.csv": Sample.organs, "one.csv": Self.roster(unit: "岚汀市环境守护局"),
    ])
    _ = try desk.run(
      "import", "in", "--as-of", "2010-06-30", "--dry-run", "--problems", "list.xlsx")
    var list = try FilledWorklist(desk.file("list.xlsx"))
    #expect(list.records("待定名称").first?["可能是"]?.contains("岚汀市环境保护局") == true)
    let isFilled = list.fill("待定名称", "岚汀市环境守护局", "都不是")
    #expect(isFilled)
    try list.write(to: desk.file("filled.xlsx"))
    let settled = try desk.run("import", "filled.xlsx")
    #expect(settled.status == 0 && settled.text.contains("认定"), "\(settled.everything)")
    #expect(try desk.run("import", "in", "--as-of", "2010-06-30").status == 0)
    let names = try desk.run("name", "list", "--format", "csv")
    #expect(!names.text.contains("环境保护局"), "\(names.everything)")
    #expect(try desk.run("problems", "rest.xlsx").words.contains("没有要认定或改正的"))
  }

  @Test("'none of them' holds though nothing was proposed") func noneOfNoneIsKept() throws {
    let desk = try folder([
      "organs.csv": Sample.organs, "one.csv": Self.roster(unit: "甲乙丙丁"),
    ])
    #expect(
      try desk.run("import", "in", "--as-of", "2010-06-30", "--problems", "list.xlsx").status == 0)
    var list = try FilledWorklist(desk.file("list.xlsx"))
    #expect((list.records("待定名称").first?["可能是"] ?? "") == "")
    let isFilled = list.fill("待定名称", "甲乙丙丁", "都不是")
    #expect(isFilled)
    try list.write(to: desk.file("filled.xlsx"))
    let settled = try desk.run("import", "filled.xlsx")
    #expect(settled.status == 0 && settled.text.contains("认定 1 项"), "\(settled.everything)")
    #expect(try !desk.run("problems", "rest.xlsx").words.contains("待定名称"))
    let again = try desk.run("import", "filled.xlsx")
    #expect(again.status == 0, "\(again.everything)")
  }

  @Test("a name that cannot be decided on yet keeps no other answer from being taken")
  func namesWaitForTheirTables() throws {
    let desk = try folder([
      "organs.csv": Sample.organs,
      "bodies.csv": "单位名称,内设机构名称,批准时间\n岚汀市环境保护局,国土空间用途管制股,2009-01-01\n",
      "one.csv": """
      姓名,身份证号,单位名称,内设机构,编制类型,人员状态
      \(Sample.name(1)),\(Sample.person(1)),岚汀市环境保护局,用途管制股,行政编制,在岗

      """,
      "物品.csv": "姓名,身份证号,单位名称,性别,物品名\n\(Sample.name(1)),\(Sample.person(1)),某局,男,米\n",
    ])
    let first = try desk.run("import", "in", "--as-of", "2010-06-30", "--problems", "list.xlsx")
    #expect(first.status == 65, "\(first.everything)")
    var list = try FilledWorklist(desk.file("list.xlsx"))
    let isNamed = list.fill("待定名称", "用途管制股", "国土空间用途管制股")
    let isFilled = list.fill("未读的文件", "in/物品.csv", "不是数据表")
    #expect(isNamed && isFilled)
    try list.write(to: desk.file("filled.xlsx"))
    let settled = try desk.run("import", "filled.xlsx")
    #expect(settled.status == 0 && settled.text.contains("认定 1 项"), "\(settled.everything)")
    #expect(settled.words.contains("“用途管制股”所在的表还没有存入"), "\(settled.everything)")
    #expect(try desk.run("import", "in", "--as-of", "2010-06-30").status == 0)
    let stored = try desk.run("import", "filled.xlsx")
    #expect(stored.status == 0 && stored.text.contains("认定 1 项"), "\(stored.everything)")
  }

  @Test("a row with two doubts stands once, and who is missing may be written otherwise")
  func rowsStandOnce() throws {
    let desk = try folder([
      "organs.csv": Sample.organs,
      "quotas.csv": Sample.quotas([(Sample.first, "行政编制", 9)]),
      "one.csv": """
      姓名,身份证号,单位名称,编制类型,出生日期,进入本单位时间
      \(Sample.name(1)),\(Sample.person(1)),岚汀市环境守护局,行政编制,1911-01-01,某年某月

      """,
    ])
    _ = try desk.run("import", "in", "--as-of", "2010-06-30", "--problems", "list.xlsx")
    let list = try FilledWorklist(desk.file("list.xlsx"))
    let rows = list.records("要改的行").filter { $0["文件"] == "in/one.csv" }
    #expect(rows.count == 1)
    #expect(rows.first?["列"] == "出生日期; 进入本单位时间")
    let missing = try #require(list.records("未交花名册").first)
    #expect(missing["未交机构"] == "岚汀市环境保护局")
    #expect(missing["可能写作（待定名称）"] == "岚汀市环境守护局")
  }

  @Test("one cause is one row, and one file is one row") func causesStandOnce() throws {
    let desk = try folder([
      "organs.csv": Sample.organs,
      "one.csv": "姓名,身份证号,编制类型,职务\n"
        + (1..<30).map { "\(Sample.name($0)),\(Sample.person($0)),行政编制,科员\n" }.joined(),
    ])
    _ = try desk.run(
      "import", "in", "--as-of", "2010-06-30", "--quarantine", "--problems", "list.xlsx")
    let rows = try FilledWorklist(desk.file("list.xlsx")).records("要改的行")
    #expect(rows.map { $0["行"] } == ["2–30"] && rows.map { $0["同类行数"] } == ["29"])
  }

  /// Chosen from the list's own choices, the answer was refused with all the others.
  @Test("columns of tables of no known kind can be left out")
  func unknownKindsCanBeLeftOut() throws {
    let desk = try folder([
      "organs.csv": Sample.organs,
      "表.csv": "姓名,负责片区,物品名\n\(Sample.name(1)),某人,米\n\(Sample.name(2)),某人,面\n",
    ])
    _ = try desk.run("import", "in", "--quarantine", "--problems", "list.xlsx")
    var list = try FilledWorklist(desk.file("list.xlsx"))
    let isFilled = list.fill("待定表头", "负责片区", "不导入")
    #expect(isFilled)
    try list.write(to: desk.file("filled.xlsx"))
    let settled = try desk.run("import", "filled.xlsx")
    #expect(settled.status == 0, "\(settled.everything)")
    list.fill("待定表头", "物品名", "姓名")
    try list.write(to: desk.file("wrong.xlsx"))
    let wrong = try desk.run("import", "wrong.xlsx")
    #expect(wrong.status == 65 && wrong.words.contains("“表的种类”空着"), "\(wrong.everything)")
  }

  /// Approvals name the unit, and the answer was "no such organ".
  @Test("a unit that only approvals name is a file's unit") func unitsOfApprovals() throws {
    let desk = try folder([
      "编制.csv": "单位名称,编制类型,核定数,批准文号,生效日期\n岚汀市第一中学,事业编制,3,岚编〔2009〕1号,2009-01-01\n",
      "名册.csv": "教职工花名册\n姓名,身份证号,编制类型,职务\n\(Sample.name(1)),\(Sample.person(1)),事业编制,教师\n",
    ])
    _ = try desk.run(
      "import", "in", "--as-of", "2010-06-30", "--quarantine", "--problems", "list.xlsx")
    var list = try FilledWorklist(desk.file("list.xlsx"))
    #expect(list.records("待定名称").isEmpty)
    let isFilled = list.fill("文件的单位", "in/名册.csv", "岚汀市第一中学")
    #expect(isFilled)
    try list.write(to: desk.file("filled.xlsx"))
    let settled = try desk.run("import", "filled.xlsx")
    #expect(settled.status == 0, "\(settled.everything)")
    #expect(try desk.run("import", "in", "--as-of", "2010-06-30").status == 0)
    #expect(try desk.rows("SELECT organ_code, people FROM roster") == [["岚汀市第一中学", "1"]])
  }
}
