import BianzhiCore

/// The list of leaders beside a finding about posts: who leads no more by the roster, and does by a list that came since.
extension FindingProofs {
  /// Leaders whom a list that came after the finding was seen has in a post of the same role, begun and not ended on the day
  /// of the run. A list of before tells how it was.
  ///
  /// - Parameter changed: people who were counted in the finding and are no more.
  func stillListed(
    _ changed: [ListedPerson], _ sighting: Sighting, _ seen: RunInfo, _ run: RunInfo
  ) throws -> [BesideProof.Person] {
    guard !changed.isEmpty, RunPeople.rule(of: sighting)?.part == .post else { return [] }
    let day = Int64(run.asOf.yyyymmdd)
    return try people.organs(of: sighting).flatMap { organ in
      let name = try statements.organ(organ).name
      let listed = try statements.rows(
        """
        SELECT name, post, coalesce(since, '') FROM subject_row
        WHERE organ = ?1 AND brought > ?2 AND ended IS NULL
          AND (typeof(since) <> 'integer'
            OR CASE WHEN since > 999999 THEN since ELSE since * 100 + 1 END <= ?3)
          AND (typeof(until) <> 'integer'
            OR CASE WHEN until > 999999 THEN until ELSE until * 100 + 31 END >= ?3)
        ORDER BY id
        """, [.integer(organ), .integer(seen.horizon), .integer(day)]
      ) { (name: $0.text(0), post: $0.text(1), since: $0.text(2)) }
      return changed.compactMap { person in
        let role = PostTitle(person.post ?? "").role(in: name)
        let row = listed.first { row in
          BorneName(person.name).isBorne(by: row.name)
            && PostTitle(row.post).role(in: name) == role
        }
        return row.map { row in
          let since = Int64(row.since).flatMap { RecordedDate(stored: $0)?.description } ?? ""
          return BesideProof.Person(
            name: person.name,
            written: Wording(
              zh: "新的领导名单 \(row.post) \(since)",
              en: "newer list of leaders, \(row.post) \(since)"))
        }
      }
    }
  }
}
