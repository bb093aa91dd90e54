import BianzhiCore

/// Rows of one approval that part a unit's 事业编制 by what its people do: 教师编制 50, 工勤编制 2.
struct SortRows {
  private struct Row {
    let line: Int
    let entry: Entry
    let people: Int
    let isWorker: Bool
  }

  private var rows: [KindTotals.Key: [Row]] = [:]

  /// Takes a row whose word names a sort of people.
  ///
  /// - Parameter word: the kind, as recorded.
  /// - Returns: false for a row of a kind; so is 工勤 where no sort stands before it.
  mutating func take(
    _ entry: Entry, word: String, _ people: Int, _ key: KindTotals.Key, line: Int
  ) -> Bool {
    guard let sort = HeaderColumns.flatPost(HeaderWord.normal(word), 0),
      !sort.isWorker || rows[key] != nil
    else { return false }
    rows[key, default: []].append(
      Row(line: line, entry: entry, people: people, isWorker: sort.isWorker))
    return true
  }

  /// The rows with what they come to: several are one number of 事业编制, or parts of the number that stands beside them.
  ///
  /// - Parameter kinds: what other rows tell; the sums are added to it.
  func settled(_ kinds: inout KindTotals) -> [(line: Int, entries: [Entry])] {
    var settled: [(line: Int, entries: [Entry])] = []
    for (key, all) in rows {
      // 工勤 beside places of organs is a kind like them.
      let isOfOrgans = kinds.tells([.administrative, .politicalLegal], key)
      let sorts = isOfOrgans ? all.filter { !$0.isWorker } : all
      let sum = sorts.reduce(0) { $0 + $1.people }
      let whole = kinds.people(of: .institution, key)
      let isOneNumber = whole == nil && sorts.count > 1
      if isOneNumber { kinds.add(QuotaKind.institution.rawValue, sum, key) }
      for row in all {
        var entries = [row.entry]
        if !isOfOrgans || !row.isWorker {
          if isOneNumber {
            entries = row.line == sorts[0].line ? [Self.whole(row.entry, sum)] : []
          } else if whole == sum {
            entries = []
          }
        }
        settled.append((row.line, entries))
      }
    }
    return settled.sorted { $0.line < $1.line }
  }

  private static func whole(_ entry: Entry, _ people: Int) -> Entry {
    var values = entry.values
    values[1] = .text(QuotaKind.institution.rawValue)
    values[4] = CellValue(people)
    return Entry(values: values, side: entry.side, blanks: entry.blanks)
  }
}
