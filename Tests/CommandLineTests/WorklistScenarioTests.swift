import Foundation
import Testing

/// An office's folder with odd names, unknown words, an unknown column and a file of nobody: asked about once.
@Suite("scenario: the worklist") struct WorklistScenarioTests {
  static let organs =
    Sample.organs + "339901000300,岚汀市林业局,,政府工作部门,正处级,市级,岚编〔2005〕3号,2005-01-10\n"

  /// A roster by names, with a column and a state that no list knows.
  private static func roster(_ serials: Range<Int>, unit: String, odd: String = "另册管理") -> String {
    "姓名,身份证号,单位名称,编制类型,人员状态,驻点片组\n"
      + serials.map { serial in
        let state = serial == serials.lowerBound ? odd : "在岗"
        return "\(Sample.name(serial)),\(Sample.person(serial)),\(unit),行政编制,\(state),办公室\n"
      }.joined()
  }

  /// A folder of an organ ledger, quotas and three rosters.
  private func folder() throws -> Desk {
    let desk = try Desk()
    try FileManager.default.createDirectory(
      atPath: desk.file("in"), withIntermediateDirectories: true)
    try desk.write("in/organs.csv", Self.organs)
    try desk.write(
      "in/quotas.csv",
      Sample.quotas([
        (Sample.first, "行政编制", 9), (Sample.second, "行政编制", 9), ("339901000300", "行政编制", 9),
      ]))
    try desk.write("in/one.csv", Self.roster(1..<5, unit: "岚汀市环境守护局"))
    try desk.write("in/two.csv", Self.roster(11..<15, unit: "岚汀市水事局", odd: "在岗"))
    try desk.write(
      "in/名单.csv",
      "姓名,身份证号,编制类型,人员状态\n"
        + (21..<24).map { "\(Sample.name($0)),\(Sample.person($0)),行政编制,在岗\n" }.joined())
    return desk
  }

  private func answered(_ desk: Desk, _ file: String) throws {
    var list = try FilledWorklist(desk.file(file))
    let filled = [
      list.fill("待定名称", "岚汀市环境守护局", "岚汀市环境保护局（339901000100）"),
      list.fill("待定名称", "岚汀市水事局", "339901000200"),
      list.fill("待定用语", "另册管理", "调出"),
      list.fill("待定表头", "驻点片组", "内设机构"),
      list.fill("文件的单位", "in/名单.csv", "岚汀市林业局（339901000300）"),
    ]
    #expect(!filled.contains(false))
    try list.write(to: desk.file("filled.xlsx"))
  }

  @Test(
    "where nothing was stored, one filled workbook lets the folder in, and nothing is asked twice")
  func nothingIsAskedTwice() throws {
    let desk = try folder()
    let first = try desk.run("import", "in", "--as-of", "2010-06-30", "--problems", "list.xlsx")
    #expect(first.status == 65, "\(first.everything)")
    #expect(!desk.exists("bianzhi.db"))
    let list = try FilledWorklist(desk.file("list.xlsx"))
    #expect(list.names.prefix(5) == ["待定名称", "待定用语", "待定表头", "文件的单位", "要改的行"])
    let word = try #require(list.records("待定用语").first)
    #expect(word["表中用语"] == "另册管理" && word["人数"] == "1")
    let column = try #require(list.records("待定表头").first)
    #expect(column["表头"] == "驻点片组" && column["内容示例"] == "办公室" && column["表的种类"] == "人员花名册")
    #expect(list.records("要改的行").contains { $0["文件"] == "in/名单.csv" && $0["结果"] == "拒绝" })
    try answered(desk, "list.xlsx")
    let settled = try desk.run("import", "filled.xlsx")
    #expect(settled.status == 0 && settled.text.contains("认定 5 项"), "\(settled.everything)")
    #expect(settled.words.contains("“驻点片组” → 内设机构"), "\(settled.everything)")
    let again = try desk.run("import", "in", "--as-of", "2010-06-30")
    #expect(again.status == 0, "\(again.everything)")
    let people = try desk.rows("SELECT organ_code, count(*) FROM staff GROUP BY 1 ORDER BY 1")
    #expect(people == [["339901000100", "4"], ["339901000200", "4"], ["339901000300", "3"]])
    #expect(try desk.cell("SELECT state FROM staff WHERE state_recorded = '另册管理'") == "调出")
    #expect(try desk.cell("SELECT count(*) FROM staff WHERE body = '办公室'") == "8")
    let rest = try desk.run("problems", "rest.xlsx")
    #expect(rest.status == 0 && rest.words.contains("没有要认定或改正的"), "\(rest.everything)")
    #expect(try desk.run("verify").status == 0)
  }

  @Test("after an import with --quarantine the workbook settles what is stored, at once")
  func storedRowsAreSettled() throws {
    let desk = try folder()
    let first = try desk.run("import", "in", "--as-of", "2010-06-30", "--quarantine")
    #expect(first.status == 2, "\(first.everything)")
    #expect(try desk.run("problems", "list.xlsx").status == 0)
    try answered(desk, "list.xlsx")
    let settled = try desk.run("import", "filled.xlsx")
    #expect(settled.status == 0 && settled.text.contains("重读"), "\(settled.everything)")
    #expect(try desk.cell("SELECT state FROM staff WHERE state_recorded = '另册管理'") == "调出")
    #expect(
      try desk.rows("SELECT organ_code, people FROM roster ORDER BY 1")
        == [["339901000100", "4"], ["339901000200", "4"]])
    let again = try desk.run("import", "in", "--as-of", "2010-06-30")
    #expect(again.status == 0, "\(again.everything)")
    #expect(try desk.run("problems", "rest.xlsx").words.contains("没有要认定或改正的"))
    #expect(try desk.run("verify").status == 0)
    // The same answers once more change nothing.
    let twice = try desk.run("import", "filled.xlsx")
    #expect(twice.status == 0 || twice.status == 65, "\(twice.everything)")
  }

  @Test("a unit gets its own part") func aPartOfOneUnit() throws {
    let desk = try folder()
    try desk.run("import", "in", "--as-of", "2010-06-30", "--quarantine")
    let part = try desk.run("problems", "--organ", "岚汀市林业局", "part.xlsx")
    #expect(part.status == 0, "\(part.everything)")
    let list = try FilledWorklist(desk.file("part.xlsx"))
    #expect(list.names == ["未交花名册", "机构"])
    #expect(try desk.run("problems", "--organ", "无此局", "none.xlsx").status == 66)
  }

  @Test("answers that cannot be taken are all named, and none is stored")
  func badAnswersAreNamed() throws {
    let desk = try folder()
    try desk.run("import", "in", "--as-of", "2010-06-30", "--problems", "list.xlsx")
    var list = try FilledWorklist(desk.file("list.xlsx"))
    list.fill("待定用语", "另册管理", "没有的意思")
    list.fill("待定表头", "驻点片组", "没有的项")
    list.fill("文件的单位", "in/名单.csv", "无此局")
    try list.write(to: desk.file("filled.xlsx"))
    let refused = try desk.run("import", "filled.xlsx")
    #expect(refused.status == 65, "\(refused.everything)")
    for word in ["没有的意思", "没有的项", "无此局", "没有存入任何认定"] {
      #expect(refused.words.contains(word), "\(refused.words)")
    }
    #expect(try desk.run("value", "list", "--format", "csv").text.contains("另册管理") == false)
  }

  @Test("a folder passes over what the program wrote, and says so") func ownFilesArePassedOver()
    throws
  {
    let desk = try folder()
    let options = ["import", "in", "--as-of", "2010-06-30", "--quarantine", "--db", "in/own.db"]
    #expect(try desk.run(options).status == 2)
    #expect(try desk.run("problems", "in/list.xlsx", "--db", "in/own.db").status == 0)
    #expect(try desk.run("backup", "in/copy.bak", "--db", "in/own.db").status == 0)
    let again = try desk.run(options)
    for name in ["in/list.xlsx", "in/copy.bak", "in/own.db", "in/own.db.rejects-1.xlsx"] {
      #expect(again.text.contains("\(name)：bianzhi 自己写出的文件，跳过"), "\(again.everything)")
    }
  }

  @Test("every problem of every file is listed in one pass, and nothing is stored")
  func allProblemsInOnePass() throws {
    let desk = try folder()
    try desk.write("in/bad.csv", "机构代码,编制类型,核定数,批准文号,生效日期\n339901000100,行政编制,三个,文,某天\n")
    try desk.write("broken.xlsx", "no workbook")
    try desk.write("gap.csv", "姓名,身份证号\n甲,1\n")
    let all = try desk.run("import", "in", "broken.xlsx", "gap.csv", "--as-of", "2010-06-30")
    #expect(all.status == 65 && !desk.exists("bianzhi.db"), "\(all.everything)")
    #expect(all.words.contains("gap.csv") && all.words.contains("broken.xlsx"), "\(all.everything)")
    #expect(all.text.contains("in/bad.csv") && all.text.contains("第 2 行"), "\(all.text)")
    #expect(all.text.contains("in/名单.csv"), "\(all.text)")
    let good = try desk.run(
      "import", "in", "broken.xlsx", "gap.csv", "--as-of", "2010-06-30", "--quarantine")
    #expect(good.status == 2 && good.everything.contains("gap.csv"), "\(good.everything)")
    #expect(try desk.cell("SELECT count(*) FROM staff") == "8")
  }
}
