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

  /// Several pay lists of one month have the person, whose payers count as one: the one before a reform and the one behind
  /// it.
  static let paidTwice = BesideLook(word: "paid_twice") { proofs, sighting, run in
    guard let number = sighting.person?.packed, let month = run.payMonth else { return [] }
    let lines = try proofs.payLines(of: number, proofs.payMonths(from: month))
    guard Set(lines.map(\.name)).count > 1 else { return [] }
    return lines.map { line in
      .init(
        name: sighting.personName ?? "",
        written: FindingProofs.payList(line.month, of: line.name))
    }
  }

  /// The person has a place, and a payer that has none for the person and pays nobody else of where it is pays on: the other
  /// one has stopped.
  static let paidElsewhere = BesideLook(word: "paid_elsewhere") { proofs, sighting, run in
    guard let number = sighting.person?.packed, let month = run.payMonth else { return [] }
    let placed = try proofs.placed(number, sighting, run)
    guard !placed.isEmpty else { return [] }
    let lines = try proofs.payLines(of: number, proofs.payMonths(from: month))
    return try lines.filter { try proofs.isOdd($0, of: number, placedAt: placed, run) }.map {
      .init(name: sighting.personName ?? "", written: FindingProofs.payList($0.month, of: $0.name))
    }
  }

  /// The person was paid, holds no place on any roster, and is still paid by whomever, or may be among lines that were not
  /// taken.
  static let paidUnlisted = BesideLook(word: "paid_unlisted") { proofs, sighting, run in
    guard let number = sighting.person?.packed, let seen = proofs.run(sighting.run) else {
      return []
    }
    let paid =
      try proofs.stillPaid(number, sighting, seen, run)
      ?? proofs.untakenPay(number, sighting, seen, run)
    return paid.map { [$0] } ?? []
  }

  /// A line of a newer pay list bears the name of the person and no number, or a number that was not known under that
  /// name when the finding was seen.
  static let paidNamesake = BesideLook(word: "paid_namesake") { proofs, sighting, run in
    guard let subject = BesideSubject(sighting), !subject.name.isEmpty, let month = run.payMonth,
      let seen = proofs.run(sighting.run)
    else { return [] }
    return try proofs.payNamesakes(of: subject, month, sighting, seen)
  }

  /// The same of somebody who was on no roster: where the payer's newer one has the name on a place under that number,
  /// the person was entered.
  static let unlistedNamesake = BesideLook(word: "unlisted_namesake") { proofs, sighting, run in
    guard let subject = BesideSubject(sighting), !subject.name.isEmpty, let month = run.payMonth,
      let seen = proofs.run(sighting.run)
    else { return [] }
    let name = BorneName(subject.name)
    let entered = try proofs.people.organs(of: sighting).flatMap { organ in
      try proofs.people.listed(organ, of: sighting, in: run).filter {
        name.isBorne(by: $0.name) && $0.isOnPlace
      }.compactMap(\.person)
    }
    return try proofs.payNamesakes(of: subject, month, sighting, seen, besides: Set(entered))
  }

  /// A payer of the finding pays the person no more, and more lines of people outside the establishment, of pensioners or
  /// of allowances than before came with its newer list.
  static let paidUntaken = BesideLook(word: "paid_untaken") { proofs, sighting, run in
    try proofs.untakenPay(instead: .untaken, sighting, run)
  }

  /// The same of lines that are no pensions: who has retired belongs among those.
  static let paidOffBook = BesideLook(word: "paid_off_book") { proofs, sighting, run in
    try proofs.untakenPay(instead: .besidePensions, sighting, run)
  }
}

extension FindingProofs {
  /// Who was paid, holds no place on any roster, and is still paid, by whomever.
  func stillPaid(
    _ person: Int64, _ sighting: Sighting, _ seen: RunInfo, _ run: RunInfo
  ) throws -> BesideProof.Person? {
    guard let before = seen.payMonth, let month = run.payMonth,
      try !payLines(of: person, [before]).isEmpty
    else { return nil }
    let placed = try placed(person, sighting, run)
    let line = try payLines(of: person, payMonths(from: month)).first { line in
      // Who was entered at one organ, and is paid by another one that pays nobody else of it, was entered on paper.
      try placed.isEmpty || isOdd(line, of: person, placedAt: placed, run)
    }
    return line.map {
      .init(name: sighting.personName ?? "", written: Self.payList($0.month, of: $0.name))
    }
  }

  /// The organs on whose rosters somebody holds a place in a run.
  fileprivate func placed(
    _ person: Int64, _ sighting: Sighting, _ run: RunInfo
  ) throws -> Set<Int64> {
    let organs = try places(of: person, rosterDays(of: run), run).filter { !$0.hasLeft }
    return Set(
      try organs.filter { place in
        try people.listed(place.organ, of: sighting, in: run).contains {
          $0.person == person && $0.isOnPlace
        }
      }.map(\.organ))
  }

  /// Whether a line is of a payer that has no place for its person, and pays nobody else of where it has one.
  fileprivate func isOdd(
    _ line: PayLine, of person: Int64, placedAt organs: Set<Int64>, _ run: RunInfo
  ) throws -> Bool {
    try !organs.contains(line.payer)
      && !pays(line.payer, line.month, organs, besides: [person], rosterDays(of: run), run)
  }

  /// Lines that bear a name, with no number or one that nobody of that name had in a run.
  ///
  /// - Parameters:
  ///   - seen: the run that saw the finding.
  ///   - entered: numbers of which nothing has to be asked.
  func payNamesakes(
    of subject: BesideSubject, _ month: Int32, _ sighting: Sighting, _ seen: RunInfo,
    besides entered: Set<Int64> = []
  ) throws -> [BesideProof.Person] {
    let name = BorneName(subject.name)
    guard let pattern = name.pattern else { return [] }
    let lines = try statements.rows(
      """
      SELECT DISTINCT l.payer, y.person, y.name FROM pay_list l JOIN pay_row y
        ON y.id BETWEEN l.id << 24 AND (l.id << 24) + 16777215 AND y.name GLOB ?2
      WHERE l.month >= ?1 AND y.ended IS NULL
      ORDER BY y.id
      """, [.integer(Int64(month)), .text(pattern)]
    ) { (payer: $0.integer(0), person: $0.optionalInteger(1), name: $0.text(2)) }
    return try lines.filter { name.isBorne(by: $0.name) }.compactMap { line in
      if let person = line.person,
        try person == subject.number || entered.contains(person)
          || isKnown(person, as: line.name, in: seen)
      {
        return nil
      }
      let payer = try statements.organ(line.payer).name
      return BesideProof.Person(name: subject.name, written: Self.payList(month, of: payer))
    }
  }

  /// Whether somebody stood under a number and a name on a roster or pay list of a run.
  private func isKnown(_ person: Int64, as name: String, in seen: RunInfo) throws -> Bool {
    let days = Set(try rosterDays(of: seen).values).sorted()
    let months = seen.payMonth.map { [$0] } ?? []
    let lists: [(table: PersonBlock.Table, rows: String, days: [Int32])] = [
      (.staff, "staff_row", days), (.pay, "pay_row", months),
    ]
    return try lists.contains { list in
      try PersonBlock.entries(of: person, statements.database, list.table, days: list.days)
        .contains { entry in
          try statements.first(
            "SELECT 1 FROM \(list.rows) WHERE id = ?1 AND name = ?2 AND brought <= ?3",
            [.integer(entry.row), .text(name), .integer(seen.horizon)]
          ) { _ in } != nil
        }
    }
  }
}
