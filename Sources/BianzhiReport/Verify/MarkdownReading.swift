/// Reads the numbers of a Markdown file that this program wrote.
enum MarkdownReading {
  static func read(_ path: String) throws -> ReadReport {
    let text = String(decoding: try WholeReportFile.words(path), as: UTF8.self)
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
    var searched = line.startIndex
    while let start = rest[searched...].firstRange(of: "<!--figure ") {
      let before = rest[..<start.lowerBound]
      // What stands behind a backslash is text of the data that only looks like a mark.
      guard before.last != "\\" else {
        searched = start.upperBound
        continue
      }
      let digits = before.suffix(while: { $0.isNumber || $0 == "." || $0 == "-" || $0 == "−" })
      gathering.text(String(before.dropLast(digits.count)))
      let tail = rest[start.upperBound...]
      guard let end = tail.firstRange(of: "-->") else {
        gathering.text(String(digits))
        return
      }
      gathering.number(String(digits), mark: String(tail[..<end.lowerBound]))
      rest = tail[end.upperBound...]
      searched = rest.startIndex
    }
    gathering.text(String(rest))
  }
}

extension Substring {
  fileprivate func suffix(while holds: (Character) -> Bool) -> Substring {
    self[(lastIndex { !holds($0) }.map { index(after: $0) } ?? startIndex)...]
  }
}
