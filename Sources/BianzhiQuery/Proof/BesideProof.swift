import BianzhiCore

/// What came up where a cleared finding went: the same trouble may stand under another number.
package struct BesideProof: Sendable {
  /// Findings of the run of the proof that are new there, or larger than when the cleared one was seen: of its organs
  /// and family of rules, of its person, or of the people who are in its part no more.
  package internal(set) var findings: [Sighting] = []
  /// People who were counted, are still on the organ's roster, on a pay list by name or on the roster of an organ that
  /// was not judged, have not left, and stand in no finding.
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
  /// - Parameter run: the run that judged it clean; of all rules, or what stands under others is not seen.
  package func beside(_ sighting: Sighting, clearedBy run: RunInfo) throws -> BesideProof {
    let earlier = try runsShowing(sighting)
    let moved = try peopleSince(sighting, earlier, run)
    let candidates = try besides(sighting, run, since: earlier)
    let changed = moved.flatMap(\.changed).map(\.was)
    var beside = BesideProof()
    beside.findings = try related(to: sighting, changed, candidates, run)
    guard sighting.person == nil else { return beside }
    let paid = try untiedPay(of: changed, sighting, run)
    let unjudged = try atUnjudgedOrgans(changed, sighting, run)
    for person in moved.flatMap(\.adrift) + paid + unjudged where !beside.people.contains(person) {
      beside.people.append(person)
    }
    return beside
  }

  /// Leaders of whom the roster of the proof does not say any more what post they have.
  package func untold(_ sighting: Sighting, clearedBy run: RunInfo) throws -> [BesideProof.Person] {
    guard sighting.person == nil else { return [] }
    return try peopleSince(
      sighting, [self.run(sighting.run)].compactMap { $0 }, run
    ).flatMap(\.untold)
  }

  /// The people of a finding's part in earlier runs, beside the rosters of a later one.
  func peopleSince(
    _ sighting: Sighting, _ earlier: [RunInfo], _ run: RunInfo
  ) throws -> [PeopleSince] {
    guard sighting.person == nil else { return [] }
    let now = try people(of: sighting, in: run, calibre: run.calibre)
    return try earlier.map { seen in
      PeopleSince(
        sighting, was: try people(of: sighting, in: seen, calibre: run.calibre), now: now)
    }
  }

  /// The newest run that saw the finding and the first one of the same stretch: what went in steps went nowhere.
  func runsShowing(_ sighting: Sighting) throws -> [RunInfo] {
    guard let newest = place(of: sighting.run) else { return [] }
    let number: [StatementValue] = [.integer(sighting.number)]
    let saw = Set(
      try statements.rows("SELECT run FROM run_finding WHERE finding = ?1", number) {
        Int($0.integer(0))
      })
    let judged = Set(
      try statements.rows(
        "SELECT run FROM run_rule WHERE rule = ?1 AND outcome = 'checked'", [.text(sighting.rule)]
      ) { Int($0.integer(0)) })
    var first = newest
    for place in stride(from: newest - 1, through: 0, by: -1) {
      if saw.contains(runs[place].number) {
        first = place
        continue
      }
      if judged.contains(runs[place].number) { break }
    }
    return first == newest ? [runs[newest]] : [runs[newest], runs[first]]
  }

  /// Lines of the organ's pay list that bear the name of somebody who is in the part no more, and no number or that of
  /// another name: nothing tells whether the person is still paid.
  private func untiedPay(
    of changed: [ListedPerson], _ sighting: Sighting, _ run: RunInfo
  ) throws -> [BesideProof.Person] {
    guard let month = run.payMonth, !changed.isEmpty else { return [] }
    let gone = Dictionary(changed.map { ($0.name, $0.person) }) { first, _ in first }
    let here = try people(of: sighting, in: run, calibre: run.calibre)
    let lines = try statements.rows(
      """
      SELECT DISTINCT coalesce(y.name, ''), y.person FROM pay_list l JOIN pay_row y
        ON y.id BETWEEN l.id << 24 AND (l.id << 24) + 16777215
      WHERE l.month = ?3
        AND l.payer IN (SELECT organ FROM finding_data WHERE run = ?2 AND finding = ?1)
        AND y.brought <= ?4 AND (y.ended IS NULL OR y.ended > ?4) ORDER BY y.id
      """,
      [
        .integer(sighting.number), .integer(Int64(sighting.run)), .integer(Int64(month)),
        .integer(run.horizon),
      ]
    ) { (name: $0.text(0), person: $0.optionalInteger(1)) }
    let untied = lines.filter { line in
      guard let known = gone[line.name] else { return false }
      guard let person = line.person else { return true }
      return person != known && !here.contains { $0.person == person && $0.name == line.name }
    }
    let day = RecordedDate(stored: Int64(month))?.description ?? ""
    let list = RuleData.payroll.wording.zh
    return untied.map { .init(name: $0.name, written: "\(list) \(day)") }
  }
}
