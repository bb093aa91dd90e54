import BianzhiCore

/// Rows of one approval that part a unit's 事业编制 by what its people do: 教师编制 50, 工勤编制 2.
struct SortRows<Content> {
  struct Row {
    let line: Int
    let content: Content
    let people: Int
    fileprivate let isWorker: Bool
  }

  /// What a row comes to.
  enum Outcome {
    case asItStands
    /// The number of all rows, which is one of 事业编制.
    case whole(rows: [Row])
    /// Another row holds it.
    case part
  }

  private var rows: [KindTotals.Key: [Row]] = [:]

  /// Takes a row whose word names a sort of people.
  ///
  /// - Parameter word: the kind, as recorded.
  /// - Returns: false for a row of a kind; so is 工勤 where no sort stands before it.
  mutating func take(
    _ content: Content, word: String, _ people: Int, _ key: KindTotals.Key, line: Int
  ) -> Bool {
    guard let sort = HeaderColumns.flatPost(HeaderWord.normal(word), 0),
      !sort.isWorker || rows[key] != nil
    else { return false }
    rows[key, default: []].append(
      Row(line: line, content: content, people: people, isWorker: sort.isWorker))
    return true
  }

  /// The rows with what they come to: several are one number of 事业编制, or parts of the number that stands beside them.
  ///
  /// - Parameter kinds: what other rows tell; the sums are added to it.
  func settled(_ kinds: inout KindTotals) -> [(row: Row, outcome: Outcome)] {
    var settled: [(row: Row, outcome: Outcome)] = []
    for (key, all) in rows {
      // 工勤 beside places of organs is a kind like them.
      let isOfOrgans = kinds.tells([.administrative, .politicalLegal], key)
      let sorts = isOfOrgans ? all.filter { !$0.isWorker } : all
      let sum = sorts.reduce(0) { $0 + $1.people }
      let whole = kinds.people(of: .institution, key)
      let isOneNumber = whole == nil && sorts.count > 1
      if isOneNumber { kinds.add(QuotaKind.institution.rawValue, sum, key) }
      for row in all {
        var outcome = Outcome.asItStands
        if !isOfOrgans || !row.isWorker {
          if isOneNumber {
            outcome = row.line == sorts[0].line ? .whole(rows: sorts) : .part
          } else if whole == sum {
            outcome = .part
          }
        }
        settled.append((row, outcome))
      }
    }
    return settled.sorted { $0.row.line < $1.row.line }
  }
}
