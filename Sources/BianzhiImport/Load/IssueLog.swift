/// The problems of one file: counts, and the first rows where.
package struct IssueLog: Sendable {
  package struct Entry: Sendable {
    package var count = 0
    package var rows: [Int] = []
  }

  package private(set) var entries: [Issue: Entry] = [:]

  package mutating func add(_ issue: Issue, row: Int, times: Int = 1) {
    entries[issue, default: Entry()].count += times
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
