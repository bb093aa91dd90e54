import BianzhiCore

extension BesideLook {
  /// The person is still paid, by whomever, whatever rosters say now.
  static let paid = BesideLook(word: "paid") { proofs, sighting, run in
    guard let number = sighting.person?.packed, let month = run.payMonth,
      let line = try proofs.payLines(of: number, proofs.payMonths(from: month)).first
    else { return [] }
    return [
      .init(
        name: sighting.personName ?? "",
        written: FindingProofs.payList(line.month, of: line.name))
    ]
  }

  /// The person was paid, is on no roster as somebody who has not left, and is still paid by whomever, or may be among
  /// lines that were not taken.
  static let paidUnlisted = BesideLook(word: "paid_unlisted") { proofs, sighting, run in
    guard let number = sighting.person?.packed, let seen = proofs.run(sighting.run) else {
      return []
    }
    let paid =
      try proofs.stillPaid(number, sighting, seen, run)
      ?? proofs.untakenPay(number, sighting, seen, run)
    return paid.map { [$0] } ?? []
  }

  /// A line of a newer pay list bears the name of the person and no number; or one of the payer's own list a number that
  /// no roster has under that name.
  static let paidNamesake = BesideLook(word: "paid_namesake") { proofs, sighting, run in
    guard let subject = BesideSubject(sighting), !subject.name.isEmpty, let month = run.payMonth
    else { return [] }
    return try proofs.payNamesakes(of: subject, month, sighting, run)
  }
}

extension FindingProofs {
  /// Who was paid, is on no roster as somebody who has not left, and is still paid, by whomever.
  func stillPaid(
    _ person: Int64, _ sighting: Sighting, _ seen: RunInfo, _ run: RunInfo
  ) throws -> BesideProof.Person? {
    guard let before = seen.payMonth, let month = run.payMonth,
      try !payLines(of: person, [before]).isEmpty
    else { return nil }
    let places = try places(of: person, rosterDays(of: run), run)
    guard places.allSatisfy(\.hasLeft),
      let line = try payLines(of: person, payMonths(from: month)).first
    else { return nil }
    return .init(
      name: sighting.personName ?? "", written: Self.payList(line.month, of: line.name))
  }

  /// Lines of payers of a finding that bear a name, with no number or one under which no roster of theirs has the name;
  /// and lines of other payers without a number.
  func payNamesakes(
    of subject: BesideSubject, _ month: Int32, _ sighting: Sighting, _ run: RunInfo
  ) throws -> [BesideProof.Person] {
    let organs = try people.organs(of: sighting)
    let lines = try statements.rows(
      """
      SELECT DISTINCT l.payer, y.person FROM pay_list l JOIN pay_row y
        ON y.id BETWEEN l.id << 24 AND (l.id << 24) + 16777215 AND y.name = ?4
      WHERE l.month >= ?3 AND y.ended IS NULL
        AND (l.payer IN (SELECT organ FROM finding_data WHERE run = ?2 AND finding = ?1)
          OR (l.nameless > 0 AND y.person IS NULL))
      ORDER BY y.id
      """,
      [
        .integer(sighting.number), .integer(Int64(sighting.run)), .integer(Int64(month)),
        .text(subject.name),
      ]
    ) { (payer: $0.integer(0), person: $0.optionalInteger(1)) }
    let known = try Set(
      organs.flatMap { organ in
        try people.listed(organ, of: sighting, in: run).filter { $0.name == subject.name }
          .compactMap(\.person)
      })
    return try lines.compactMap { line in
      if let person = line.person, person == subject.number || known.contains(person) { return nil }
      let payer = try statements.organ(line.payer).name
      return BesideProof.Person(name: subject.name, written: Self.payList(month, of: payer))
    }
  }
}
