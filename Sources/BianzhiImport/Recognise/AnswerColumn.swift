import BianzhiCore

/// A column of a roster that no header word tells, and each word below it says whether somebody holds a place: 占编,
/// 不占编, 在编, 出编. Some may go on in brackets, which people are asked about: 在编（支教）.
enum AnswerColumn {
  /// - Returns: nil where a column that asks it is there, or none or several are like one.
  static func find(_ candidate: Candidate, in head: SheetHead) -> Int? {
    guard candidate.kind.column(.onQuota) != nil, candidate.layout.columns[.onQuota] == nil else {
      return nil
    }
    let found = candidate.untold.filter { column in
      let words = candidate.words(column, in: head)
      return words.contains(where: HeadedState.isAnswer) && words.allSatisfy(begins)
        && !tellsMoves(words, candidate)
    }
    return found.count == 1 ? found[0] : nil
  }

  /// The layout without a column of kinds whose words all say whether somebody holds a place, and none of which: 编制 over 在编
  /// and 临聘. It tells the state instead, or beside a column for that the place.
  static func settled(_ candidate: Candidate, in head: SheetHead) -> Layout {
    let (layout, columns) = (candidate.layout, candidate.layout.columns)
    guard candidate.kind.traits.contains(.rowsArePeople), layout.ticks.isEmpty,
      let column = columns[.quotaKind], !layout.sorts.contains(column)
    else { return layout }
    let words = candidate.words(column, in: head)
    let readings = words.map { WordReading(of: $0, in: "quota_kind") }
    let isTold = zip(words, readings).contains { HeadedState.isAnswer($0) && !$1.isKnown }
    let none = QuotaKind.offQuota.rawValue
    guard isTold, readings.allSatisfy({ !$0.isKnown || $0.code == none }) else { return layout }
    let bare = layout.without([.quotaKind])
    if columns[.state] == nil, words.allSatisfy({ PersonState(recorded: $0) != nil }) {
      return bare.with(.state, in: column)
    }
    return columns[.onQuota] == nil && words.allSatisfy(begins)
      ? bare.with(.onQuota, in: column) : layout
  }

  /// Whether every word says that somebody came or went, beside the day of it and nothing that tells a roster: 事项 over
  /// 出编, beside 日期.
  private static func tellsMoves(_ words: [String], _ candidate: Candidate) -> Bool {
    candidate.lacking > 0 && words.allSatisfy { MoveReason.isEntry($0) != nil }
      && candidate.layout.headings.indices.contains { column in
        Candidate.moveDays.contains(HeaderWord.normal(candidate.layout.heading(column)))
      }
  }

  private static func begins(_ word: String) -> Bool {
    HeadedState.isAnswer(word)
      || HeadedState.isAnswer(String(word.prefix { !"（([【".contains($0) }))
  }
}
