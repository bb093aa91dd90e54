import BianzhiCore

extension FindingProofs {
  /// Findings of a run that are new there, or larger, than in one of the earlier runs.
  func besides(
    _ sighting: Sighting, _ run: RunInfo, since earlier: [RunInfo]
  ) throws -> [Sighting] {
    var found: [Int64: Sighting] = [:]
    for seen in earlier {
      let rows = try statements.rows(
        """
        SELECT \(Sighting.columns)
        WHERE f.run = ?1 AND f.finding <> ?2
          AND NOT EXISTS (SELECT 1 FROM run_finding b WHERE b.run = ?3 AND b.finding = f.finding
            AND coalesce(b.actual - b.expected, b.actual, 0)
              >= coalesce(f.actual - f.expected, f.actual, 0))
        ORDER BY f.finding
        """,
        [
          .integer(Int64(run.number)), .integer(sighting.number), .integer(Int64(seen.number)),
        ], Sighting.init)
      for row in rows { found[row.number] = row }
    }
    return found.values.sorted { $0.number < $1.number }
  }

  /// Those of them that may be the cleared finding under another number.
  ///
  /// - Parameter changed: people who made the cleared finding and are in its part no more.
  func related(
    to sighting: Sighting, _ changed: [ListedPerson], _ candidates: [Sighting], _ run: RunInfo
  ) throws -> [Sighting] {
    let organs = Set(
      try statements.rows(
        "SELECT organ FROM finding_data WHERE run = ?1 AND finding = ?2",
        [.integer(Int64(sighting.run)), .integer(sighting.number)]
      ) { $0.integer(0) } + [sighting.organ])
    let people = Set(changed.compactMap(\.person))
    let nameless = Set(changed.filter { $0.person == nil }.map(\.name))
    let family = { (rule: String) in rule.prefix { $0 != "." } }
    var holders: [Int64: Bool] = [:]
    return try candidates.filter { other in
      let isNear = organs.contains(other.organ)
      let isKin = family(other.rule) == family(sighting.rule)
      if let person = other.person {
        if let own = sighting.person {
          return person == own || isNear && isKin && other.personName == sighting.personName
        }
        return people.contains(person.packed)
          || isNear && nameless.contains(other.personName ?? "")
      }
      if sighting.person != nil { return false }
      if isNear, isKin { return true }
      if let known = holders[other.organ] { return known }
      let holds = try lists(other.organ, changed, run)
      holders[other.organ] = holds
      return holds
    }
  }

  /// Whether an organ's roster in a run has one of the people, not left; by name only where one side has no number.
  private func lists(
    _ organ: Int64, _ people: [ListedPerson], _ run: RunInfo
  ) throws -> Bool {
    guard !people.isEmpty else { return false }
    let numbers = Set(people.compactMap(\.person))
    let names = Set(people.map(\.name))
    let nameless = Set(people.filter { $0.person == nil }.map(\.name))
    let rows = try statements.rows(
      """
      SELECT s.person, coalesce(s.name, ''), coalesce(t.code, '')
      FROM run_list w JOIN roster_list l ON l.organ = w.organ AND l.day = w.day
      JOIN staff_row s ON s.id BETWEEN l.id << 24 AND (l.id << 24) + 16777215
      LEFT JOIN term t ON t.id = s.state
      WHERE w.run = ?1 AND w.organ = ?2 AND w.data = 'roster'
        AND s.brought <= ?3 AND (s.ended IS NULL OR s.ended > ?3)
      """, [.integer(Int64(run.number)), .integer(organ), .integer(run.horizon)]
    ) { (person: $0.optionalInteger(0), name: $0.text(1), state: $0.text(2)) }
    return rows.contains { row in
      if PersonState(rawValue: row.state)?.isLeft == true { return false }
      guard let person = row.person else { return names.contains(row.name) }
      return numbers.contains(person) || nameless.contains(row.name)
    }
  }

  /// People who are in the part no more and stand on the roster of an organ that the rule could not judge in the run:
  /// nobody knows whether it has places for them.
  func atUnjudgedOrgans(
    _ people: [ListedPerson], _ sighting: Sighting, _ run: RunInfo
  ) throws -> [BesideProof.Person] {
    guard !people.isEmpty else { return [] }
    let place = StoredPlace("run_unchecked", "reason", row: "\(run.number)")
    let numbers = Set(people.compactMap(\.person))
    let names = Set(people.filter { $0.person == nil }.map(\.name))
    let rows = try statements.rows(
      """
      SELECT DISTINCT s.person, coalesce(s.name, ''), coalesce(t.code, ''), u.reason,
        coalesce((SELECT o.name FROM organ_row o WHERE o.organ = u.organ AND o.ended IS NULL
          ORDER BY o.id DESC LIMIT 1), k.code)
      FROM run_unchecked u JOIN organ_key k ON k.id = u.organ
      JOIN run_list w ON w.run = u.run AND w.organ = u.organ AND w.data = ?4
      JOIN roster_list l ON l.organ = w.organ AND l.day = w.day
      JOIN staff_row s ON s.id BETWEEN l.id << 24 AND (l.id << 24) + 16777215
      LEFT JOIN term t ON t.id = s.state
      WHERE u.run = ?1 AND u.rule = ?2 AND u.organ <> ?5
        AND s.brought <= ?3 AND (s.ended IS NULL OR s.ended > ?3)
      """,
      [
        .integer(Int64(run.number)), .text(sighting.rule), .integer(run.horizon),
        .text(RuleData.roster.rawValue), .integer(sighting.organ),
      ]
    ) { row in
      (
        person: row.optionalInteger(0), name: row.text(1), state: row.text(2),
        reason: try UnjudgedReason(stored: row.text(3), at: place), organ: row.text(4)
      )
    }
    return rows.filter { row in
      guard row.reason.isOfWholeOrgan, PersonState(rawValue: row.state)?.isLeft != true else {
        return false
      }
      return row.person.map(numbers.contains) ?? names.contains(row.name)
    }.map { .init(name: $0.name, written: $0.organ) }
  }
}
