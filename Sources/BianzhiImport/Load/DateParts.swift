import Spreadsheets

/// Where a day stands in columns of its own: 年, 月, 日.
struct DateParts: Hashable, Sendable {
  var year = -1
  var month = -1
  var day = -1

  /// The part that a header word names at its end, and the rest of the word.
  static func split(_ path: [String]) -> (rest: [String], part: WritableKeyPath<DateParts, Int>)? {
    guard let last = path.last, last.unicodeScalars.last.map(endings.contains) == true else {
      return nil
    }
    if let part = words[last], path.count > 1 { return (path.dropLast(), part) }
    guard path.count == 1, last.count > 1, let part = words[String(last.suffix(1))] else {
      return nil
    }
    return ([String(last.dropLast())], part)
  }

  nonisolated(unsafe) private static let words: [String: WritableKeyPath<DateParts, Int>] = [
    "年": \.year, "年份": \.year, "月": \.month, "月份": \.month, "日": \.day,
  ]

  /// How one of the words ends: nearly every header word ends otherwise.
  private static let endings = Set("年月日份".unicodeScalars)

  /// The row with each such day whole in the column of its year, and the words above its ticks; its cells are copied.
  static func joined(
    _ row: RawRow, _ dates: [DateParts], _ ticks: [TickedColumns] = []
  ) -> RawRow {
    var whole = row
    whole.bytes = []
    whole.cells = row.cells.map { cell in
      let start = Int32(whole.bytes.count)
      whole.bytes += row.bytes[cell.range]
      return RawCell(start: start, end: Int32(whole.bytes.count), kind: cell.kind)
    }
    for date in dates {
      guard row.cells.indices.contains(date.year), let text = date.text(row) else { continue }
      let start = Int32(whole.bytes.count)
      whole.bytes += text.utf8
      whole.cells[date.year] = RawCell(start: start, end: Int32(whole.bytes.count), kind: .text)
    }
    for ticked in ticks where row.cells.indices.contains(ticked.first) {
      let start = Int32(whole.bytes.count)
      whole.bytes += ticked.text(row).utf8
      whole.cells[ticked.first] = RawCell(
        start: start, end: Int32(whole.bytes.count), kind: .text)
    }
    return whole
  }

  /// `2024-6-30`, or `2024-6` where there is no day; nil where the year's cell is left as it is.
  private func text(_ row: RawRow) -> String? {
    let (year, month, day) = (digits(row, year), digits(row, month), digits(row, day))
    guard year.count == 4, !month.isEmpty else { return nil }
    return day.isEmpty ? "\(year)-\(month)" : "\(year)-\(month)-\(day)"
  }

  private func digits(_ row: RawRow, _ column: Int) -> String {
    let text = row.string(column).filter { !$0.isWhitespace }
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    let rest = text.dropFirst(digits.count)
    return ["", "年", "月", "日", ".0"].contains(rest) ? String(digits) : ""
  }
}
