/// Digits without a mark that a file and the report made anew do not share.
struct LooseDigits {
  /// In the file alone.
  let strange: [ReadReport.Loose]
  /// In the report made anew alone.
  let unfound: [ReadReport.Loose]

  /// Between the same words other digits are a number that was changed; digits that only stand between other words
  /// are none; what is left has no origin.
  ///
  /// - Returns: each with the line of the file that it stands in, and of a changed number the line of the report.
  func problems() -> [(problem: ReportProblem, written: Int, computed: Int?)] {
    let (ours, theirs) = (groups(unfound), groups(strange))
    var same = TextCounts(unfound.map(\.digits))
    var left: [ReadReport.Loose] = []
    var problems: [(problem: ReportProblem, written: Int, computed: Int?)] = []
    for words in theirs.order {
      var known = TextCounts(ours.byWords[words, default: []].map(\.digits))
      let changed = theirs.byWords[words, default: []].filter {
        !known.take($0.digits) || !same.take($0.digits)
      }
      var seen = TextCounts(theirs.byWords[words, default: []].map(\.digits))
      let replaced = ours.byWords[words, default: []].filter { !seen.take($0.digits) }
      for (place, loose) in changed.enumerated() {
        guard replaced.indices.contains(place) else {
          left.append(loose)
          continue
        }
        _ = same.take(replaced[place].digits)
        let problem = ReportProblem(
          kind: .differs, place: loose.near, written: loose.digits,
          computed: replaced[place].digits, query: "")
        problems.append((problem, loose.line, replaced[place].line))
      }
    }
    return problems
      + left.filter { !same.take($0.digits) }.map {
        (
          ReportProblem(
            kind: .unmarked, place: $0.near, written: $0.digits, computed: nil, query: ""),
          $0.line, nil
        )
      }
  }

  /// By the words around, in the order in which these come first.
  private func groups(
    _ digits: [ReadReport.Loose]
  ) -> (order: [String], byWords: [String: [ReadReport.Loose]]) {
    var order: [String] = []
    var byWords: [String: [ReadReport.Loose]] = [:]
    for loose in digits {
      let words = loose.near.filter { !$0.isWholeNumber }
      if byWords[words] == nil { order.append(words) }
      byWords[words, default: []].append(loose)
    }
    return (order, byWords)
  }
}
