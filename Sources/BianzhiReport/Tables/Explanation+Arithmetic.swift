package import BianzhiCore
package import BianzhiQuery

extension Explanation {
  /// How the numbers of a finding come of its rows: approved, actual, and what is over; none where there is nothing to
  /// add up. What does not add up to the number is not told as a sum.
  package var arithmetic: [Wording] {
    // What an organ states is one number.
    guard rule.scope.restsOnRoster || hasEntry, rule.data.contains(.roster) else { return [] }
    if rule.part == .quotaOrPost { return excessSums }
    if hasPlans { return plannedSums + [difference].compactMap { $0 } }
    if hasEntry { return [approvedSum, entrySum, difference].compactMap { $0 } }
    return [approvedSum, actualSum, difference].compactMap { $0 }
  }

  private var approvedSum: Wording? {
    guard let expected = finding.expected, approved == expected else { return nil }
    return approvedSum(expected)
  }

  /// Rows of approvals.
  private var approvals: [EvidenceRow] {
    others.filter {
      ($0.total != nil || $0.change != nil) && !["waiver", "plan"].contains($0.reason)
    }
  }

  /// What they come to, a total first and changes behind it; nil where there are none.
  var approved: Int? {
    guard let first = approvals.first else { return nil }
    return approvals.dropFirst().reduce(first.total ?? first.change ?? 0) {
      $0 + ($1.change ?? $1.total ?? 0)
    }
  }

  func approvedSum(_ expected: Int) -> Wording? {
    let entries = approvals
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
    let twice = repeats > 0 && counted.count - repeats == actual
    guard counted.count - (twice ? repeats : 0) == actual else { return nil }
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

  /// Of a finding whose numbers are excesses: what is over what is approved, and how much of it is over what is allowed.
  private var excessSums: [Wording] {
    guard let approved, let allowed = finding.expected, let over = finding.actual,
      let left = finding.excess, approved + over == persons
    else { return [] }
    return [
      Wording(
        zh: "超出核定：\(persons) − \(approved) = \(over)",
        en: "Over what is approved: \(persons) − \(approved) = \(over)"),
      Wording(
        zh: "超出允许：\(over) − \(allowed) = \(left)",
        en: "Over what is allowed: \(over) − \(allowed) = \(left)"),
    ]
  }

  private var difference: Wording? {
    guard let expected = finding.expected, let actual = finding.actual, let excess = finding.excess
    else { return nil }
    if excess < 0 {
      return Wording(
        zh: "缺：\(expected) − \(actual) = \(-excess)",
        en: "Lacking: \(expected) − \(actual) = \(-excess)")
    }
    return Wording(
      zh: "超出：\(actual) − \(expected) = \(excess)",
      en: "Excess: \(actual) − \(expected) = \(excess)")
  }
}
