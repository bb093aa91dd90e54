import BianzhiCore

extension FindingProofs {
  /// Lines of the organ's pay list that bear the name of somebody who is in the part no more, and no number or that of
  /// another name: nothing tells whether the person is still paid.
  func untiedPay(
    of changed: [ListedPerson], _ sighting: Sighting, _ run: RunInfo
  ) throws -> [BesideProof.Person] {
    guard let month = run.payMonth, !changed.isEmpty else { return [] }
    let gone = changed.map { (name: BorneName($0.name), person: $0.person) }
    let here = try people.listed(sighting, in: run)
    let lines = try statements.rows(
      """
      SELECT DISTINCT coalesce(y.name, ''), y.person FROM pay_list l JOIN pay_row y
        ON y.id BETWEEN l.id << 24 AND (l.id << 24) + 16777215
      WHERE l.month = ?3
        AND l.payer IN (SELECT organ FROM finding_data WHERE run = ?2 AND finding = ?1)
        AND y.brought <= ?4 AND (y.ended IS NULL OR y.ended > ?4)
        AND EXISTS (SELECT 1 FROM json_each(?5) p WHERE y.name GLOB p.value) ORDER BY y.id
      """,
      [
        .integer(sighting.number), .integer(Int64(sighting.run)), .integer(Int64(month)),
        .integer(run.horizon), .text(try BorneName.patterns(gone.map(\.name))),
      ]
    ) { (name: $0.text(0), person: $0.optionalInteger(1)) }
    let untied = lines.filter { line in
      guard let known = gone.first(where: { $0.name.isBorne(by: line.name) }) else { return false }
      guard let person = line.person else { return true }
      return person != known.person
        && !here.contains { $0.person == person && $0.name == line.name }
    }
    return untied.map { .init(name: $0.name, written: Self.payList(month)) }
  }

  /// People who are in the part no more and stand on the roster of another organ, or of none, while somebody who pays
  /// nobody else of that organ pays them: they have moved on paper.
  ///
  /// A pay list of a month before the newer roster says nothing of it: that of the finding's organ, or, where that is no
  /// more, of where they stand now.
  func oldPay(
    of changed: [ListedPerson], _ sighting: Sighting, _ run: RunInfo
  ) throws -> [BesideProof.Person] {
    guard !changed.isEmpty else { return [] }
    let own = Set(try people.organs(of: sighting))
    let days = try rosterDays(of: run)
    let isEnded = RunPeople.rule(of: sighting)?.isOfEndedOrgans == true
    let since = isEnded ? nil : days.filter({ own.contains($0.key) }).values.max()
    guard isEnded || since != nil else { return [] }
    let months = try since.map { try payMonths(from: $0 / 100) } ?? []
    var found: [BesideProof.Person] = []
    for person in changed {
      guard let number = person.person, try !isFound(number, in: run) else { continue }
      let places = try places(of: number, days, run).filter {
        !isEnded || !own.contains($0.organ)
      }
      // Who has left somewhere is judged by the rule on pay after leaving.
      if places.contains(where: \.hasLeft) || places.contains(where: { own.contains($0.organ) }) {
        continue
      }
      let organs = Set(places.map(\.organ))
      let newer =
        try isEnded ? payMonths(from: (organs.compactMap { days[$0] }.max() ?? .max) / 100) : months
      for line in try payLines(of: number, newer) where !organs.contains(line.payer) {
        if try pays(
          line.payer, line.month, organs, besides: Set(changed.compactMap(\.person)), days, run)
        {
          continue
        }
        found.append(
          .init(name: person.name, written: Self.payList(line.month, of: line.name)))
        break
      }
    }
    return found
  }

  /// Whether a run has a finding of somebody: it stands there.
  func isFound(_ person: Int64, in run: RunInfo) throws -> Bool {
    try statements.first(
      "SELECT 1 FROM run_finding WHERE run = ?1 AND person = ?2",
      [.integer(Int64(run.number)), .integer(person)]
    ) { _ in } != nil
  }

  static func payList(_ month: Int32, of payer: String = "") -> Wording {
    let day = RecordedDate(stored: Int64(month))?.description ?? ""
    let (list, head) = (DataKind.payroll.wording, payer.isEmpty ? "" : "\(payer) ")
    return Wording(zh: "\(head)\(list.zh) \(day)", en: "\(head)\(list.en) \(day)")
  }

  /// The day of the roster by which a run judged each organ.
  func rosterDays(of run: RunInfo) throws -> [Int64: Int32] {
    if let known = kept.rosterDays[run.number] { return known }
    let days = Dictionary(
      uniqueKeysWithValues: try statements.rows(
        "SELECT organ, day FROM run_list WHERE run = ?1 AND data = ?2",
        [.integer(Int64(run.number)), .text(DataKind.roster.rawValue)]
      ) { ($0.integer(0), Int32(truncatingIfNeeded: $0.integer(1))) })
    kept.rosterDays[run.number] = days
    return days
  }

  /// The months from one on of which pay lists are in force.
  func payMonths(from month: Int32) throws -> [Int32] {
    try statements.rows(
      "SELECT DISTINCT month FROM pay_list WHERE ended IS NULL AND month >= ?1 ORDER BY month DESC",
      [.integer(Int64(month))]
    ) { Int32(truncatingIfNeeded: $0.integer(0)) }
  }

  struct Place {
    let organ: Int64
    let hasLeft: Bool
  }

  /// Where somebody stands on the rosters by which a run judged the organs.
  func places(
    of person: Int64, _ days: [Int64: Int32], _ run: RunInfo
  ) throws -> [Place] {
    let entries = try PersonBlock.entries(
      of: person, statements.database, .staff, days: Set(days.values).sorted())
    return try entries.compactMap { entry in
      try statements.first(
        """
        SELECT l.organ, coalesce(t.code, '') FROM staff_row s JOIN roster_list l ON l.id = s.id >> 24
        LEFT JOIN term t ON t.id = s.state
        WHERE s.id = ?1 AND s.brought <= ?2 AND (s.ended IS NULL OR s.ended > ?2)
        """, [.integer(entry.row), .integer(run.horizon)]
      ) { row in
        (
          organ: row.integer(0),
          hasLeft: PersonState(rawValue: row.text(1))?.isLeft == true
        )
      }.flatMap { place in
        days[place.organ] == entry.day ? Place(organ: place.organ, hasLeft: place.hasLeft) : nil
      }
    }
  }

  struct PayLine {
    let payer: Int64
    let month: Int32
    let name: String
  }

  /// Who pays somebody in the newest of some months in which anybody does.
  func payLines(of person: Int64, _ months: [Int32]) throws -> [PayLine] {
    for month in months {
      let entries = try PersonBlock.entries(of: person, statements.database, .pay, days: [month])
      let lines = try entries.compactMap { entry in
        try statements.first(
          """
          SELECT l.payer FROM pay_row y JOIN pay_list l ON l.id = y.id >> 24
          WHERE y.id = ?1 AND y.ended IS NULL AND y.amount <> 0
          """, [.integer(entry.row)]
        ) { $0.integer(0) }
      }
      if !lines.isEmpty {
        return try Set(lines).sorted().map {
          PayLine(payer: $0, month: month, name: try statements.organ($0).name)
        }
      }
    }
    return []
  }

  /// Whether a payer pays others of some organs too: it pays for them by right.
  func pays(
    _ payer: Int64, _ month: Int32, _ organs: Set<Int64>, besides own: Set<Int64>,
    _ days: [Int64: Int32], _ run: RunInfo
  ) throws -> Bool {
    for organ in organs.sorted() {
      guard let day = days[organ] else { continue }
      let others = try statements.rows(
        """
        SELECT DISTINCT s.person FROM pay_list l JOIN pay_row y
          ON y.id BETWEEN l.id << 24 AND (l.id << 24) + 16777215 AND y.ended IS NULL
        JOIN roster_list r ON r.organ = ?3 AND r.day = ?4
        JOIN staff_row s ON s.id BETWEEN r.id << 24 AND (r.id << 24) + 16777215
          AND s.person = y.person AND s.brought <= ?5 AND (s.ended IS NULL OR s.ended > ?5)
        WHERE l.payer = ?1 AND l.month = ?2 AND l.ended IS NULL
        """,
        [
          .integer(payer), .integer(Int64(month)), .integer(organ), .integer(Int64(day)),
          .integer(run.horizon),
        ]
      ) { $0.integer(0) }
      if others.contains(where: { !own.contains($0) }) { return true }
    }
    return false
  }
}
