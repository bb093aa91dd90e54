import BianzhiCore
import Spreadsheets

/// A field whose words stand above columns of their own, in which one is ticked: 行政 | 事业 | 工勤 below 编制类别.
///
/// The first column stands for the field: the word above the tick is read as its cell.
struct TickedColumns: Hashable, Sendable {
  /// Place of each column and its word.
  private(set) var words: [(column: Int, word: String)] = []

  static func == (left: TickedColumns, right: TickedColumns) -> Bool {
    left.words.elementsEqual(right.words) { $0 == $1 }
  }

  func hash(into hasher: inout Hasher) { hasher.combine(words.first?.column) }

  /// The column that stands for the field.
  var first: Int { words.first?.column ?? -1 }

  mutating func add(_ column: Int, _ word: String) { words.append((column, word)) }

  /// The words above the ticks of a row, joined where several are ticked; a word that is written out stands as it is.
  func text(_ row: RawRow) -> String {
    if let counted = counted(row) { return counted }
    return words.compactMap { column, word in
      let cell = row.string(column).filter { !$0.isWhitespace }
      if cell.isEmpty || Self.blanks.contains(cell) { return nil }
      return Self.ticks.contains(cell) ? word : cell
    }.joined(separator: "、")
  }

  /// What a row of totals counts: the ticks of all columns together; nil for a row of ticks.
  private func counted(_ row: RawRow) -> String? {
    let cells = words.map { row.string($0.column).filter { !$0.isWhitespace } }
      .filter { !$0.isEmpty }
    let numbers = cells.compactMap { Int($0) }
    guard numbers.count == cells.count, numbers.contains(where: { $0 > 1 }) else { return nil }
    return "\(numbers.reduce(0, +))"
  }

  /// Whether a cell is ticked.
  static func isTick(_ cell: String) -> Bool { ticks.contains(cell) }

  /// Whether a cell is ticked or says that it is not.
  static func isMark(_ cell: String) -> Bool { ticks.contains(cell) || blanks.contains(cell) }

  private static let ticks: Set<String> = [
    "√", "✓", "✔", "☑", "■", "●", "▲", "★", "*", "1", "1.0", "是", "有", "对", "V", "v", "Y", "y", "Ⅴ",
    "ν",
    "＋", "+", "√√", "1人",
  ]
  private static let blanks: Set<String> = [
    "0", "0.0", "否", "无", "-", "—", "——", "/", "×", "□", "○", "N", "n", "〇",
  ]
}

extension TableKind {
  /// The field and the word that a column below a group stands for; nil for any other column.
  func tick(_ path: [String]) -> (field: Field, word: String)? {
    guard traits.contains(.rowsArePeople), path.count >= 2, let word = path.last,
      let field = match(Array(path.dropLast()))?.field, let words = Self.tickedWords[field],
      words.contains(where: { $0.code(for: word) != nil })
    else { return nil }
    return (field, word)
  }

  private static let tickedWords: [Field: [Vocabulary]] = [
    .quotaKind: [QuotaKind.words], .state: [PersonState.words], .sex: [Sex.words],
    .role: [PostRole.words], .rank: [PostRank.words],
    .personType: [QuotaKind.words, PersonState.words],
  ]
}
