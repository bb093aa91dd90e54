package import BianzhiCore

/// A rule that judged an organ when a finding was seen, and for want of words in newer lists judged it no more.
package struct LessTold: Sendable {
  package let rule: String
  package let reason: UnjudgedReason
  package let organ: MissingData

  package var wording: Wording {
    let title = Rule.builtIn.first { $0.id == rule }?.title ?? Wording(zh: rule, en: rule)
    let (organ, reason) = (organ.wording, reason.wording)
    return Wording(
      zh: "\(organ.zh)：\(title.zh)：\(reason.zh)", en: "\(organ.en): \(title.en): \(reason.en)")
  }
}

extension FindingProofs {
  /// What the lists of a proof leave unsaid that those of before had said, of the organs that a finding rests on.
  ///
  /// The lists before are those of the newest run of all rules that is not behind the one that saw the finding.
  package func lessTold(_ sighting: Sighting, by run: RunInfo) throws -> LessTold? {
    guard let place = place(of: sighting.run),
      let before = runs[...place].last(where: { !$0.isFiltered })
    else { return nil }
    let reasons = UnjudgedReason.allCases.filter(\.leavesUnsaid).map { "'\($0.rawValue)'" }
    let rules = Rule.builtIn.filter(\.isCore).map { "'\($0.id)'" }
    let column = StoredPlace("run_unchecked", "reason", row: run.number)
    return try statements.first(
      """
      SELECT u.rule, u.reason, u.organ FROM run_unchecked u
      JOIN run_rule b ON b.run = ?2 AND b.rule = u.rule AND b.outcome = 'checked'
      WHERE u.run = ?1 AND u.rule IN (\(rules.joined(separator: ", ")))
        AND u.reason IN (\(reasons.joined(separator: ", ")))
        AND u.organ IN (SELECT organ FROM finding_data WHERE run = ?3 AND finding = ?4)
        AND NOT EXISTS (SELECT 1 FROM run_unchecked e
          WHERE e.run = ?2 AND e.rule = u.rule AND e.organ = u.organ)
      ORDER BY u.rule, u.organ LIMIT 1
      """,
      [
        .integer(Int64(run.number)), .integer(Int64(before.number)),
        .integer(Int64(sighting.run)), .integer(sighting.number),
      ]
    ) { row in
      (
        rule: row.text(0), reason: try UnjudgedReason(stored: row.text(1), at: column),
        organ: row.integer(2)
      )
    }.map { found in
      LessTold(
        rule: found.rule, reason: found.reason,
        organ: try statements.missing(found.organ, nil, nil))
    }
  }
}
