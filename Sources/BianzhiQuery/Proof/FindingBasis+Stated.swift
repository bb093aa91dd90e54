import BianzhiCore

extension FindingBasis {
  /// Whether a newer form leaves out what the finding is about: what is not stated again is not judged again.
  ///
  /// 事业编制 is stated again by its funded kinds where all that documents approve are there. Of the approved number of a
  /// kind only a number in that column speaks, whatever the form tells of the people beside it.
  func statesNoMore(_ list: List, on day: Int32, _ later: RunInfo) throws -> Bool {
    guard list.data == .forms, day != list.day, !sighting.part.isEmpty else { return false }
    let isOfApproved = RunPeople.rule(of: sighting)?.reads.contains("stated_approved") == true
    let source = isOfApproved ? Self.approvedParts : Self.countedParts
    let stated = { (day: Int32, run: RunInfo) in
      Set(
        try statements.rows(
          source,
          [.integer(list.organ), .integer(Int64(day)), .integer(run.horizon)]
        ) { $0.text(0) })
    }
    let before = try stated(list.day, run)
    let now = try stated(day, later)
    if now.contains(sighting.part) { return false }
    // A role is stated again rank by rank as well.
    let role = sighting.part.prefix { $0 != "（" }
    if sighting.part.hasSuffix("（班子）"), now.contains(where: { $0.hasSuffix("/\(role)") }) {
      return false
    }
    let told = Self.funded.intersection(now)
    guard sighting.part == QuotaKind.institution.rawValue, !told.isEmpty else {
      return before.contains(sighting.part) || !Self.funded.isDisjoint(with: before)
    }
    let asked = try Self.funded.intersection(before).union(approvedFunded(list.organ, later))
    return !asked.isSubset(of: told)
  }

  private static let funded = Set(
    QuotaKind.allCases.filter { $0.parent == .institution }.map(\.rawValue))

  /// The funded kinds of 事业编制 that documents approve for an organ.
  private func approvedFunded(_ organ: Int64, _ later: RunInfo) throws -> Set<String> {
    Set(
      try statements.rows(
        """
        SELECT DISTINCT q.kind FROM quota_row q WHERE q.organ = ?1 AND q.document <> ''
          AND q.brought <= ?2 AND (q.ended IS NULL OR q.ended > ?2)
          AND NOT \(FormStatement.isMere("q", in: "quota_row", inForce: Self.known(by: "?2")))
        """, [.integer(organ), .integer(later.horizon)]
      ) { $0.text(0) }
    ).intersection(Self.funded)
  }

  /// The parts of which a form tells how many people there are: ?1 is its organ, ?2 its day.
  private static let countedParts = """
    SELECT part FROM stated_row WHERE organ = ?1 AND day = ?2 AND brought <= ?3
      AND (ended IS NULL OR ended > ?3)
    """

  /// That a row `o` was in force by an import.
  static func known(by horizon: String) -> String {
    "o.brought <= \(horizon) AND (o.ended IS NULL OR o.ended > \(horizon))"
  }

  /// The kinds of which a form tells how many are approved.
  private static let approvedParts = """
    SELECT q.kind FROM quota_row q WHERE q.organ = ?1
      AND \(FormStatement.isMere("q", in: "quota_row", inForce: known(by: "?3")))
      AND q.total IS NOT NULL AND q.brought <= ?3 AND (q.ended IS NULL OR q.ended > ?3)
      AND ?2 = coalesce((SELECT max(s.day) FROM stated_row s
          WHERE s.file = q.file AND s.organ = q.organ AND s.line = q.line),
        (SELECT max(s.day) FROM stated_row s WHERE s.file = q.file AND s.organ = q.organ), q.since)
    """
}
