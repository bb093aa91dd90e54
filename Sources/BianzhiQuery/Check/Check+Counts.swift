import BianzhiCore
import GRDB

/// What a rule judged, and what it could not judge.
extension Check {
  /// What the rule judged, and what of it not.
  func count(_ rule: Rule, _ outcome: inout RuleOutcome) throws {
    (outcome.checked, outcome.unchecked) = try coverage(rule)
    outcome.withoutRoster =
      try unjudged(rule, "= '\(UnjudgedReason.noRoster.rawValue)'").count
    let untied = UnjudgedReason.allCases.filter(\.isUntiedPay).map { "'\($0.rawValue)'" }
    outcome.untiedPayers =
      try unjudged(rule, "IN (\(untied.joined(separator: ", ")))").count
    outcome.openPeople =
      try people(UnjudgedReason.allCases.filter(\.leavesPeopleOpen), rule)
      + preparation.deciding[rule.scope.name, default: 0]
    let untold = UnjudgedReason.allCases.filter(\.isUntold).map { "'\($0.rawValue)'" }
    outcome.untoldOrgans = try unjudged(rule, "IN (\(untold.joined(separator: ", ")))").count
    outcome.joinedPeople = try people(
      [.payersJoined, .leaverUnmatched, .slipsNotRecorded], rule)
    outcome.openOrgans =
      try unjudged(
        rule,
        "NOT IN ('\(UnjudgedReason.noRoster.rawValue)', '\(UnjudgedReason.entryTooOld.rawValue)')"
      ).count
  }

  private func coverage(_ rule: Rule) throws -> (checked: Int, unchecked: Int) {
    let reasons = UnjudgedReason.allCases.filter(\.isOfWholeOrgan).map { "'\($0.rawValue)'" }
    let whole = try unjudged(rule, "IN (\(reasons.joined(separator: ", ")))")
    // Where the approvals of one part are unclear, the organ's other parts are judged.
    let unclear = try unjudged(rule, "= '\(UnjudgedReason.approvalUnclear.rawValue)'")
    let judged = try rule.scope.organs(preparation).filter {
      !whole.contains($0) || unclear.contains($0)
    }
    return (judged.count, whole.count)
  }

  private func unjudged(_ rule: Rule, _ reason: String) throws -> Set<Int64> {
    try Set(
      Int64.fetchAll(
        database, sql: "SELECT organ FROM unjudged WHERE scope = ? AND reason \(reason)",
        arguments: [rule.scope.name]))
  }

  /// People whom a rule could not sort for some reasons, although it judged their organ.
  private func people(_ reasons: [UnjudgedReason], _ rule: Rule) throws -> Int {
    let words = reasons.map { "'\($0.rawValue)'" }.joined(separator: ", ")
    return try Int.fetchOne(
      database,
      sql: "SELECT coalesce(sum(people), 0) FROM unjudged WHERE scope = ? AND reason IN (\(words))",
      arguments: [rule.scope.name]) ?? 0
  }

  func whyNot(_ rule: Rule, checked: Int) throws -> UnjudgedReason? {
    let needsRoster = (rule.needs + rule.needsOneOf).contains(.roster)
    if needsRoster, try rule.scope.organs(preparation).isEmpty {
      return preparation.rosters.isEmpty ? .noRosterInForce : .nothingToJudge
    }
    if let reason = try rule.scope.whyNothing(preparation) { return reason }
    guard needsRoster, checked == 0 else { return nil }
    let untied = try unjudged(rule, "= '\(UnjudgedReason.payWithoutNumbers.rawValue)'")
    return untied.isEmpty ? .nothingToJudge : .payWithoutNumbers
  }
}
