import BianzhiCore

/// What the earlier run could not judge.
extension Comparison {
  func basis(_ sighting: Sighting) throws -> FindingBasis {
    try FindingBasis(sighting, in: earlier, statements)
  }

  /// Why the earlier run did not judge what the later one shows; nil where it did.
  func whyUnjudged(_ after: Sighting) throws -> (UnjudgedReason, MissingData?)? {
    guard let was = try outcome(of: after.rule, in: earlier) else { return (.ruleFiltered, nil) }
    if let lacking = try lists(lackingFor: after) { return lacking }
    let reason = try statements.first(
      "SELECT reason FROM run_unchecked WHERE run = ?1 AND rule = ?2 AND organ = ?3 ORDER BY reason LIMIT 1",
      [.integer(Int64(earlier.number)), .text(after.rule), .integer(after.organ)]
    ) { $0.text(0) }
    guard let reason else { return was.isChecked ? nil : (.ruleNotRun, nil) }
    let place = StoredPlace("run_unchecked", "reason", row: earlier.number)
    return (try UnjudgedReason(stored: reason, at: place), nil)
  }

  /// The first list that a finding of the later run rests on and that the earlier run did not have.
  private func lists(lackingFor after: Sighting) throws -> (UnjudgedReason, MissingData?)? {
    let basis = try FindingBasis(after, in: later, statements)
    for list in basis.lists where try basis.day(of: list, in: earlier) == nil {
      return (
        list.data == .roster ? .noRoster : .noNewerData,
        try statements.missing(list.organ, list.data, list.day)
      )
    }
    return nil
  }
}
