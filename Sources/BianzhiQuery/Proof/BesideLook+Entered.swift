import BianzhiCore

extension BesideLook {
  /// Somebody was entered since by the register, and the newer roster does not have the person: the plan is used, and its
  /// people are counted nowhere.
  static let entered = BesideLook(word: "entered") { proofs, sighting, run in
    guard let seen = proofs.run(sighting.run) else { return [] }
    let days = try proofs.rosterDays(of: run)
    return try proofs.people.organs(of: sighting).flatMap { organ -> [BesideProof.Person] in
      guard let day = days[organ] else { return [] }
      let entries = try proofs.entries(of: organ, sighting.part, from: seen, upTo: day, run)
      let now = try entries.isEmpty ? [] : proofs.people.listed(organ, of: sighting, in: run)
      return entries.filter { entry in
        !now.contains {
          $0.person == nil || entry.number == 0
            ? $0.name == entry.person.name : $0.person == entry.number
        }
      }.map(\.person)
    }
  }
}

extension FindingProofs {
  /// Entries of a kind of quota that came or took place since a run, and that no later exit follows.
  ///
  /// - Parameter day: the day of the roster; who is entered later cannot stand on it.
  fileprivate func entries(
    of organ: Int64, _ part: String, from seen: RunInfo, upTo day: Int32, _ run: RunInfo
  ) throws -> [(number: Int64, person: BesideProof.Person)] {
    let rows = try statements.rows(
      """
      SELECT m.person, m.name, coalesce(m.kind, ''), m.day FROM movement_row m
      WHERE \(CancelledRow.stands("m")) AND m.organ = ?1 AND m.direction = '入编'
        AND typeof(m.day) = 'integer' AND \(FindingBasis.dayOf("m.day")) <= ?2
        AND (m.brought > ?3 OR \(FindingBasis.dayOf("m.day")) > ?4)
        AND m.brought <= ?5 AND (m.ended IS NULL OR m.ended > ?5)
        AND NOT EXISTS (SELECT 1 FROM movement_row x
          WHERE \(CancelledRow.stands("x")) AND x.organ = m.organ AND x.direction = '出编'
            AND x.person = m.person AND x.name = m.name
            AND typeof(x.day) = 'integer' AND \(FindingBasis.dayOf("x.day")) >= CASE WHEN m.day > 999999 THEN m.day ELSE m.day * 100 END
            AND x.brought <= ?5 AND (x.ended IS NULL OR x.ended > ?5))
      ORDER BY m.id
      """,
      [
        .integer(organ), .integer(Int64(day)), .integer(seen.horizon),
        .integer(Int64(seen.asOf.comparedWithMonths)), .integer(run.horizon),
      ]
    ) { (number: $0.integer(0), name: $0.text(1), kind: $0.text(2), day: $0.integer(3)) }
    return rows.filter { row in
      row.kind.isEmpty || row.kind == part
        || QuotaKind(rawValue: row.kind)?.parent?.rawValue == part
    }.map { row in
      let day = RecordedDate(stored: row.day)?.description ?? ""
      return (
        row.number,
        BesideProof.Person(
          name: row.name,
          written: Wording(zh: "\(day) 入编，花名册没有", en: "entered \(day), not on the roster"))
      )
    }
  }
}
