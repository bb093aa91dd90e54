import BianzhiCore

extension FindingProofs {
  /// Findings of a run that are new there, or larger, than in one of the earlier runs, or all of them where there is
  /// none; read once for all that are asked of the same runs.
  func besides(_ run: RunInfo, since earlier: [RunInfo]) throws -> [Sighting] {
    let key = ([run] + earlier).map(\.number)
    if let known = kept.besides[key] { return known }
    var found: [Int64: Sighting] = [:]
    if earlier.isEmpty {
      let rows = try statements.rows(
        "SELECT \(Sighting.columns) WHERE f.run = ?1 ORDER BY f.finding",
        [.integer(Int64(run.number))], Sighting.init)
      for row in rows { found[row.number] = row }
    }
    for seen in earlier {
      let rows = try statements.rows(
        """
        SELECT \(Sighting.columns)
        WHERE f.run = ?1
          AND NOT EXISTS (SELECT 1 FROM run_finding b WHERE b.run = ?2 AND b.finding = f.finding
            AND coalesce(b.actual - b.expected, b.actual, 0)
              >= coalesce(f.actual - f.expected, f.actual, 0))
        ORDER BY f.finding
        """, [.integer(Int64(run.number)), .integer(Int64(seen.number))], Sighting.init)
      for row in rows { found[row.number] = row }
    }
    let besides = found.values.sorted { $0.number < $1.number }
    kept.besides[key] = besides
    return besides
  }

  /// Those of them that may be the cleared finding under another number.
  ///
  /// - Parameter changed: people who made the cleared finding and are in its part no more.
  func related(
    to sighting: Sighting, _ changed: [ListedPerson], _ candidates: [Sighting], _ run: RunInfo
  ) throws -> [Sighting] {
    let organs = Set(try self.people.organs(of: sighting))
    let people = Set(changed.compactMap(\.person))
    let nameless = Set(changed.filter { $0.person == nil }.map(\.name))
    let own = try duty(sighting)
    let (borne, payers) = (BorneName(sighting.personName ?? ""), try self.payers(of: sighting))
    let holders = try changed.reduce(into: Set<Int64>()) { $0.formUnion(try standing($1, run)) }
    let givers = try giving(sighting, run)
    let newlyCounted = try countingNewly(sighting, candidates, run)
    return try candidates.filter { other in
      if other.number == sighting.number { return false }
      let isNear = organs.contains(other.organ)
      let isKin = try duty(other) == own
      if let person = other.person {
        if let own = sighting.person {
          // The same rule may find the name on another organ's list, under another number.
          return try person == own
            || (isNear && isKin || other.rule == sighting.rule)
              && borne.isBorne(by: other.personName ?? "")
            || isKin && isPaidNewly(person.packed, by: payers, since: sighting, run)
        }
        return people.contains(person.packed)
          || isNear && nameless.contains(other.personName ?? "")
      }
      if sighting.person != nil { return newlyCounted.contains(other.number) }
      if isNear, try isStatedAgainst(other, sighting, run) { return true }
      let isGiver = givers.contains(other.organ)
      guard (isNear || isGiver) && isKin || holders.contains(other.organ) else { return false }
      if isNear, other.rule == sighting.rule { return true }
      return try other.severity != .hint || mayHold(other, changed, run, isNear: isNear)
    }
  }

  /// Those of some findings about parts that count the person of a cleared one, and did not when it was seen: who was
  /// entered where the quota is full stands on one place too many.
  private func countingNewly(
    _ sighting: Sighting, _ candidates: [Sighting], _ run: RunInfo
  ) throws -> Set<Int64> {
    guard let person = sighting.person?.packed, let seen = self.run(sighting.run) else { return [] }
    let places = try places(of: person, rosterDays(of: run), run).filter { !$0.hasLeft }
    let organs = Set(places.map(\.organ))
    let counts = { (other: Sighting, run: RunInfo) in
      try self.people.counted(other, in: run).contains { $0.person == person }
    }
    // All that is asked of the later run comes first: its facts are filled then.
    let counting = try candidates.filter { other in
      try other.person == nil && !organs.isDisjoint(with: self.people.organs(of: other))
        && holdsPeople(other) && counts(other, run)
    }
    return Set(try counting.filter { try !counts($0, seen) }.map(\.number))
  }

  /// Whether trouble may go where a hint stands: it counts people, those of the finding among them where it is one of
  /// another organ. One on vacant places counts nobody.
  private func mayHold(
    _ hint: Sighting, _ changed: [ListedPerson], _ run: RunInfo, isNear: Bool
  ) throws -> Bool {
    guard holdsPeople(hint) else { return false }
    if isNear { return true }
    return try people.counted(hint, in: run).contains { counted in
      changed.contains { $0.isSame(as: counted) }
    }
  }

  /// Whether a finding counts people for what they hold, and not for cells that are blank.
  private func holdsPeople(_ sighting: Sighting) -> Bool {
    guard let rule = RunPeople.rule(of: sighting) else { return false }
    return !rule.beside.isEmpty && !rule.rests(on: .blanks)
  }

  /// The duty that a rule's findings touch: those of the same one may be the same trouble.
  private func duty(_ sighting: Sighting) throws -> Duty? {
    if let rule = RunPeople.rule(of: sighting) { return rule.duty }
    let text = try statements.first(
      """
      SELECT t.text FROM run_rule r JOIN rule_text t ON t.id = r.text
      WHERE r.run = ?1 AND r.rule = ?2
      """, [.integer(Int64(sighting.run)), .text(sighting.rule)]
    ) { $0.text(0) }
    return try text.map { try Rule(text: $0, file: sighting.rule).duty }
  }

  /// People who are in the part no more and stand on the roster of an organ that the rule could not judge in the run:
  /// nobody knows whether it has places for them.
  func atUnjudgedOrgans(
    _ people: [ListedPerson], _ sighting: Sighting, _ run: RunInfo
  ) throws -> [BesideProof.Person] {
    guard !people.isEmpty else { return [] }
    let place = StoredPlace("run_unchecked", "reason", row: "\(run.number)")
    return try people.flatMap { person in
      try standing(person, run).subtracting([sighting.organ]).sorted().compactMap { organ in
        let reasons = try statements.rows(
          "SELECT reason FROM run_unchecked WHERE run = ?1 AND rule = ?2 AND organ = ?3",
          [.integer(Int64(run.number)), .text(sighting.rule), .integer(organ)]
        ) { try UnjudgedReason(stored: $0.text(0), at: place) }
        guard reasons.contains(where: \.isOfWholeOrgan) else { return nil }
        return BesideProof.Person(name: person.name, written: try statements.organ(organ).name)
      }
    }
  }
}
