package import BianzhiCore
package import BianzhiQuery

extension Explanation {
  /// How the numbers of a finding come of its rows: approved, actual, and what is over; none where there is nothing to
  /// add up.
  package var arithmetic: [Wording] {
    // What an organ states is one number.
    guard rule.scope.restsOnRoster, rule.data.contains(.roster), rule.part != .quotaOrPost else {
      return []
    }
    return [approvedSum, actualSum, difference].compactMap { $0 }
  }

  private var approvedSum: Wording? {
    let entries = others.filter {
      ($0.total != nil || $0.change != nil) && $0.reason != "waiver"
    }
    guard let expected = finding.expected, !entries.isEmpty else { return nil }
    let steps = entries.enumerated().map { index, row in
      index == 0
        ? "\(row.total ?? row.change ?? 0)"
        : "\((row.change ?? row.total ?? 0) < 0 ? "−" : "+") \((row.change ?? row.total ?? 0).magnitude)"
    }.joined(separator: " ")
    return Wording(zh: "核定：\(steps) = \(expected)", en: "Expected: \(steps) = \(expected)")
  }

  private var actualSum: Wording? {
    guard let actual = finding.actual, rule.part != .organs else { return nil }
    let listed = counted.count + leftOut.count
    let repeats = counted.count - persons
    let twice = repeats > 0 && rule.part != .post
    return Wording(
      zh: """
        实有：名册 \(listed) 行 − 不计 \(leftOut.count)\
        \(twice ? " − 同一人重复 \(repeats)" : "") = \(actual)
        """,
      en: """
        Actual: \(Counted(listed, "roster row")) − \(leftOut.count) left out\
        \(twice ? " − \(repeats) repeated" : "") = \(actual)
        """)
  }

  private var difference: Wording? {
    guard let expected = finding.expected, let actual = finding.actual, let excess = finding.excess
    else { return nil }
    return Wording(
      zh: "超出：\(actual) − \(expected) = \(excess)",
      en: "Excess: \(actual) − \(expected) = \(excess)")
  }
}
