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
