/// One row of a table inside a document; its cells stand between tabs.
struct TableRow {
  let cells: [Range<Int>]
  let words: [String]
  /// What stands in a place that the cell on the left reaches over.
  static let across = "←"
  /// What stands in a place that the cell above reaches over.
  static let below = "↑"

  init(_ range: Range<Int>, _ form: PlainForm) {
    var (cells, start) = ([Range<Int>](), range.lowerBound)
    for place in range where form.text[place] == "\t" {
      cells.append(start..<place)
      start = place + 1
    }
    self.cells = cells + [start..<range.upperBound]
    words = self.cells.map(form.words)
  }

  /// Places that hold words of their own.
  var own: [Int] { words.indices.filter { !["", Self.across, Self.below].contains(words[$0]) } }

  /// Whether the cell at the place reaches over the one to its right.
  func reaches(_ place: Int) -> Bool {
    words.indices.contains(place + 1) && words[place + 1] == Self.across
  }

  /// Whether a cell tells of a number: 12, 12名, 15(含援派), 十二, 1正3副; the year of a document is none.
  static func holdsNumber(_ cell: Range<Int>, _ form: PlainForm) -> Bool {
    let words = form.words(cell)
    return SplitRule.stands(in: words) || !QuantityScan(form: form).all(in: cell).isEmpty
      || WrittenNumber.value(form.text[cell]) != nil
      || words.unicodeScalars.first.map(WrittenNumber.isDigit) == true
        && !words.contains { "年月日号".contains($0) }
  }
}
