import BianzhiCore

extension BesideLook {
  /// The person is still lent or borrowed by a roster, or stands in the register of loans with another row: a loan that
  /// begins anew, or under another number, has not ended; nor has one of whom the own roster says that they are there.
  static let loan = BesideLook(word: "loan") { proofs, sighting, run in
    guard let subject = BesideSubject(sighting), let seen = proofs.run(sighting.run) else {
      return []
    }
    let stands =
      try proofs.loans(of: subject, sighting, run)
      + proofs.lent(subject, sighting, seen, run)
      + proofs.saidToBe(
        at: proofs.borrowers(of: subject, sighting, run), subject, sighting, run)
      + proofs.paidByBorrowers(subject, sighting, run)
    return try stands.isEmpty ? proofs.renumbered(subject, sighting, seen, run) : stands
  }

  /// The same, but where the register and the person's own roster both have the loan now: they say the same of it.
  static let loanUnlike = BesideLook(word: "loan_unlike") { proofs, sighting, run in
    guard let subject = BesideSubject(sighting) else { return [] }
    let rows = try proofs.people.listed(sighting.organ, of: sighting, in: run).filter {
      subject.isSame($0) && !$0.hasLeft
    }
    let isLent = rows.contains { $0.state.code == PersonState.secondedOut.rawValue }
    if isLent, try !proofs.loans(of: subject, sighting, run).isEmpty { return [] }
    return try loan.people(proofs, sighting, run)
  }
}

extension FindingProofs {
  /// Rows of the register by which somebody of the finding's organ is on loan on the day of a run.
  fileprivate func loans(
    of subject: BesideSubject, _ sighting: Sighting, _ run: RunInfo
  ) throws -> [BesideProof.Person] {
    let rows = try statements.rows(
      """
      SELECT borrower, since FROM loan_row l
      WHERE \(CancelledRow.stands("l")) AND organ = ?1 AND (person = ?2 OR name = ?3) AND brought <= ?4
        AND (ended IS NULL OR ended > ?4)
        AND (typeof(until) <> 'integer'
          OR CASE WHEN until > 999999 THEN until ELSE until * 100 + 31 END >= ?5)
      ORDER BY id
      """,
      [
        .integer(sighting.organ), .integer(subject.number ?? -1), .text(subject.name),
        .integer(run.horizon), .integer(Int64(run.asOf.yyyymmdd)),
      ]
    ) { (borrower: $0.integer(0), since: $0.optionalText(1) ?? "") }
    return try rows.map { row in
      let borrower = try statements.organ(row.borrower).name
      let since = Int64(row.since).flatMap { RecordedDate(stored: $0)?.description } ?? row.since
      return BesideProof.Person(
        name: subject.name,
        written: Wording(
          zh: "借调登记 \(borrower) \(since) 起", en: "register of loans, \(borrower) since \(since)")
      )
    }
  }

  /// Where rosters have somebody as lent, borrowed or off quota.
  fileprivate func lent(
    _ subject: BesideSubject, _ sighting: Sighting, _ seen: RunInfo, _ run: RunInfo
  ) throws -> [BesideProof.Person] {
    let before = try people.listed(sighting.organ, of: sighting, in: seen)
    let was = before.first(where: subject.isSame)
    let organs = try was.map { try standing($0, run) } ?? []
    let borrowers = try borrowers(of: subject, sighting, run)
    let keepsPlace = try people.listed(sighting.organ, of: sighting, in: run).contains {
      subject.isSame($0) && $0.isOnPlace
    }
    return try organs.union(people.organs(of: sighting)).sorted().compactMap { organ in
      let rows = try people.listed(organ, of: sighting, in: run).filter {
        subject.isSame($0) && !$0.hasLeft
      }
      guard
        let row = rows.first(where: { row in
          let state = PersonState(rawValue: row.state.code)
          return state == .secondedOut || state == .secondedIn
            || organ != sighting.organ
              && (!row.isOnPlace || keepsPlace && borrowers.contains(organ))
        })
      else { return nil }
      let word = row.isOnPlace || row.isOutside == false ? row.state.text : row.kind.text
      return BesideProof.Person(
        name: subject.name, written: "\(try statements.organ(organ).name) \(word)")
    }
  }

  /// Of whose name somebody has come up at a borrower, under a number that nobody had.
  fileprivate func renumbered(
    _ subject: BesideSubject, _ sighting: Sighting, _ seen: RunInfo, _ run: RunInfo
  ) throws -> [BesideProof.Person] {
    let known = try people.organs(of: sighting)
    let borrowers = try borrowers(of: subject, sighting, run).union(known)
      .subtracting([sighting.organ])
    let rows = try known.flatMap { try people.listed($0, of: sighting, in: seen) }
    guard let was = rows.first(where: subject.isSame) else { return [] }
    return try namesakes(of: [was], sighting, seen, run).filter {
      borrowers.contains($0.row.organ)
    }.map { Self.namesake($0.person, try statements.organ($0.row.organ).name) }
  }

  /// To whom somebody of the finding's organ was ever lent by the register.
  fileprivate func borrowers(
    of subject: BesideSubject, _ sighting: Sighting, _ run: RunInfo
  ) throws -> Set<Int64> {
    Set(
      try statements.rows(
        """
        SELECT borrower FROM loan_row
        WHERE organ = ?1 AND (person = ?2 OR name = ?3) AND brought <= ?4
        """,
        [
          .integer(sighting.organ), .integer(subject.number ?? -1), .text(subject.name),
          .integer(run.horizon),
        ]
      ) { $0.integer(0) })
  }

  /// That somebody who was lent is paid by a borrower, and not by where the place is: who is back is paid there.
  fileprivate func paidByBorrowers(
    _ subject: BesideSubject, _ sighting: Sighting, _ run: RunInfo
  ) throws -> [BesideProof.Person] {
    guard let number = subject.number, let month = run.payMonth else { return [] }
    let lines = try payLines(of: number, payMonths(from: month))
    let borrowers = try borrowers(of: subject, sighting, run).subtracting([sighting.organ])
    guard !lines.contains(where: { $0.payer == sighting.organ }) else { return [] }
    return lines.filter { borrowers.contains($0.payer) }.map {
      .init(name: subject.name, written: Self.payList($0.month, of: $0.name))
    }
  }

  /// What the own roster of somebody who was lent says by which they are still at one of the borrowers.
  fileprivate func saidToBe(
    at organs: Set<Int64>, _ subject: BesideSubject, _ sighting: Sighting, _ run: RunInfo
  ) throws -> [BesideProof.Person] {
    let rows = try people.listed(sighting.organ, of: sighting, in: run).filter {
      subject.isSame($0) && !$0.hasLeft
    }
    return try rows.compactMap { row in
      try (saysThere(row, organs.sorted(), isTold: true) ?? row.saysDrawnOff).map {
        BesideProof.Person(
          name: subject.name, written: "\(try statements.organ(row.organ).name) \($0)")
      }
    }
  }
}
