import Spreadsheets

/// One to five rows read together as a header: each column's words from the top down.
///
/// A cell merged over several columns heads all of them, one merged over several rows stands once.
/// A text has no merged cells, nor has a sheet that only centres its groups: there a blank beside a
/// group's word belongs to the group while the row below it is filled.
struct HeaderBlock {
  /// Row numbers, as a spreadsheet shows them.
  let rows: ClosedRange<Int>
  /// The rows as they stand, to know them when they are repeated further down.
  let lines: [[String]]
  /// Words of each column, normalised ones without remarks; empty for a column without a header.
  let paths: [[String]]
  /// The same with words parted at strokes: 行政编制数/实有人数 in one cell.
  let parts: [[String]]
  /// What a column is called: its words joined by a stroke.
  let headings: [String]
  /// The words of each column by their number (``ColumnWords``); none for one or two cells, as titles and notes have.
  let numbers: [Int?]

  static let deepest = 5

  init(
    rows: ClosedRange<Int>, lines: [[String]], paths: [[String]], parts: [[String]],
    headings: [String]
  ) {
    (self.rows, self.lines, self.paths) = (rows, lines, paths)
    (self.parts, self.headings, numbers) = (parts, headings, [])
  }

  /// - Returns: nil where the lower rows cannot belong to a header.
  init?(
    _ head: SheetHead, from first: Int, depth: Int, reading: HeaderReading = HeaderReading()
  ) {
    let slice = head.run(from: first, count: depth)
    guard slice.count == depth, let top = slice.first, let bottom = slice.last else { return nil }
    let rows = top.number...bottom.number
    self.rows = rows
    // A cell merged further down says that the header goes on.
    let goesOn = head.merges.contains {
      $0.rows.overlaps(rows) && $0.rows.upperBound > bottom.number
    }
    guard !goesOn, !Self.goesOnBelow(head, first + depth - 1) else { return nil }
    lines = slice.map(\.words)
    if depth > 1, !Self.mayBeDeep(lines) { return nil }
    let filled = Self.fill(lines, rows: rows, merges: head.merges)
    let width = lines.map(\.count).max() ?? 0
    let spare = Self.spareColumns(of: head, rows)
    var (paths, headings, parts): ([[String]], [String], [[String]]) = ([], [], [])
    for column in 0..<width {
      var words: [String] = []
      for line in filled
      where !line[column].isEmpty && words.last != line[column] && !spare.contains(column) {
        words.append(line[column])
      }
      let spoken = words.filter { !Self.isRemark($0) }
      headings.append((spoken.isEmpty ? words : spoken).joined(separator: "/"))
      let told = spoken.map(HeaderWord.withoutBothRoles)
      parts.append(
        told.contains { $0.contains("/") || $0.contains("／") }
          ? told.flatMap { $0.split { "/／".contains($0) } }.map { reading.normal(String($0)) }
          : [])
      paths.append(told.map(reading.normal).filter { !$0.isEmpty })
    }
    (self.paths, self.headings, self.parts) = (paths, headings, parts)
    let isTitle = paths.count { !$0.isEmpty } < 3
    numbers = isTitle ? [] : paths.indices.map { ColumnWords.number(of: paths[$0], parts[$0]) }
  }

  /// Where no cell is merged with the one below it: whether the row below fills the blanks beside a group's word, and
  /// only those (领导职数,,内设机构数 over 正职,副职,).
  private static func goesOnBelow(_ head: SheetHead, _ last: Int) -> Bool {
    let run = head.run(from: last, count: 2)
    guard run.count == 2, let above = run.first, let below = run.last,
      !head.merges.contains(where: { merge in
        merge.rows.overlaps(above.number...below.number)
          && merge.rows != above.number...above.number
      })
    else { return false }
    let (line, next) = apart(above.words, below.words)
    guard line.count(where: { !$0.isEmpty }) > 1, !next.contains(where: isValue) else {
      return false
    }
    var grouped: Set<Int> = []
    for column in next.indices where !next[column].isEmpty {
      guard column >= line.count || line[column].isEmpty else { continue }
      var group = min(column, line.count) - 1
      while group > 0, line[group].isEmpty { group -= 1 }
      guard group >= 0, !line[group].isEmpty else { return false }
      grouped.formUnion(group...column)
    }
    let isOnlyThere = next.indices.allSatisfy { next[$0].isEmpty || grouped.contains($0) }
    let hasOthers = line.indices.contains { !line[$0].isEmpty && !grouped.contains($0) }
    return !grouped.isEmpty && isOnlyThere && hasOthers
  }

  /// Two rows without the words that a program repeated where it took merged cells apart: beside their group, and below
  /// a cell that was as high as both.
  private static func apart(
    _ line: [String], _ next: [String]
  ) -> (line: [String], next: [String]) {
    let above = line.indices.map { $0 > 0 && line[$0] == line[$0 - 1] ? "" : line[$0] }
    let below = next.indices.map { column in
      line.indices.contains(column) && line[column] == next[column] ? "" : next[column]
    }
    return (above, below)
  }

  /// A lower header row holds no numbers, and stands under a group or beside merged cells.
  private static func mayBeDeep(_ lines: [[String]]) -> Bool {
    // A title stands alone in its row; a group has others beside it.
    guard lines[0].count(where: { !$0.isEmpty }) > 1 else { return false }
    if lines[0].allSatisfy({ $0.isEmpty || isLabelled($0) }) { return false }
    for line in lines.dropFirst() where line.contains(where: isValue) {
      return false
    }
    return true
  }

  /// A label and what it says, as captions have: 编制类型：行政编制. 其中：参公 is a header word.
  private static func isLabelled(_ word: String) -> Bool {
    guard let mark = word.firstIndex(where: { "：:".contains($0) }) else { return false }
    let (label, text) = (word[..<mark], word[word.index(after: mark)...])
    return label.count > 1 && !text.isEmpty && !label.hasSuffix("其中") && !label.hasSuffix("包括")
  }

  /// Whether a row holds what only rows of data do: several numbers, days or identity numbers.
  static func isData(_ cells: [String]) -> Bool {
    var count = 0
    for cell in cells where isValue(cell) {
      count += 1
      if count > 1 { return true }
    }
    return false
  }

  /// A number, a day or an identity number: no header word.
  private static func isValue(_ text: String) -> Bool {
    let digits = text.utf8.count { (0x30...0x39).contains($0) }
    return !isItemCode(text.utf8) && digits > 0 && digits * 2 >= text.utf8.count
  }

  /// An item of the national collection, as its sheets head their columns: B0101, A0192A.
  static func isItemCode(_ text: some Collection<UInt8>) -> Bool {
    guard (5...6).contains(text.count), let first = text.first,
      first | 0x20 == 0x61 || first | 0x20 == 0x62
    else { return false }
    let digits = text.dropFirst().prefix { (0x30...0x39).contains($0) }
    let rest = text.dropFirst(1 + digits.count)
    return digits.count == 4 && rest.allSatisfy { (0x61...0x7A).contains($0 | 0x20) }
  }

  /// A cell that only says something of the cells around it: （不重复计算）.
  static func isRemark(_ word: String) -> Bool {
    guard let first = word.first, let last = word.last, word.count > 2 else { return false }
    return "（(".contains(first) && "）)".contains(last)
  }

  private static func fill(
    _ lines: [[String]], rows: ClosedRange<Int>, merges: [MergedRange]
  ) -> [[String]] {
    let width = lines.map(\.count).max() ?? 0
    var filled = lines.map { $0 + Array(repeating: "", count: width - $0.count) }
    let inside = merges.filter { $0.rows.overlaps(rows) && $0.columns.lowerBound < width }
    guard inside.isEmpty else {
      for merge in inside where rows.contains(merge.rows.lowerBound) {
        let word = filled[merge.rows.lowerBound - rows.lowerBound][merge.columns.lowerBound]
        for row in merge.rows.clamped(to: rows) {
          for column in merge.columns.clamped(to: 0...width - 1) {
            filled[row - rows.lowerBound][column] = word
          }
        }
      }
      return filled
    }
    fillRightward(&filled, width: width)
    return filled
  }

  private static func fillRightward(_ filled: inout [[String]], width: Int) {
    for level in filled.indices.dropLast() {
      for column in stride(from: 1, to: width, by: 1) where filled[level][column].isEmpty {
        let isBelowFilled = filled[(level + 1)...].contains { !$0[column].isEmpty }
        let parentChanges = level > 0 && filled[level - 1][column] != filled[level - 1][column - 1]
        if isBelowFilled, !parentChanges { filled[level][column] = filled[level][column - 1] }
      }
    }
  }
}
