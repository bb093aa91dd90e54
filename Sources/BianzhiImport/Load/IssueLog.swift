/// The problems of one file: counts, and the first rows where.
package struct IssueLog: Sendable {
  package struct Entry: Sendable {
    package var count = 0
    package var rows: [Int] = []
    /// Whom some of the rows are of, and by which words: 甲一：县水利局占编.
    package var words: [(row: Int, text: String)] = []
  }

  package private(set) var entries: [Issue: Entry] = [:]

  /// - Parameter words: whom the row is of, and by which words.
  package mutating func add(_ issue: Issue, row: Int, times: Int = 1, words: String? = nil) {
    entries[issue, default: Entry()].count += times
    if let words, let told = entries[issue]?.words, told.count < 20 {
      entries[issue]?.words.append((row, words))
    }
    if let rows = entries[issue]?.rows, rows.count < 20, !rows.contains(row) {
      entries[issue]?.rows.append(row)
    }
  }

  /// In the order of their first rows.
  package var sorted: [(Issue, Entry)] {
    entries.sorted {
      ($0.value.rows.first ?? 0, $0.key.problem.rawValue, $0.key.column)
        < ($1.value.rows.first ?? 0, $1.key.problem.rawValue, $1.key.column)
    }
    .map { ($0.key, $0.value) }
  }
}
