/// Digits without a mark that a file and the report made anew do not share.
struct LooseDigits {
  /// In the file alone.
  let strange: [ReadReport.Loose]
  /// In the report made anew alone.
  let unfound: [ReadReport.Loose]

  /// Between the same words other digits are a number that was changed; digits that only stand between other words
  /// are none; what is left has no origin.
  func problems() -> [ReportProblem] {
    let (ours, theirs) = (groups(unfound), groups(strange))
    var same = TextCounts(unfound.map(\.digits))
    var left: [ReadReport.Loose] = []
    var problems: [ReportProblem] = []
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
        problems.append(
          ReportProblem(
            kind: .differs, place: loose.near, written: loose.digits,
            computed: replaced[place].digits, query: ""))
      }
    }
    return problems
      + left.filter { !same.take($0.digits) }.map {
        ReportProblem(
          kind: .unmarked, place: $0.near, written: $0.digits, computed: nil, query: "")
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
