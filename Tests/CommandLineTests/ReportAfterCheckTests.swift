import Testing

/// A report is of its run: a later check of the same data changes nothing in it.
@Suite("reports after a later check") struct ReportAfterCheckTests {
  private static let formats = ["html", "md", "docx"]

  @Test(arguments: formats) func anUntouchedReportStillVerifies(format: String) throws {
    let desk = try Desk.withOneFinding()
    try desk.act("confirm F1", by: "周甲", on: "2010-01-20")
    #expect(try desk.run("report", "-o", "r.\(format)").status == 0)
    for _ in 0..<2 { _ = try desk.run("check") }
    let verified = try desk.run("report", "verify", "r.\(format)")
    #expect(verified.status == 0 && verified.words.contains("全部一致"), "\(verified.everything)")
    // A report of the older run is of that one, too.
    #expect(try desk.run("report", "--run", "1", "-o", "o.md").status == 0)
    let text = String(decoding: try desk.bytes("o.md"), as: UTF8.self)
    #expect(text.contains(/按第 [^0-9]*1\D/) && !text.contains(/按第 [^0-9]*3\D/))
  }

  /// Letters to units name rules by what they ask, and not by codes.
  @Test func lettersHoldNoCodesOfRules() throws {
    let desk = try Desk.withOneFinding()
    #expect(try desk.run("report", "feedback", Sample.first, "-o", "f.md").status == 0)
    let text = String(decoding: try desk.bytes("f.md"), as: UTF8.self)
    #expect(text.contains("没有发现问题的事项") || text.contains("没有检查"), "\(text)")
    #expect(!text.contains(/\|\s*[a-z]+\.[a-z_]+\s*\|/), "\(text)")
  }

  /// The kinds that may be asked for, in the language of the answer.
  @Test func whatMayBeAskedIsInOneLanguage() throws {
    let desk = try Desk.withOneFinding()
    try desk.take(["q.csv": Sample.quotas([(Sample.first, "工勤编制", 2)])])
    let english = try desk.run("may", Sample.first, "--on", "2010-01-31", "--lang", "en")
    #expect(english.everything.contains("approved are"), "\(english.everything)")
    #expect(!english.everything.contains("编制、") && !english.everything.contains("工勤"))
    let chinese = try desk.run("may", Sample.first, "--on", "2010-01-31")
    #expect(chinese.everything.contains("工勤编制"), "\(chinese.everything)")
  }
}
