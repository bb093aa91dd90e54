/// Knows the rows of the header when a printed table repeats them, in whatever order they come.
struct RepeatedHeader {
  /// One row of the header: its words, and a column to look at first with the byte it must begin with.
  private struct Line {
    let words: [String]
    let probe: Int
    let byte: UInt8
  }

  private let lines: [Line]
  private static let longestProbe = 120

  /// - Parameter lines: the rows of the header without blanks.
  init(_ lines: [[String]]) {
    self.lines = lines.compactMap { words in
      guard let probe = words.firstIndex(where: { !$0.isEmpty }),
        let byte = words[probe].utf8.first
      else { return nil }
      return Line(words: words, probe: probe, byte: byte)
    }
  }

  /// Whether the row is one of the header's.
  func matches(_ cells: CellReader) -> Bool { lines.contains { matches($0, cells) } }

  private func matches(_ line: Line, _ cells: CellReader) -> Bool {
    let bytes = cells.bytes(line.probe)
    guard !bytes.isEmpty, bytes[0] == line.byte, bytes.count <= Self.longestProbe else {
      return false
    }
    let words = line.words
    return (0..<max(cells.count, words.count)).allSatisfy { column in
      let text = cells.string(column).filter { !$0.isWhitespace }
      return text == (column < words.count ? words[column] : "")
    }
  }
}
