import BianzhiImport

/// What is wrong with some rows of one table, all in the same way.
struct WorklistCause {
  let problems: [OpenRow]
  var rows: [Int] = []

  /// The rows, those that follow each other as a span: 4–31, 35.
  var rowText: String {
    var spans: [ClosedRange<Int>] = []
    for row in rows.sorted() {
      if let last = spans.last, row <= last.upperBound + 1 {
        spans[spans.count - 1] = last.lowerBound...max(last.upperBound, row)
      } else {
        spans.append(row...row)
      }
    }
    return spans.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)–\($0.upperBound)" }
      .joined(separator: ", ")
  }
}
