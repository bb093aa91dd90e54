import BianzhiCore

extension FindingProofs {
  /// Where the people of a finding stand whose organ is no more: findings of a run that are theirs or of what the organ
  /// became, and people on rosters of other organs who count at none of them.
  ///
  /// - Parameters:
  ///   - run: made on a day on which the organ was no more.
  ///   - successors: codes of what a reform made of the organ.
  package func beside(
    _ sighting: Sighting, endedBy run: RunInfo, successors: Set<String>
  ) throws -> BesideProof {
    guard let seen = self.run(sighting.run) else { return BesideProof() }
    var beside = BesideProof()
    let rule = RunPeople.rule(of: sighting)
    let gone = try people.organs(of: sighting).filter { try statements.hasEnded($0, in: run) }
    let judged = try sighting.person == nil ? people.judgedKinds(in: run) : []
    let was = try people.counted(sighting, in: seen)
    let candidates = try besides(run, since: [])
    let kin = candidates.filter {
      successors.contains($0.finding.organCode) && $0.rule == sighting.rule
        && (sighting.person == nil || sighting.person == $0.person)
    }
    // What stood where they are now before they came is not theirs.
    let fresh = Set(try besides(run, since: runsShowing(sighting)).map(\.number))
    let theirs = try related(to: sighting, was, candidates, run).filter {
      $0.person != nil || $0.rule == sighting.rule || fresh.contains($0.number)
    }
    // Whatever a check shows of an organ that is no more is about those whom its lists still have.
    let late = candidates.filter { gone.contains($0.organ) }
    beside.findings = Set((kin + theirs + late).map(\.number)).sorted().compactMap { number in
      candidates.first { $0.number == number && number != sighting.number }
    }
    beside.people = try atUnjudgedOrgans(was, sighting, run)
    let stray =
      try sighting.person == nil
      ? rule.map { rule in
        let since = PeopleSince(sighting, rule, was: was, still: [], now: [], judged: judged)
        return try outside(since, sighting, run) + renamed(since, sighting, seen, run)
          + stillAtWork(was, sighting, run)
      } ?? []
      : (rule?.beside ?? []).flatMap { try $0.people(self, sighting, run) }
    for person in stray where !beside.people.contains(person) { beside.people.append(person) }
    return beside
  }
}
