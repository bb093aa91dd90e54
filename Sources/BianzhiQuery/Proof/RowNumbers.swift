/// Numbers of rows of stored lists as one short text: list and lines, `7:1-5,8 9:3`.
package struct RowNumbers {
  /// In their order, each once.
  package let rows: [Int64]

  package init(_ rows: some Sequence<Int64>) { self.rows = Set(rows).sorted() }

  /// - Returns: nil for a text that is none.
  package init?(_ text: String) {
    var rows: [Int64] = []
    for part in text.split(separator: " ") {
      let halves = part.split(separator: ":")
      guard halves.count == 2, let list = Int64(halves[0]) else { return nil }
      for range in halves[1].split(separator: ",") {
        let ends = range.split(separator: "-").map { Int64($0) }
        guard let first = ends.first ?? nil, let last = ends.last ?? nil, first <= last,
          ends.count <= 2, last < Self.lines
        else { return nil }
        rows += (first...last).map { list * Self.lines + $0 }
      }
    }
    self.init(rows)
  }

  package var text: String {
    var (parts, at): ([String], Int64?) = ([], nil)
    var index = rows.startIndex
    while index < rows.endIndex {
      let (list, first) = rows[index].quotientAndRemainder(dividingBy: Self.lines)
      var last = first
      while index + 1 < rows.endIndex, rows[index + 1] == list * Self.lines + last + 1 {
        (index, last) = (index + 1, last + 1)
      }
      let range = first == last ? "\(first)" : "\(first)-\(last)"
      parts.append((at == list ? "," : at == nil ? "\(list):" : " \(list):") + range)
      (at, index) = (list, index + 1)
    }
    return parts.joined()
  }

  /// A list has fewer lines than this.
  private static let lines: Int64 = 1 << 24
}
