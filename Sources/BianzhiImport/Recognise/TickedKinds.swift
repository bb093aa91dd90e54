import BianzhiCore

/// Kinds of quotas that head columns of a roster by themselves, in which one is ticked: 行政编 | 参公编 | 事业编.
enum TickedKinds {
  /// - Returns: nil where fewer than two columns are such, or none is ticked.
  static func find(_ candidate: Candidate, in head: SheetHead) -> TickedColumns? {
    guard candidate.kind.traits.contains(.rowsArePeople), candidate.kind.column(.quotaKind) != nil
    else { return nil }
    var (ticks, isTicked) = (TickedColumns(), false)
    for column in candidate.untold {
      let word = candidate.layout.heading(column).split(separator: "/").last.map(String.init) ?? ""
      guard WordReading(of: word, in: "quota_kind").isKnown else { continue }
      let words = words(column, candidate, head)
      guard words.allSatisfy(TickedColumns.isMark) else { continue }
      isTicked = isTicked || words.contains(where: TickedColumns.isTick)
      ticks.add(column, word)
    }
    return ticks.words.count > 1 && isTicked ? ticks : nil
  }

  /// The words of people: a row of totals counts the ticks.
  static func words(_ column: Int, _ candidate: Candidate, _ head: SheetHead) -> [String] {
    head.rows.compactMap { row -> String? in
      guard row.number > candidate.block.rows.upperBound, row.words.count > column,
        !row.words[column].isEmpty, row.words.count(where: { !$0.isEmpty }) > 1,
        let first = row.words.first(where: { !$0.isEmpty }),
        !RowWords.isTotal(first.filter { !$0.isWhitespace })
      else { return nil }
      return row.words[column]
    }
  }
}
