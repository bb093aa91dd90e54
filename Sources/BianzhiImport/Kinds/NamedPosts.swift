import BianzhiCore

/// Posts approved by name, one a row: 局长 1, 党组书记 1 and 副局长 3 of one document.
///
/// Rows that are alike in all that the ledger keeps, but name different posts, are parts of one number: it is their
/// sum. Two rows of one name are the same entry twice.
struct NamedPosts {
  private struct Line {
    let line: Int
    let post: String
    let values: [CellValue]
  }

  private let keySize = EntryTable.posts.key.count
  private var lines: [Line] = []

  mutating func add(_ values: [CellValue], post: String, line: Int) {
    lines.append(Line(line: line, post: OrganName.folded(post), values: values))
  }

  /// The entries with the rows they stand in, and the rows whose numbers were added up.
  func entries() -> (entries: [(line: Int, entry: Entry)], added: [Int]) {
    let groups = Dictionary(grouping: lines) { Array($0.values.prefix(keySize)) }
    var added: [Int] = []
    let entries = lines.map { line in
      let group = groups[Array(line.values.prefix(keySize))] ?? []
      guard let sum = sum(of: group) else { return (line.line, Entry(values: line.values)) }
      added.append(line.line)
      var values = line.values
      values[keySize] = .integer(sum)
      return (line.line, Entry(values: values))
    }
    return (entries, added)
  }

  /// The sum of rows that name different posts; nil where they do not, or where one says no number but a change.
  private func sum(of group: [Line]) -> Int64? {
    guard group.count > 1, Set(group.map(\.post)).count == group.count else { return nil }
    var sum: Int64 = 0
    for line in group {
      guard case .integer(let people) = line.values[keySize] else { return nil }
      switch line.values[keySize + 1] {
      case .null, .untold: sum += people
      case .integer, .text: return nil
      }
    }
    return sum
  }
}
