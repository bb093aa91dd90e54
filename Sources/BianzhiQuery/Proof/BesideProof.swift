import BianzhiCore

/// What came up where a cleared finding went: the same trouble may stand under another number.
package struct BesideProof: Sendable {
  /// Findings of the run of the proof that are new there, or larger than when the cleared one was last seen:
  /// of its organs and family of rules, or of its person.
  package internal(set) var findings: [Sighting] = []
  /// People who were counted, are still on the organ's roster, have not left, and count nowhere now.
  package internal(set) var people: [Person] = []

  package var isEmpty: Bool { findings.isEmpty && people.isEmpty }

  /// Somebody who is no longer counted.
  package struct Person: Sendable, Hashable {
    package let name: String
    /// How the newer roster writes the kind, state or inner body that does not count.
    package let written: String
  }
}

extension FindingProofs {
  /// What stands beside the proof that a finding was cleared.
  ///
  /// - Parameter run: the run that judged it clean.
  package func beside(_ sighting: Sighting, clearedBy run: RunInfo) throws -> BesideProof {
    var beside = BesideProof()
    beside.findings = try besides(sighting, run)
    let family = sighting.rule.prefix { $0 != "." }
    guard sighting.person == nil, let seen = self.run(sighting.run) else { return beside }
    switch family {
    case "quota": beside.people = try uncounted(sighting, seen, run)
    case "organ": beside.people = try withoutBody(sighting, seen, run)
    case "post": beside.people = try leadingNoMore(sighting, seen, run)
    default: break
    }
    return beside
  }

  private func besides(_ sighting: Sighting, _ run: RunInfo) throws -> [Sighting] {
    try statements.rows(
      """
      SELECT \(Sighting.columns)
      WHERE f.run = ?1 AND f.finding <> ?2
        AND (CASE WHEN ?4 <> 0 THEN f.person = ?4
          ELSE f.person IS NULL
            AND substr(n.rule, 1, instr(n.rule, '.')) = substr(?5, 1, instr(?5, '.'))
            AND f.organ IN (SELECT organ FROM finding_data d WHERE d.run = ?3 AND d.finding = ?2
              UNION SELECT organ FROM run_finding o WHERE o.run = ?3 AND o.finding = ?2) END)
        AND NOT EXISTS (SELECT 1 FROM run_finding b WHERE b.run = ?3 AND b.finding = f.finding
          AND coalesce(b.actual - b.expected, b.actual, 0)
            >= coalesce(f.actual - f.expected, f.actual, 0))
      ORDER BY f.finding
      """,
      [
        .integer(Int64(run.number)), .integer(sighting.number), .integer(Int64(sighting.run)),
        .integer(sighting.person?.packed ?? 0), .text(sighting.rule),
      ], Sighting.init)
  }

  /// The rows of the rosters by which a run judged the organs that finding ?1 of run ?2 rests on.
  private static func rows(_ name: String, run: String, horizon: String) -> String {
    """
    \(name) AS (
      SELECT s.id, s.person, s.name, coalesce(k.code, '') AS kind, coalesce(k.text, '') AS kind_text,
        coalesce(t.code, '') AS state, coalesce(t.text, '') AS state_text,
        coalesce(b.code, '') AS body, coalesce(b.text, '') AS body_text,
        coalesce(o.text, '') AS post, coalesce(d.code, '') AS leads,
        coalesce((SELECT counts_quota FROM calibre c WHERE c.name = ?6 AND c.state = t.code), 1)
          AS counts
      FROM run_list w JOIN roster_list l ON l.organ = w.organ AND l.day = w.day
      JOIN staff_row s ON s.id BETWEEN l.id << 24 AND (l.id << 24) + 16777215
      LEFT JOIN term k ON k.id = s.kind LEFT JOIN term t ON t.id = s.state
      LEFT JOIN term b ON b.id = s.body LEFT JOIN term o ON o.id = s.post
      LEFT JOIN term d ON d.id = s.leader
      WHERE w.run = \(run) AND w.data = 'roster'
        AND w.organ IN (SELECT organ FROM finding_data WHERE run = ?2 AND finding = ?1)
        AND s.brought <= \(horizon) AND (s.ended IS NULL OR s.ended > \(horizon)))
    """
  }

  private static let both =
    "WITH " + rows("was", run: "?2", horizon: "?3") + ", " + rows("now", run: "?4", horizon: "?5")

  private static let samePerson = """
    CASE WHEN was.person IS NOT NULL AND now.person IS NOT NULL THEN was.person = now.person
      ELSE was.name = now.name END
    """

  private static let left = PersonState.allCases.filter(\.isLeft).map { "'\($0.rawValue)'" }
    .joined(separator: ", ")

  /// Counted before in the part, and still there without counting: 编外, 借入, no kind.
  private func uncounted(
    _ sighting: Sighting, _ seen: RunInfo, _ run: RunInfo
  ) throws -> [BesideProof.Person] {
    let off = QuotaKind.offQuota.rawValue
    let whole = [QuotaKind.total, QuotaKind.institution.rawValue].contains(sighting.part)
    let inPart = whole ? "" : "AND was.kind = ?7"
    let isCounted = "counts = 1 AND kind NOT IN ('', '\(off)')"
    return try people(
      """
      \(Self.both)
      SELECT was.name, CASE WHEN now.counts = 1 THEN now.kind_text ELSE now.state_text END
      FROM was JOIN now ON \(Self.samePerson)
      WHERE was.counts = 1 AND was.kind NOT IN ('', '\(off)') \(inPart)
        AND NOT (now.counts = 1 AND now.kind NOT IN ('', '\(off)'))
        AND now.state NOT IN (\(Self.left))
        AND NOT EXISTS (SELECT 1 FROM now AS other WHERE \(isCounted)
          AND CASE WHEN other.person IS NOT NULL AND was.person IS NOT NULL
            THEN other.person = was.person ELSE other.name = was.name END)
      GROUP BY was.id ORDER BY was.id
      """, sighting, seen, run)
  }

  /// In the inner body before, and still counted without any.
  private func withoutBody(
    _ sighting: Sighting, _ seen: RunInfo, _ run: RunInfo
  ) throws -> [BesideProof.Person] {
    try people(
      """
      \(Self.both)
      SELECT was.name, now.body_text FROM was JOIN now ON \(Self.samePerson)
      WHERE (was.body = ?7 OR was.body_text = ?7) AND now.body = ''
        AND now.state NOT IN (\(Self.left))
      GROUP BY was.id ORDER BY was.id
      """, sighting, seen, run)
  }

  /// A leader before, and still there under the same title, but said to lead no more.
  private func leadingNoMore(
    _ sighting: Sighting, _ seen: RunInfo, _ run: RunInfo
  ) throws -> [BesideProof.Person] {
    try people(
      """
      \(Self.both)
      SELECT was.name, now.post FROM was JOIN now ON \(Self.samePerson)
      WHERE was.leads = '\(YesNo.yes.rawValue)' AND now.leads <> was.leads
        AND now.post = was.post AND now.post <> '' AND now.state NOT IN (\(Self.left))
      GROUP BY was.id ORDER BY was.id
      """, sighting, seen, run)
  }

  private func people(
    _ sql: String, _ sighting: Sighting, _ seen: RunInfo, _ run: RunInfo
  ) throws -> [BesideProof.Person] {
    try statements.rows(
      sql,
      [
        .integer(sighting.number), .integer(Int64(seen.number)), .integer(seen.horizon),
        .integer(Int64(run.number)), .integer(run.horizon), .text(run.calibre),
        .text(sighting.part),
      ]
    ) { row in
      BesideProof.Person(name: row.optionalText(0) ?? "", written: row.optionalText(1) ?? "")
    }
  }
}
