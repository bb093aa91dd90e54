/// A report read back from its file: its stamp, its numbers with their marks, and the digits that carry none.
package struct ReadReport: Sendable {
  package struct Number: Sendable {
    /// As the file holds it.
    package let markText: String
    /// Nil for a mark that cannot be read.
    package let mark: FigureMark?
    /// The number as a reader sees it.
    package let shown: String
  }

  /// Digits of the text that carry no mark, with the words around them.
  package struct Loose: Sendable {
    package let digits: String
    package let near: String
  }

  package let stamp: ReportStamp?
  package let numbers: [Number]
  package let loose: [Loose]
  /// What a template of an office was filled with; nil for a file that is none.
  package var made: Made?

  /// The marks that were put in, and the digits beside them.
  package struct Made: Sendable {
    package var marks: [String] = []
    package var loose: [Loose] = []
  }
}

/// Gathers what a reader finds, from front to back.
struct ReportGathering {
  private static let placeholder: Character = "\u{FFFC}"
  var stamp: ReportStamp?
  private var numbers: [ReadReport.Number] = []
  private var loose: [ReadReport.Loose] = []
  private var line: [Character] = []

  mutating func text(_ text: String) { line += text }

  mutating func number(_ shown: String, mark: String) {
    let trimmed = shown.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    numbers.append(
      ReadReport.Number(markText: mark, mark: FigureMark(text: mark), shown: trimmed))
    line.append(Self.placeholder)
  }

  /// The end of a paragraph or cell.
  mutating func end() {
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
        ReadReport.Loose(digits: String(line[start..<place]), near: String(near)))
    }
    line.removeAll()
  }

  mutating func finish() -> ReadReport {
    end()
    return ReadReport(stamp: stamp, numbers: numbers, loose: loose)
  }
}
