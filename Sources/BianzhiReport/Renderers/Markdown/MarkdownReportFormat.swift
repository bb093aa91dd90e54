import BianzhiCore

extension ReportFormat {
  /// Markdown with GitHub's tables; the mark of each number stands in a comment behind it.
  static let reportMarkdown = ReportFormat(name: "md", endings: ["md", "markdown"]) { report in
    var text = MarkdownReport(report)
    return Array(text.whole().utf8)
  } read: { path in
    try MarkdownReading.read(path)
  }
}
