import BianzhiCore

/// A payer of a finding that goes on paying: the person of it who holds no place there any more, or somebody else instead.
extension FindingProofs {
  /// Who is on the roster of an organ of a finding no more and still on its pay list, though it pays nobody else of where
  /// the person stands now.
  func paidWithoutPlace(_ sighting: Sighting, _ run: RunInfo) throws -> [BesideProof.Person] {
    guard let person = sighting.person?.packed else { return [] }
    return try oldPayers(of: person, sighting, run).map {
      .init(name: sighting.personName ?? "", written: Self.payList($0.month, of: $0.name))
    }
  }

  /// Findings of the run about the same person's pay, however old, that name a payer who has no place for the person.
  func stillPaidFor(
    _ sighting: Sighting, _ run: RunInfo, besides earlier: [RunInfo]
  ) throws -> [Sighting] {
    guard let person = sighting.person?.packed,
      RunPeople.rule(of: sighting)?.data.contains(.payroll) == false
    else { return [] }
    let payers = Set(try oldPayers(of: person, sighting, run).map(\.payer))
    guard !payers.isEmpty else { return [] }
    let known = Set(try besides(run, since: earlier).map(\.number))
    return try besides(run, since: []).filter { other in
      try other.person?.packed == person && other.number != sighting.number
        && !known.contains(other.number) && !payers.isDisjoint(with: people.organs(of: other))
    }
  }

  /// The lines of newer pay lists, of organs of a finding that had the person on their rosters and have no more.
  private func oldPayers(
    of person: Int64, _ sighting: Sighting, _ run: RunInfo
  ) throws -> [PayLine] {
    let days = try rosterDays(of: run)
    let places = try places(of: person, days, run)
    // Who has left somewhere is judged by the rule on pay after leaving.
    guard let seen = self.run(sighting.run), !places.contains(where: \.hasLeft) else { return [] }
    let before = Set(try self.places(of: person, rosterDays(of: seen), seen).map(\.organ))
    let now = Set(places.map(\.organ))
    let left = before.intersection(try people.organs(of: sighting)).subtracting(now)
    guard let since = days.filter({ left.contains($0.key) }).values.max() else { return [] }
    return try payLines(of: person, payMonths(from: since / 100)).filter { line in
      try left.contains(line.payer)
        && !pays(line.payer, line.month, now, besides: [person], days, run)
    }
  }

  /// Who paid the person of a finding that rests on pay lists when it was seen.
  func payers(of sighting: Sighting) throws -> Set<Int64> {
    guard let person = sighting.person?.packed, let month = self.run(sighting.run)?.payMonth,
      RunPeople.rule(of: sighting)?.data.contains(.payroll) == true
    else { return [] }
    return Set(try payLines(of: person, [month]).map(\.payer))
  }

  /// Whether somebody stands on the newer pay list of one of some payers, and did not stand on the one of when a finding
  /// was seen: the pay may go on under another name.
  func isPaidNewly(
    _ person: Int64, by payers: Set<Int64>, since sighting: Sighting, _ run: RunInfo
  ) throws -> Bool {
    guard !payers.isEmpty, let before = self.run(sighting.run)?.payMonth, let now = run.payMonth
    else { return false }
    let new = Set(try payLines(of: person, [now]).map(\.payer)).intersection(payers)
    return try !new.subtracting(payLines(of: person, [before]).map(\.payer)).isEmpty
  }
}
