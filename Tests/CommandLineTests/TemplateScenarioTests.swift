import Foundation
import Testing

/// "Use our own letterhead, and keep the numbers honest."
@Suite("scenario: templates of an office") struct TemplateScenarioTests {
  static let kinds: [(kind: String, words: [String])] = [
    ("feedback", [Sample.first]), ("review", [Sample.first]), ("handover", [Sample.first]),
    ("closing", ["F1"]), ("summary", []), ("page", []),
  ]

  private static func desk() throws -> Desk {
    let desk = try Desk.withOneFinding()
    try desk.act("confirm F1", by: "周甲", on: "2010-01-20")
    return desk
  }

  /// The built-in template knows every field of its report, in both languages.
  @Test(arguments: kinds) func theBuiltInTemplateIsFilled(kind: String, words: [String]) throws {
    let desk = try Self.desk()
    for language in ["zh", "en"] {
      let wrote = try desk.run(
        "report", "template", kind, "-o", "t.docx", "--lang", language)
      try #require(wrote.status == 0, "\(wrote.everything)")
      let made = try desk.run(
        ["report", kind] + words + ["--template", "t.docx", "-o", "r.docx"])
      try #require(made.status == 0, "\(made.everything)")
      let verified = try desk.run("report", "verify", "r.docx")
      #expect(verified.status == 0, "\(verified.everything)")
    }
  }

  /// An organ that is called like a field is an organ of that name.
  @Test(arguments: ["{{核定编制}}", "{{问题.编号}}", "{{正文}}", "<w:p/>", "=1+1"])
  func dataIsNeverReadAsAField(name: String) throws {
    let desk = try Desk()
    try desk.take(
      [
        "a.csv": "机构代码,机构名称,机构类别,层级\n339901000100,\(name),政府工作部门,市级\n",
        "b.csv": QuotaScenarioTests.quotas, "end.csv": Sample.roster(0..<41),
      ], "--as-of", "2009-12-31")
    #expect(try desk.run("check", "--as-of", "2009-12-31").status == 1)
    try desk.act("confirm F1", by: "周甲", on: "2010-01-20")
    #expect(try desk.run("report", "template", "feedback", "-o", "t.docx").status == 0)
    let made = try desk.run(
      "report", "feedback", Sample.first, "--template", "t.docx", "-o", "r.docx")
    #expect(made.status == 0, "\(made.everything)")
    let verified = try desk.run("report", "verify", "r.docx")
    #expect(verified.status == 0, "\(verified.everything)")
    let text = try desk.run("read", "--text", "r.docx")
    #expect(text.status == 0 && text.text.contains(name), "\(text.everything)")
  }

  /// A template is a Word document, whatever its name says.
  @Test(arguments: ["t.txt", "t", "t.xlsx"]) func aTemplateIsNamedDocx(name: String) throws {
    let desk = try Self.desk()
    let wrote = try desk.run("report", "template", "feedback", "-o", name)
    #expect(wrote.status == 64 && wrote.words.contains(".docx"), "\(wrote.everything)")
    #expect(!desk.exists(name))
    #expect(try desk.run("report", "template", "feedback", "-o", "T.DOCX").status == 0)
  }

  @Test func aTemplateOfAnotherReportIsRefusedWithPlaces() throws {
    let desk = try Self.desk()
    #expect(try desk.run("report", "template", "closing", "-o", "t.docx").status == 0)
    let result = try desk.run(
      "report", "feedback", Sample.first, "--template", "t.docx", "-o", "r.docx")
    #expect(result.status == 65 && !desk.exists("r.docx"))
    #expect(result.words.contains("{{违规情形}}（表格 1 第"), "\(result.words)")
    #expect(result.words.contains("请改用这些域：") && result.words.contains("{{问题.编号}}"))
  }
}
