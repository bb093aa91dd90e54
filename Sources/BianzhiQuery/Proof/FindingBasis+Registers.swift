import BianzhiCore

extension FindingBasis {
  /// Rows of registers that were entered, changed or taken back since, speak of no later day than that of the run that saw
  /// the finding, and may be why it is gone: an exit that is taken back, an entry that is no more, room that was made later.
  ///
  /// - Parameter later: the run that shows the finding gone.
  func correctedEntries(_ later: RunInfo) throws -> [ProofGrounds.Approval] {
    guard let rule = RunPeople.rule(of: sighting) else { return [] }
    var found: Set<ProofGrounds.Approval> = []
    for register in RegisterGround.all(of: rule, kinds) {
      for organ in organs {
        let rows = try statements.rows(
          register.changes,
          [
            .integer(organ), .integer(sighting.person?.packed ?? -1),
            .text(sighting.personName ?? ""), .integer(Int64(run.asOf.comparedWithMonths)),
            .integer(run.horizon), .integer(later.horizon),
            .integer(Int64(later.asOf.comparedWithMonths)),
          ]
        ) { row in
          ProofGrounds.Approval(
            document: row.text(0),
            since: row.optionalInteger(1).flatMap { RecordedDate(stored: $0) })
        }
        found.formUnion(rows)
      }
    }
    return found.sorted {
      ($0.since?.description ?? "", $0.document) < ($1.since?.description ?? "", $1.document)
    }
  }

  /// What else may be why an entry is no more one too many: how full the quota was on that day no newer list can change.
  func changedPast(_ later: RunInfo) throws -> [Wording] {
    guard RunPeople.rule(of: sighting)?.uses(.room) == true else {
      return []
    }
    let days = try statements.rows(
      """
      SELECT DISTINCT day FROM roster_list WHERE organ = ?1 AND day <= ?2
        AND ((brought > ?3 AND brought <= ?4) OR (ended > ?3 AND ended <= ?4)) ORDER BY day
      """,
      [
        .integer(sighting.organ), .integer(Int64(run.asOf.yyyymmdd)), .integer(run.horizon),
        .integer(later.horizon),
      ]
    ) { CalendarDay(yyyymmdd: Int32(truncatingIfNeeded: $0.integer(0)))?.description ?? "" }
    let past = Wording(
      zh: "入编当日的占编、核定情况，现在的数据与当时不同",
      en: "what is on record of the day of the entry is not what it was then")
    let roster = DataKind.roster.wording
    return [past]
      + days.map { Wording(zh: "\(roster.zh) \($0)", en: "\(roster.en) \($0)") }
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
