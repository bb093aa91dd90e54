import BianzhiCore

extension FindingBasis {
  /// Entries of the register of people by which somebody's exit is taken back for a day before the finding was seen: an
  /// entry into the establishment that was made later, or an exit that is in force no more.
  ///
  /// - Parameter later: the run that shows the finding gone.
  func correctedEntries(_ later: RunInfo) throws -> [ProofGrounds.Approval] {
    guard let person = sighting.person?.packed, kinds.contains(.movements) else { return [] }
    var found: Set<ProofGrounds.Approval> = []
    for organ in organs {
      let rows = try statements.rows(
        """
        SELECT direction || coalesce(' ' || nullif(document, ''), ''), CAST(day AS INTEGER)
        FROM movement_row m
        WHERE \(CancelledRow.stands("m")) AND organ = ?1 AND (person = ?2 OR person = 0 AND name = ?3)
          AND (typeof(day) <> 'integer'
            OR CASE WHEN day > 999999 THEN day ELSE day * 100 + 31 END <= ?4)
          AND (direction = '入编' AND brought > ?5 AND brought <= ?6
            OR direction = '出编' AND ended > ?5 AND ended <= ?6)
        """,
        [
          .integer(organ), .integer(person), .text(sighting.personName ?? ""),
          .integer(Int64(run.asOf.comparedWithMonths)), .integer(run.horizon),
          .integer(later.horizon),
        ]
      ) { row in
        ProofGrounds.Approval(
          document: row.text(0),
          since: row.optionalInteger(1).flatMap { RecordedDate(stored: $0) })
      }
      found.formUnion(rows)
    }
    return found.sorted {
      ($0.since?.description ?? "", $0.document) < ($1.since?.description ?? "", $1.document)
    }
  }

  /// Use plans of the finding's part whose people were written otherwise since, under the document that they had: other
  /// numbers under one document are other data, and no newer decision.
  func changedPlans(_ later: RunInfo) throws -> [Wording] {
    guard sighting.person == nil,
      let plans = kinds.first(where: { $0.table == "use_plan_row" })?.wording
    else { return [] }
    return try statements.rows(
      """
      SELECT DISTINCT n.document, o.people, n.people FROM use_plan_row o JOIN use_plan_row n
        ON n.organ = o.organ AND n.kind = o.kind AND n.document = o.document
          AND n.people <> o.people
      WHERE o.organ = ?1 AND o.kind = ?2 AND o.brought <= ?3 AND o.ended > ?3 AND o.ended <= ?4
        AND n.brought > ?3 AND n.brought <= ?4 AND (n.ended IS NULL OR n.ended > ?4)
      ORDER BY 1, 2, 3
      """,
      [
        .integer(sighting.organ), .text(sighting.part), .integer(run.horizon),
        .integer(later.horizon),
      ]
    ) { row in
      let (document, change) = (row.text(0), "\(row.integer(1))→\(row.integer(2))")
      return Wording(
        zh: "\(plans.zh) \(document) \(change)", en: "\(plans.en) \(document): \(change)")
    }
  }
}
