import BianzhiAudit
import BianzhiCore

@testable import BianzhiReport

/// A report with a block of every sort, one text in all of its fields.
enum SampleReport {
  static let scope = FigureScope(run: 3, day: .earliest, year: 2010, subject: nil)
  static let stamp = ReportStamp(kind: "page", scope: scope, language: .zh, proofs: 5)

  static func figure(_ text: String, _ key: String = "all", _ column: String = "over") -> Figure {
    Figure(text: text, mark: FigureMark("strength.total", key, column))
  }

  static func with(_ text: String, language: Language = .zh) -> Report {
    let prose = Prose("\(text)：\(figure("41", text))，\(text)")
    let table = TableBlock(
      "t", caption: prose,
      columns: [.text(text, isWide: true), .number(text, isSummed: true), .text(text)],
      rows: [
        TableBlock.Row([prose, Prose(figure("1", text)), Prose(text)], tone: .major, heat: [1: 2]),
        TableBlock.Row([Prose(text), Prose(figure("2", text)), ""]),
      ], total: TableBlock.Row([Prose(text), Prose(figure("3", text)), ""]))
    let bar = BarBlock.Bar(
      label: Prose.safe(text), approved: figure("5"), actual: figure("6"), over: figure("1"),
      vacant: figure("0"))
    let bars = BarBlock(
      name: "b", caption: prose, bars: [bar], rest: nil, total: nil,
      titles: [text, text, text, text, text])
    let lines = LineBlock(
      caption: Prose(text), days: [text, text],
      lines: [LineBlock.Line(label: text, values: [1, 2], tone: .hint)])
    let fold = FoldBlock(prose, tone: .minor, filter: "minor", blocks: [.paragraph(prose)])
    let blocks: [ReportBlock] = [
      .paragraph(Prose.strong(text) + prose), .notice(prose, .good),
      .tiles([ReportBlock.Tile(prose, prose, .critical)]), .list([prose, prose], isNumbered: true),
      .list([prose], isNumbered: false), .table(table), .bars(bars), .lines(lines), .fold(fold),
      .facts([
        ReportBlock.Fact(title: text, value: prose), ReportBlock.Fact(title: text, value: prose),
      ]), .code(name: "q", "SELECT 1 AS \(text.filter { !$0.isNewline })"), .blanks([text]),
    ]
    return Report(
      stamp: ReportStamp(kind: "page", scope: scope, language: language, proofs: 5), title: text,
      subtitle: [prose],
      sections: [
        ReportSection("s", text, blocks, parts: [ReportSection("p", text, [.paragraph(prose)])])
      ])
  }
}
