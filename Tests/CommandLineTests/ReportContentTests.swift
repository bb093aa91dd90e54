import Foundation
import Testing

/// Nothing that a reader of a report sees may say something else than the report made again.
@Suite("report verify: the whole content") struct ReportContentTests {
  private static func desk() throws -> Desk {
    let desk = try Desk()
    let quotas = Sample.quotas([(Sample.first, "行政编制", 40), (Sample.second, "行政编制", 4)])
    try desk.take(
      [
        "a.csv": Sample.organs, "b.csv": quotas, "c.csv": Sample.roster(0..<43),
        "d.csv": Sample.roster(50..<53, organ: Sample.second),
      ], "--as-of", "2009-12-31")
    #expect(try desk.run("check", "--as-of", "2009-12-31").status == 1)
    return desk
  }

  private static func problems(_ desk: Desk, _ file: String) throws -> (Int32, [[String: String]]) {
    let result = try desk.run("report", "verify", file, "--format", "csv", "--headers", "key")
    return (result.status, CSVText.records(result.text))
  }

  private static func text(_ desk: Desk, _ file: String) throws -> String {
    String(decoding: try desk.bytes(file), as: UTF8.self)
  }

  /// What is done to a text, and what the table says of it: written and computed, as far as they are told.
  struct Edit: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let change: @Sendable (String) -> String
    let written: String?
    let computed: String?
  }

  static let edits: [Edit] = [
    Edit(
      testDescription: "a finding's number and organ are cut out",
      change: {
        $0.split(separator: "\n", omittingEmptySubsequences: false)
          .filter { !$0.contains("**F1**") }.joined(separator: "\n")
      },
      written: nil, computed: "F1"),
    Edit(
      testDescription: "two organs change places",
      change: {
        $0.replacing("| 岚汀市环境保护局 |", with: "| 甲 |").replacing("| 岚汀市水务局 |", with: "| 岚汀市环境保护局 |")
          .replacing("| 甲 |", with: "| 岚汀市水务局 |")
      }, written: "岚汀市水务局", computed: "岚汀市环境保护局"),
    Edit(
      testDescription: "two headings change places",
      change: { $0.replacing("| 超编 | 空编 |", with: "| 空编 | 超编 |") }, written: "空编 | 超编",
      computed: "超编 | 空编"),
    Edit(
      testDescription: "a grade is another one",
      change: { $0.replacing("- 重大: ", with: "- 提示: ") }, written: "提示:", computed: "重大:"),
    Edit(
      testDescription: "two numbers of one sentence change places",
      change: { $0.replacing("超出：43 − 40 = 3", with: "超出：40 − 43 = 3") }, written: "40",
      computed: "43"),
    Edit(
      testDescription: "a status is another one",
      change: { $0.replacing("状态：已提出", with: "状态：已销号") }, written: "已销号", computed: "已提出"),
    Edit(
      testDescription: "a unit stands behind a number",
      change: {
        $0.replacing("findings.total~all~findings--> 个", with: "findings.total~all~findings-->% 个")
      },
      written: "%", computed: "个"),
    Edit(
      testDescription: "a sentence is added",
      change: { $0 + "\nAll organs are clean.\n" }, written: "All organs are clean.", computed: nil),
    Edit(
      testDescription: "a rule is no longer told as not run",
      change: { text in
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let last = lines.lastIndex { $0.contains("不适用") } ?? 0
        return lines.enumerated().filter { $0.offset != last }.map(\.element).joined(
          separator: "\n")
      }, written: nil, computed: "不适用"),
  ]

  @Test(arguments: edits) func anEditIsNamedWithBothValues(edit: Edit) throws {
    let desk = try Self.desk()
    #expect(try desk.run("report", "-o", "r.md").status == 0)
    let text = try Self.text(desk, "r.md")
    let changed = edit.change(text)
    try #require(changed != text)
    try desk.write("r.md", changed)
    let (status, found) = try Self.problems(desk, "r.md")
    #expect(status == 1, "\(found)")
    #expect(
      found.contains { row in
        (edit.written.map { row["written"]?.contains($0) == true } ?? (row["written"] == ""))
          && (edit.computed.map { row["computed"]?.contains($0) == true } ?? (row["computed"] == ""))
      }, "\(found)")
  }

  /// What a page shows beside its text: bars, colours, what is struck out or hidden, what is read aloud.
  @Test(arguments: [
    ("<rect class=\"over\"", "<rect class=\"within\""),
    ("<tr class=\"major\"", "<tr class=\"plain\""),
    ("<caption>", "<caption><del>"),
    ("<details class", "<details hidden style=\"display:none\" class"),
    (
      "role=\"region\" tabindex=\"0\" aria-label=\"",
      "role=\"region\" tabindex=\"0\" aria-label=\"超编 0 人 "
    ),
    ("</body>", "<script>document.body.hidden = true</script></body>"),
    ("</body>", "<style>data{visibility:hidden}</style></body>"),
  ]) func whatAPageShowsBesideItsTextCounts(old: String, new: String) throws {
    let desk = try Self.desk()
    #expect(try desk.run("report", "-o", "r.html").status == 0)
    let text = try Self.text(desk, "r.html")
    let place = try #require(text.range(of: old))
    try desk.write("r.html", text.replacingCharacters(in: place, with: new))
    let (status, found) = try Self.problems(desk, "r.html")
    #expect(status == 1 && found.contains { $0["problem"] == "words" }, "\(found)")
  }

  /// What a browser or an editor of Windows does to a file is no edit; what cannot be said is not said.
  @Test func aFileSavedAgainHoldsAndSaysWhatWasNotCompared() throws {
    let desk = try Self.desk()
    #expect(try desk.run("report", "-o", "r.md").status == 0)
    let fresh = try desk.run("report", "verify", "r.md")
    #expect(fresh.status == 0 && fresh.words.contains("逐字节相同"), "\(fresh.everything)")
    let text = try Self.text(desk, "r.md")
    try desk.write("r.md", "\u{FEFF}" + text.replacing("\n", with: "\r\n"))
    let saved = try desk.run("report", "verify", "r.md")
    #expect(saved.status == 0 && saved.words.contains("另存过"), "\(saved.everything)")
    #expect(!saved.words.contains("逐字节相同"))
  }

  @Test func anotherEncodingIsToldAsThat() throws {
    let desk = try Self.desk()
    #expect(try desk.run("report", "-o", "r.md").status == 0)
    let bytes = try desk.bytes("r.md") + Data([0xB1, 0xE0, 0x0A])
    try bytes.write(to: URL(filePath: desk.file("r.md")))
    let result = try desk.run("report", "verify", "r.md")
    #expect(result.status == 65 && result.words.contains("UTF-8"), "\(result.everything)")
  }

  /// An organ may be called whatever it likes.
  @Test func anOrganThatIsCalledLikeAMarkIsAnOrgan() throws {
    let desk = try Desk()
    let name = "<!--figure findings.total~all~findings-->站"
    try desk.take(
      [
        "a.csv": "机构代码,机构名称,机构类别,层级\n\(Sample.first),\(name),政府工作部门,市级\n",
        "b.csv": QuotaScenarioTests.quotas, "end.csv": Sample.roster(0..<43),
      ], "--as-of", "2009-12-31")
    #expect(try desk.run("check", "--as-of", "2009-12-31").status == 1)
    #expect(try desk.run("report", "-o", "r.md").status == 0)
    let verified = try desk.run("report", "verify", "r.md")
    #expect(verified.status == 0, "\(verified.everything)")
  }

  /// What people write into the places that wait for them is told as theirs.
  @Test(arguments: ["md", "html"]) func blanksAreFilledInByPeople(format: String) throws {
    let desk = try Self.desk()
    let words = ["report", "review", Sample.first, "-o", "l.\(format)"]
    #expect(try desk.run(words).status == 0)
    let text = try Self.text(desk, "l.\(format)")
    let old = format == "md" ? "日期: \\_\\_\\_\\_\\_\\_" : "日期</dt><dd>\u{A0}"
    let changed = text.replacing(
      old,
      with: old.replacing("\\_\\_\\_\\_\\_\\_", with: "2010-01-31").replacing(
        "\u{A0}", with: "2010-01-31"))
    try #require(changed != text)
    try desk.write("l.\(format)", changed)
    let verified = try desk.run("report", "verify", "l.\(format)")
    #expect(verified.status == 0, "\(verified.everything)")
    #expect(verified.words.contains("由人填写 1 处") && verified.words.contains("2010-01-31"))
    // A word around the blank is none that people may change.
    try desk.write("l.\(format)", changed.replacing("核查人", with: "批准人"))
    #expect(try desk.run("report", "verify", "l.\(format)").status == 1)
  }
}
