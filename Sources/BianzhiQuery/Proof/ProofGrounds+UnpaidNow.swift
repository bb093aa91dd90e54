import BianzhiCore

extension FindingProofs {
  /// People whom the payers of a finding paid, who hold places now, and whom nobody pays any more.
  func unpaidNow(_ sighting: Sighting, _ seen: RunInfo, _ run: RunInfo) throws -> [Wording] {
    guard let before = seen.payMonth, let month = run.payMonth,
      RunPeople.rule(of: sighting)?.data.contains(.payroll) == true
    else { return [] }
    let (stillPaid, days) = (try paid(since: month), try rosterDays(of: run))
    return try people.organs(of: sighting).compactMap { payer in
      let was = try paid(by: payer, before, upTo: seen.horizon)
      let unpaid = was.filter {
        $0.number != sighting.person?.packed && !stillPaid.contains($0.number)
      }
      // One payer may pay everybody: rosters are asked only of those who would matter.
      guard ListShare(missing: unpaid.count, of: was.count).isPart(beyond: 1) else { return nil }
      let missing = try unpaid.filter {
        try places(of: $0.number, days, run).contains { !$0.hasLeft }
      }
      guard ListShare(missing: missing.count, of: was.count).isPart(beyond: 1) else { return nil }
      let list = Self.payList(month, of: try statements.organ(payer).name)
      let some = Self.some(missing.map(\.name))
      return Wording(
        zh: """
          \(list.zh)：原来发放的 \(was.count) 人中有 \(missing.count) 人仍在花名册上而没有任何单位发放（\(some.zh)），新工资表可能只是一部分
          """,
        en: """
          \(list.en): \(missing.count) of \(was.count) who were paid are still on rosters and paid by nobody (\(some.en)): it may be a \
          part of the list
          """)
    }
  }

  /// Who is on the pay list of a payer and month, as it stood after an import.
  private func paid(
    by payer: Int64, _ month: Int32, upTo horizon: Int64
  ) throws -> [(number: Int64, name: String)] {
    try statements.rows(
      """
      SELECT y.person, max(coalesce(y.name, '')) FROM pay_list l
      JOIN pay_row y ON y.id \(RowsOfList.between("l.id"))
      WHERE l.payer = ?1 AND l.month = ?2 AND y.person IS NOT NULL AND y.amount <> 0
        AND y.brought <= ?3 AND (y.ended IS NULL OR y.ended > ?3)
      GROUP BY y.person ORDER BY min(y.id)
      """, [.integer(payer), .integer(Int64(month)), .integer(horizon)]
    ) { (number: $0.integer(0), name: $0.text(1)) }
  }

  /// Whom anybody pays by the lists of a month and later ones.
  private func paid(since month: Int32) throws -> Set<Int64> {
    Set(
      try statements.rows(
        """
        SELECT DISTINCT y.person FROM pay_list l
        JOIN pay_row y ON y.id \(RowsOfList.between("l.id"))
        WHERE l.month IN (SELECT month FROM pay_list WHERE ended IS NULL AND month >= ?1)
          AND y.person IS NOT NULL AND y.amount <> 0 AND y.ended IS NULL
        """, [.integer(Int64(month))]
      ) { $0.integer(0) })
  }
}
