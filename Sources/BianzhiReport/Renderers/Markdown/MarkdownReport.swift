import BianzhiCore

/// A report as Markdown.
struct MarkdownReport {
  private let report: Report
  private var text = ""

  init(_ report: Report) { self.report = report }

  mutating func whole() -> String {
    text = "<!-- \(HTMLReport.stampName): \(report.stamp.text) -->\n"
    line("# \(MarkdownText.escaped(report.title))")
    for prose in report.subtitle { line(Self.inline(prose)) }
    if let addressee = report.addressee { line(Self.inline(addressee)) }
    for section in report.sections { write(section, level: 2) }
    return text
  }

  private mutating func line(_ words: String) { text += "\n\(words)\n" }

  private mutating func write(_ section: ReportSection, level: Int) {
    line(String(repeating: "#", count: min(level, 6)) + " " + MarkdownText.escaped(section.title))
    for block in section.blocks { write(block) }
    for part in section.parts { write(part, level: level + 1) }
  }

  private mutating func write(_ block: ReportBlock) {
    switch block {
    case .paragraph(let prose): line(Self.inline(prose))
    case .notice(let prose, _): line("> " + Self.inline(prose))
    case .tiles(let tiles):
      line(
        tiles.map { "- \(Self.inline($0.label)): \(Self.inline($0.number))" }.joined(
          separator: "\n"))
    case .list(let items, let isNumbered):
      line(
        items.enumerated().map { (isNumbered ? "\($0 + 1). " : "- ") + Self.inline($1) }
          .joined(separator: "\n"))
    case .table(let table): write(table)
    case .bars(let bars): write(bars.table)
    case .lines: break
    case .fold(let fold):
      line(Self.inline(fold.summary))
      for block in fold.blocks { write(block) }
    case .code(_, let code):
      line(
        code.split(separator: "\n").map { "    " + Prose.safe(String($0)) }.joined(separator: "\n"))
    case .facts(let facts):
      line(
        facts.map { "- \(MarkdownText.escaped(Prose.safe($0.title))): \(Self.inline($0.value))" }
          .joined(separator: "\n"))
    case .blanks(let titles):
      line(
        titles.map { "- \(MarkdownText.escaped($0)): \\_\\_\\_\\_\\_\\_" }.joined(separator: "\n"))
    }
  }

  private mutating func write(_ table: TableBlock) {
    line(Self.inline(table.caption))
    var lines = [
      row(table.columns.map { MarkdownText.escaped($0.title) }),
      row(table.columns.map { $0.isNumber ? "--:" : "---" }),
    ]
    lines += (table.rows + (table.total.map { [$0] } ?? [])).map { line in
      row(line.cells.map(Self.inline))
    }
    line(lines.joined(separator: "\n"))
  }

  private func row(_ cells: [String]) -> String { "| \(cells.joined(separator: " | ")) |" }

  private static func inline(_ prose: Prose) -> String {
    prose.spans.enumerated().map { place, span in
      switch span {
      case .text(let text):
        place == 0 ? MarkdownText.escapedAtStart(text) : MarkdownText.escaped(text)
      case .strong(let text): text.isEmpty ? "" : "**\(MarkdownText.escaped(text))**"
      case .figure(let figure): "\(figure.text)<!--figure \(figure.mark.text)-->"
      }
    }.joined()
  }
}
