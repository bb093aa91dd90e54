import BianzhiCore

/// What an organ's own form says beside a roster by which a finding is gone: the roster is what a unit can dress, and the
/// form is another witness.
extension FindingProofs {
  /// Whether a finding says that a form of the same organ, of the day of the roster of the proof or a later one, states
  /// other numbers: of places beside a finding about places, of posts beside one about posts.
  ///
  /// A form of before the newer roster tells how it was, and contradicts nothing.
  func isStatedAgainst(
    _ other: Sighting, _ sighting: Sighting, _ run: RunInfo
  ) throws -> Bool {
    guard let rule = RunPeople.rule(of: other), rule.data.contains(.forms),
      !rule.data.contains(where: { $0.role == .print }), let own = RunPeople.rule(of: sighting),
      [.quotaKind, .post, .quotaOrPost].contains(own.part),
      PeopleSince.isOfPosts(other.part) == PeopleSince.isOfPosts(sighting.part)
    else { return false }
    let form = try listDay(.forms, of: other.organ, in: run)
    let roster = try listDay(.roster, of: other.organ, in: run)
    guard let form, let roster else { return false }
    return form >= roster
  }

  /// The day of the list of a kind by which a run judged an organ.
  private func listDay(_ kind: DataKind, of organ: Int64, in run: RunInfo) throws -> Int64? {
    try statements.first(
      "SELECT max(day) FROM run_list WHERE run = ?1 AND organ = ?2 AND data = ?3",
      [.integer(Int64(run.number)), .integer(organ), .text(kind.rawValue)]
    ) { $0.optionalInteger(0) } ?? nil
  }
}
