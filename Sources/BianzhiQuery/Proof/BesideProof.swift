package import BianzhiCore

/// What came up where a cleared finding went: the same trouble may stand under another number.
package struct BesideProof: Sendable {
  /// Findings of the run of the proof that are new there, or larger than when the cleared one was seen: of its organs
  /// and duty, of its person, or of the people who are in its part no more.
  package internal(set) var findings: [Sighting] = []
  /// People who were counted, are still on the organ's roster, on a pay list by name or on the roster of an organ that
  /// was not judged, have not left, and stand in no finding.
  package internal(set) var people: [Person] = []

  package var isEmpty: Bool { findings.isEmpty && people.isEmpty }

  /// Somebody who is no longer counted.
  package struct Person: Sendable, Hashable {
    package let name: String
    /// How the newer roster writes the kind, state or inner body that does not count.
    package let written: Wording
    /// The organ whose roster counts a namesake: whoever names a finding of that organ names the person as well.
    let countedIn: Int64?

    init(name: String, written: Wording, countedIn: Int64? = nil) {
      (self.name, self.written, self.countedIn) = (name, written, countedIn)
    }

    init(name: String, written: String) {
      self.init(name: name, written: Wording(zh: written, en: written))
    }
  }
}

extension FindingProofs {
  /// What stands beside the proof that a finding was cleared.
  ///
  /// - Parameter run: the run that judged it clean; of all rules, or what stands under others is not seen.
  package func beside(_ sighting: Sighting, clearedBy run: RunInfo) throws -> BesideProof {
    let earlier = try runsShowing(sighting)
    let pairs = try peopleSince(sighting, earlier, run).flatMap(\.changed)
    let changed = pairs.map(\.was)
    var beside = BesideProof()
    beside.findings =
      try related(to: sighting, changed, besides(run, since: earlier), run)
      + stillPaidFor(sighting, run, besides: earlier)
    // Who stands in one of them is named with it.
    if let subject = BesideSubject(sighting),
      beside.findings.contains(where: {
        $0.person.map { $0.packed == subject.number } ?? false || $0.personName == subject.name
      })
    {
      return beside
    }
    var found = try (RunPeople.rule(of: sighting)?.beside ?? []).flatMap {
      try $0.people(self, sighting, run)
    }
    found += try contradicted(sighting, pairs, earlier, run)
    let named = Set(beside.findings.map(\.organ))
    for person in found where !beside.people.contains(person) {
      if let organ = person.countedIn, named.contains(organ) { continue }
      beside.people.append(person)
    }
    return beside
  }

  /// People who stand only on the rosters of other organs, and count at none of them.
  func outside(
    _ since: PeopleSince, _ sighting: Sighting, _ run: RunInfo
  ) throws -> [BesideProof.Person] {
    let own = Set(try people.organs(of: sighting))
    return try since.adrift(
      elsewhere: { person in
        try standing(person, run).subtracting(own).sorted().flatMap { organ in
          try people.listed(organ, of: sighting, in: run).filter(person.isSame)
        }
      },
      isUnder: { organ in
        try statements.first(
          """
          WITH RECURSIVE under (organ, depth) AS (
            SELECT ?1, 0
            UNION SELECT r.superior, u.depth + 1 FROM under u JOIN organ_row r ON r.organ = u.organ
              AND r.superior IS NOT NULL AND r.brought <= ?2 AND (r.ended IS NULL OR r.ended > ?2)
            WHERE u.depth < 9)
          SELECT 1 FROM under WHERE depth > 0
            AND organ IN (\(own.map(String.init).joined(separator: ", "))) LIMIT 1
          """, [.integer(organ), .integer(run.horizon)]
        ) { _ in } != nil
      },
      named: { try statements.organ($0).name })
  }

  /// People of whom the roster of the proof does not say any more what the finding rested on: what post they have, or the cell
  /// that contradicted another one.
  package func untold(_ sighting: Sighting, clearedBy run: RunInfo) throws -> [BesideProof.Person] {
    let seen = [self.run(sighting.run)].compactMap { $0 }
    return try peopleSince(sighting, seen, run).flatMap(\.untold) + untoldCells(sighting, run)
  }

  /// Leaders of a finding's part who are counted no more, though nothing but their flag or post changed: because of them the
  /// newest run, which saw the finding no more, may have judged nothing.
  package func open(_ sighting: Sighting) throws -> [BesideProof.Person] {
    guard let seen = self.run(sighting.run), let run = runs.last, run.number > seen.number,
      RunPeople.rule(of: sighting)?.part == .post
    else { return [] }
    return try peopleSince(sighting, [seen], run).flatMap { $0.adrift + $0.untold }
  }

  /// The people of a finding's part in earlier runs, beside the rosters of a later one; read once for what is asked of one
  /// finding in a row.
  func peopleSince(
    _ sighting: Sighting, _ earlier: [RunInfo], _ run: RunInfo
  ) throws -> [PeopleSince] {
    guard sighting.person == nil, let rule = RunPeople.rule(of: sighting) else { return [] }
    let key = ([run] + earlier).map(\.number)
    if kept.since.finding != sighting.finding || kept.since.run != sighting.run {
      kept.since = KeptSince(finding: sighting.finding, run: sighting.run)
    }
    if let known = kept.since.people[key] { return known }
    // The facts of one run at a time are filled: all that is asked of the later one comes first.
    let now = try people.listed(sighting, in: run)
    let still = try people.counted(sighting, in: run)
    let judged = try people.judgedKinds(in: run)
    let since = try earlier.map { seen in
      PeopleSince(
        sighting, rule, was: try people.counted(sighting, in: seen), still: still, now: now,
        judged: judged)
    }
    kept.since.people[key] = since
    return since
  }

  /// The newest run that saw the finding and the first one of the same stretch: what went in steps went nowhere.
  func runsShowing(_ sighting: Sighting) throws -> [RunInfo] {
    guard let newest = place(of: sighting.run) else { return [] }
    let number: [StatementValue] = [.integer(sighting.number)]
    let saw = Set(
      try statements.rows("SELECT run FROM run_finding WHERE finding = ?1", number) {
        Int($0.integer(0))
      })
    let judged = try runsJudging(sighting.rule)
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
}
