import BianzhiCore
import Spreadsheets
import Testing

@testable import BianzhiReport

/// What a report looks like in Word: each list counts from 1, no day or word is broken.
struct WordLayoutTests {
  @Test func eachNumberedListBeginsWithOne() throws {
    let items = [Prose("甲"), Prose("乙")]
    let lists: [ReportBlock] = [true, false, true].map { .list(items, isNumbered: $0) }
    let report = Report(
      stamp: SampleReport.stamp, title: "报告", subtitle: [],
      sections: [ReportSection("s", "一", lists), ReportSection("t", "二", lists)])
    var document = WordReport(report)
    let parts = document.parts()
    let text = { (name: String) in
      String(decoding: parts.first { $0.name == name }?.content ?? [], as: UTF8.self)
    }
    let found = text("word/document.xml").matches(of: /w:numId w:val="([0-9]+)"/).map {
      String($0.output.1)
    }.reduce(into: [String]()) { if $0.last != $1 { $0.append($1) } }
    #expect(found.count == 6, "\(found)")
    let numbered = found.filter { $0 != "1" }
    #expect(Set(numbered).count == numbered.count, "\(found)")
    let numbering = text("word/numbering.xml")
    for list in numbered {
      #expect(numbering.contains("<w:num w:numId=\"\(list)\">"), "\(list): \(numbering)")
    }
    #expect(numbering.contains("<w:startOverride w:val=\"1\"/>"))
  }

  /// Programs break days within their digits where these are said to be Chinese; the Chinese characters stay Chinese.
  @Test(arguments: Language.allCases) func digitsAreNoChinese(language: Language) {
    let stamp = ReportStamp(
      kind: SampleReport.stamp.kind, scope: SampleReport.stamp.scope, language: language, proofs: 0)
    var document = WordReport(Report(stamp: stamp, title: "报告", subtitle: [], sections: []))
    let styles = document.parts().first { $0.name == "word/styles.xml" }?.content ?? []
    let text = String(decoding: styles, as: UTF8.self)
    #expect(text.contains("<w:lang w:val=\"en-US\" w:eastAsia=\"zh-CN\"/>"), "\(text)")
  }

  private static func table(_ titles: [String], _ cells: [String], wide: Int) -> TableBlock {
    TableBlock(
      "t", caption: Prose("表"),
      columns: titles.enumerated().map { .text($1, isWide: $0 == wide) },
      rows: [TableBlock.Row(cells.map { Prose($0) })])
  }

  /// 92 for half a Chinese character, and what a cell needs beside its text.
  @Test func wordsAndDaysHaveRoom() {
    let long = String(repeating: "说明文字", count: 40)
    let table = Self.table(
      ["finding", "organ code", "deadline", "severity", "reason"],
      ["F12", "339902003800", "2024-07-03", "administrative", long], wide: 4)
    let widths = WordColumns.widths(of: table, within: 9412)
    for (width, least) in zip(widths, [7, 12, 10, 14, 4]) {
      #expect(width >= least * 92 + 140, "\(widths)")
    }
    #expect(widths.reduce(0, +) <= 9412 && widths.last == widths.max(), "\(widths)")
  }

  /// The heading of an empty column has room for half of it, so that it does not stand one character below the other.
  @Test func headingsHaveTwoLines() {
    let table = Self.table(
      ["编制类型", "核定", "不能比较的原因", "批准文件"], ["行政编制", "9", "", "岚编〔2019〕25号"], wide: 3)
    let widths = WordColumns.widths(of: table, within: 9412)
    #expect(widths[2] >= 8 * 92 + 190, "\(widths)")
  }

  /// Where there is no room for all, nothing goes beyond the page.
  @Test func theTableStaysOnThePage() {
    let table = Self.table(
      Array(repeating: "administrative", count: 12), Array(repeating: "339902003800", count: 12),
      wide: 0)
    #expect(WordColumns.widths(of: table, within: 9412).reduce(0, +) <= 9412)
    #expect(WordColumns.longestWord(of: "2024-07-03 岚汀市 P1-2") == 10)
    #expect(WordColumns.longestWord(of: "") == 0)
  }
}
