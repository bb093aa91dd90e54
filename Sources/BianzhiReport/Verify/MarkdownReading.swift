/// Reads the numbers of a Markdown file that this program wrote.
enum MarkdownReading {
  static func read(_ path: String) throws -> ReadReport {
    let text = String(decoding: try WholeReportFile.text(path), as: UTF8.self)
    var gathering = ReportGathering()
    let stampStart = "<!-- \(HTMLReport.stampName): "
    for line in text.split(whereSeparator: \.isNewline) {
      if line.hasPrefix(stampStart) {
        let words = line.dropFirst(stampStart.count).replacing(" -->", with: "")
        gathering.stamp = ReportStamp(text: String(words))
        continue
      }
      read(line, into: &gathering)
      gathering.end()
    }
    return gathering.finish()
  }

  /// A number stands right before the comment with its mark.
  private static func read(_ line: Substring, into gathering: inout ReportGathering) {
    var rest = line
    while let start = rest.firstRange(of: "<!--figure ") {
      let before = rest[..<start.lowerBound]
      let digits = before.suffix(while: { $0.isNumber || $0 == "." || $0 == "-" || $0 == "−" })
      gathering.text(String(before.dropLast(digits.count)))
      let tail = rest[start.upperBound...]
      guard let end = tail.firstRange(of: "-->") else {
        gathering.text(String(digits))
        return
      }
      gathering.number(String(digits), mark: String(tail[..<end.lowerBound]))
      rest = tail[end.upperBound...]
    }
    gathering.text(String(rest))
  }
}

extension Substring {
  fileprivate func suffix(while holds: (Character) -> Bool) -> Substring {
    self[(lastIndex { !holds($0) }.map { index(after: $0) } ?? startIndex)...]
  }
}
