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
  /// The tags since the line before, and how many characters of the line stand between them.
  private var looks: [String] = []
  private var characters = 0
  private var rows = ReadReport.Rows()
  private var tables: [ReadReport.Rows] = []

  mutating func text(_ text: String) { line += text }

  mutating func number(_ shown: String, mark: String) {
    let trimmed = Self.trimmed(shown)
    numbers.append(
      ReadReport.Number(
        markText: mark, mark: FigureMark(text: mark), shown: trimmed, line: lines.count))
    marked.append((mark, trimmed))
    line.append(Self.placeholder)
  }

  /// What is no text, and may change what a reader sees of the text all the same.
  mutating func look(_ words: [String], endsLine: Bool) {
    if endsLine { end() }
    let shown = line[characters...].count { !$0.isWhitespace }
    if shown > 0 { looks.append("\(ReadReport.Line.between)\(shown)") }
    characters = line.count
    looks += words
  }

  /// A row starts, which may stand at another place of its table.
  mutating func startRow() {
    end()
    if !looks.isEmpty { mark() }
    rows.starts.append(lines.count)
  }

  mutating func endRow() { mark() }

  mutating func endRows(areSorted: Bool) {
    (rows.end, rows.areSorted) = (lines.count, areSorted)
    tables.append(rows)
    rows = ReadReport.Rows()
  }

  /// A line of nothing but tags.
  private mutating func mark() {
    lines.append(ReadReport.Line(shown: "", key: "", looks: looks))
    looks.removeAll()
  }

  /// The end of a paragraph or cell.
  mutating func end() {
    gatherDigits()
    let shown = words { $0.shown }
    // An empty place of hard blanks is one that people fill in.
    if shown.isEmpty, line.contains("\u{A0}") {
      add(ReadReport.Line(shown: Self.blank, key: Self.blank, looks: looks))
    } else if !shown.isEmpty {
      add(ReadReport.Line(shown: shown, key: words { "⟦\($0.mark)⟧" }, looks: looks))
    }
    line.removeAll()
    marked.removeAll()
    characters = 0
  }

  private mutating func add(_ line: ReadReport.Line) {
    lines.append(line)
    looks.removeAll()
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
      if isOfWord(start..<place) { continue }
      let near = line[max(0, start - 12)..<min(line.count, place + 12)].filter {
        $0 != Self.placeholder
      }
      loose.append(
        ReadReport.Loose(
          digits: String(line[start..<place]), near: String(near), line: lines.count))
    }
  }

  /// Whether 一 is part of a word and counts nothing: 一般, 一致, 统一. Another word there is told as a word.
  private func isOfWord(_ place: Range<Int>) -> Bool {
    guard place.count == 1, line[place.lowerBound] == "一" else { return false }
    let before = place.lowerBound > 0 ? line[place.lowerBound - 1] : " "
    let behind = place.upperBound < line.count ? line[place.upperBound] : " "
    return "般致定律样些直切旦并贯".contains(behind) || "统同唯专".contains(before)
  }

  mutating func finish() -> ReadReport {
    end()
    if !looks.isEmpty { mark() }
    return ReadReport(stamp: stamp, numbers: numbers, loose: loose, lines: lines, tables: tables)
  }
}
