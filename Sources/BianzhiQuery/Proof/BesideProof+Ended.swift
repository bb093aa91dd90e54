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
    let was = try people.counted(sighting, in: seen)
    let candidates = try besides(run, since: [])
    let kin = candidates.filter {
      successors.contains($0.finding.organCode) && $0.rule == sighting.rule
        && (sighting.person == nil || sighting.person == $0.person)
    }
    let theirs = try related(to: sighting, was, candidates, run).filter {
      $0.person != nil || $0.rule == sighting.rule
    }
    beside.findings = Set((kin + theirs).map(\.number)).sorted().compactMap { number in
      candidates.first { $0.number == number && number != sighting.number }
    }
    beside.people = try atUnjudgedOrgans(was, sighting, run)
    return beside
  }
}
