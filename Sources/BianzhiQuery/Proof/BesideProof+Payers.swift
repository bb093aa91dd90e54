import BianzhiCore

/// A payer of a finding that goes on paying: the person of it who holds no place there any more, or somebody else instead.
extension FindingProofs {
  /// Who is on the roster of an organ of a finding no more and still on its pay list, though it pays nobody else of where
  /// the person stands now; by the number, or by a line of the name that has none.
  func paidWithoutPlace(_ sighting: Sighting, _ run: RunInfo) throws -> [BesideProof.Person] {
    guard let person = sighting.person?.packed else { return [] }
    let lines = try oldPayers(of: person, sighting, run)
    return try (lines.isEmpty ? unnumberedPay(of: person, sighting, run) : lines).map {
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
    guard let left = try leftPlaces(of: person, sighting, run) else { return [] }
    let days = try rosterDays(of: run)
    return try payLines(of: person, payMonths(from: left.month)).filter { line in
      try left.organs.contains(line.payer)
        && !pays(line.payer, line.month, left.now, besides: [person], days, run)
    }
  }

  /// The lines of the newest pay lists of the same organs that bear the name of the person and no number, where nobody else
  /// on the payer's roster bears it.
  private func unnumberedPay(
    of person: Int64, _ sighting: Sighting, _ run: RunInfo
  ) throws -> [PayLine] {
    let name = BorneName(sighting.personName ?? "")
    guard let pattern = name.pattern, let left = try leftPlaces(of: person, sighting, run) else {
      return []
    }
    let lines = try statements.rows(
      """
      SELECT DISTINCT l.payer, l.month, y.name FROM pay_list l JOIN pay_row y
        ON y.id \(RowsOfList.between("l.id"))
      WHERE l.month >= ?1 AND l.nameless > 0 AND l.ended IS NULL AND y.ended IS NULL AND y.person IS NULL
        AND y.amount <> 0 AND y.name GLOB ?2 AND NOT EXISTS (
          SELECT 1 FROM pay_list n
          WHERE n.payer = l.payer AND n.month > l.month AND n.ended IS NULL)
      ORDER BY y.id
      """, [.integer(Int64(left.month)), .text(pattern)]
    ) { (payer: $0.integer(0), month: Int32(truncatingIfNeeded: $0.integer(1)), name: $0.text(2)) }
    let days = try rosterDays(of: run)
    return try lines.filter { line in
      guard left.organs.contains(line.payer), name.isBorne(by: line.name) else { return false }
      let isOfAnother = try people.listed(line.payer, of: sighting, in: run).contains {
        name.isBorne(by: $0.name)
      }
      return try !isOfAnother
        && !pays(line.payer, line.month, left.now, besides: [person], days, run)
    }.map {
      PayLine(payer: $0.payer, month: $0.month, name: try statements.organ($0.payer).name)
    }
  }

  /// The organs of a finding that had somebody on their rosters and have no more.
  private struct LeftPlaces {
    let organs: Set<Int64>
    /// Where the person stands now.
    let now: Set<Int64>
    /// The month of the newest roster of those that were left.
    let month: Int32
  }

  /// Nil where the person is still at all of them, or has left somewhere: that is judged by the rule on pay after leaving.
  private func leftPlaces(
    of person: Int64, _ sighting: Sighting, _ run: RunInfo
  ) throws -> LeftPlaces? {
    let days = try rosterDays(of: run)
    let places = try places(of: person, days, run)
    guard let seen = self.run(sighting.run), !places.contains(where: \.hasLeft) else { return nil }
    let before = Set(try self.places(of: person, rosterDays(of: seen), seen).map(\.organ))
    let now = Set(places.map(\.organ))
    let left = before.intersection(try people.organs(of: sighting)).subtracting(now)
    guard let since = days.filter({ left.contains($0.key) }).values.max() else { return nil }
    return LeftPlaces(organs: left, now: now, month: since / 100)
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
