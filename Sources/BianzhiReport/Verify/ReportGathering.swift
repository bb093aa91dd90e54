/// Gathers what a reader finds, from front to back.
struct ReportGathering {
  private static let placeholder: Character = "\u{FFFC}"
  /// What an empty place that people fill in is read as.
  static let blank = "______"

  var stamp: ReportStamp?
  private var numbers: [ReadReport.Number] = []
  private var loose: [ReadReport.Loose] = []
  private var lines: [ReadReport.Line] = []
  private var line: [Character] = []
  /// The numbers of the line, by their order in it.
  private var marked: [(mark: String, shown: String)] = []

  mutating func text(_ text: String) { line += text }

  mutating func number(_ shown: String, mark: String) {
    let trimmed = Self.trimmed(shown)
    numbers.append(
      ReadReport.Number(
        markText: mark, mark: FigureMark(text: mark), shown: trimmed, line: lines.count))
    marked.append((mark, trimmed))
    line.append(Self.placeholder)
  }

  /// What is no text and a reader sees all the same: a bar, a colour, a line through words.
  mutating func look(_ words: String) {
    end()
    lines.append(ReadReport.Line(shown: "⟨\(words)⟩", key: "⟨\(words)⟩"))
  }

  /// The end of a paragraph or cell.
  mutating func end() {
    gatherDigits()
    let shown = words { $0.shown }
    // An empty place of hard blanks is one that people fill in.
    if shown.isEmpty, line.contains("\u{A0}") {
      lines.append(ReadReport.Line(shown: Self.blank, key: Self.blank))
    } else if !shown.isEmpty {
      lines.append(ReadReport.Line(shown: shown, key: words { "⟦\($0.mark)⟧" }))
    }
    line.removeAll()
    marked.removeAll()
  }

  private func words(_ number: ((mark: String, shown: String)) -> String) -> String {
    var (text, place) = ("", 0)
    for character in line {
      if character == Self.placeholder, marked.indices.contains(place) {
        text += number(marked[place])
        place += 1
      } else {
        text.append(character)
      }
    }
    return Self.trimmed(text)
  }

  /// Without the blanks that programs put in and take out.
  private static func trimmed(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private mutating func gatherDigits() {
    var place = 0
    while place < line.count {
      guard line[place].isWholeNumber, line[place].isNumber else {
        place += 1
        continue
      }
      let start = place
      while place < line.count, line[place].isWholeNumber { place += 1 }
      let near = line[max(0, start - 12)..<min(line.count, place + 12)].filter {
        $0 != Self.placeholder
      }
      loose.append(
        ReadReport.Loose(
          digits: String(line[start..<place]), near: String(near), line: lines.count))
    }
  }

  mutating func finish() -> ReadReport {
    end()
    return ReadReport(stamp: stamp, numbers: numbers, loose: loose, lines: lines)
  }
}
