import BianzhiAudit
import BianzhiCore
import Spreadsheets
import Testing

@testable import BianzhiReport

/// Whatever stands in any field of a report, its file has the same structure and the same numbers.
struct ReportFormatTests {
  static let texts = [
    "<script>alert(1)</script>", "</data><b>x", "{{x}}", "=1+1", "＝1＋1", "@cmd|' /C calc'!A0",
    "a\u{0}b\u{1B}[31m", "第一行\n# 第二行", "| a | b |", "--> <!--", "]]>", "&lt;&amp;", "'\"`",
    "\u{202E}abc", "~%7E~", "\u{FFFF}\u{FFFE}", "$(x) ${y} %{z}", "[x](javascript:y)", "\\",
    "PAGE \\* MERGEFORMAT", "<w:p/>", "- 甲", "1. 甲", "", " ",
  ]

  private static let formats = ReportFormat.all.map(\.name)

  private func read(_ report: Report, _ format: String) throws -> (ReadReport, [UInt8]) {
    let chosen = try #require(ReportFormat.named(format))
    let folder = TestFolder()
    let path = folder.file("r.\(format)")
    let content = try chosen.bytes(of: report)
    try ResultWriter.write(content, OutputRequest(format: .xlsx, path: path))
    return (try chosen.read(path), content)
  }

  @Test(arguments: texts, formats) func numbersAreReadBack(text: String, format: String) throws {
    let report = SampleReport.with(text)
    let (read, _) = try read(report, format)
    #expect(read.stamp == report.stamp)
    let drawn = report.figures.map { $0.figure }
    #expect(read.numbers.map(\.shown).sorted() == drawn.map(\.text).sorted())
    #expect(Set(read.numbers.compactMap(\.mark)) == Set(drawn.map(\.mark)))
  }

  /// The tags of the page are those of a page of harmless words, in the same order.
  @Test(arguments: texts) func aTextAddsNoElement(text: String) throws {
    let tags = { (text: String) throws -> [Substring] in
      let page = String(
        decoding: try ReportFormat.html.bytes(of: SampleReport.with(text)), as: UTF8.self)
      return page.split(separator: "<").dropFirst().map { $0.prefix { $0.isLetter || $0 == "/" } }
    }
    // A strong text that is empty is written all the same.
    #expect(try tags(text) == tags("甲"))
  }

  /// Expat reads all parts of the document, so they are XML; nothing in it starts a field.
  @Test(arguments: texts) func aDocumentIsXML(text: String) throws {
    let folder = TestFolder()
    let path = folder.file("r.docx")
    let content = try ReportFormat.word.bytes(of: SampleReport.with(text))
    try ResultWriter.write(content, OutputRequest(format: .xlsx, path: path))
    let marks = try WordMarks(path: path, prefix: WordReport.prefix)
    let numbers = marks.pieces.filter { if case .mark = $0 { true } else { false } }
    #expect(numbers.count == SampleReport.with(text).figures.count)
    #expect(marks.custom.contains { $0.name == "query" })
  }

  @Test func linesOfMarkdownDoNotGrow() throws {
    let count = { (text: String) throws -> Int in
      String(
        decoding: try ReportFormat.reportMarkdown.bytes(of: SampleReport.with(text)), as: UTF8.self
      ).split(separator: "\n").count
    }
    for text in Self.texts where !text.isEmpty { #expect(try count(text) == count("甲"), "\(text)") }
  }

  /// Headings go down one level at a time, and the page says its language.
  @Test(arguments: [(Language.zh, "zh-CN"), (.en, "en")])
  func headingsAreInOrder(language: Language, tag: String) throws {
    let page = String(
      decoding: try ReportFormat.html.bytes(of: SampleReport.with("甲", language: language)),
      as: UTF8.self)
    #expect(page.contains("<html lang=\"\(tag)\">"))
    let levels = page.split(separator: "<h").compactMap { $0.first?.wholeNumberValue }
    #expect(levels.first == 1)
    for (one, next) in zip(levels, levels.dropFirst()) { #expect(next <= one + 1) }
  }
}
