import BianzhiCore

/// People of whom the lists of a proof tell nothing any more: a list of half an organ shows a finding no more, and so does that
/// of an organ which put it right.
extension FindingProofs {
  /// People who were on the rosters that a finding rests on and are on none now, where they are more than the finding had
  /// over, and nothing tells where they went.
  ///
  /// Whoever came new to the organ makes up for one of them: a part of a list brings nobody.
  func vanished(_ sighting: Sighting, _ seen: RunInfo, _ run: RunInfo) throws -> [Wording] {
    guard RunPeople.rule(of: sighting)?.data.contains(.roster) == true else { return [] }
    let days = try rosterDays(of: run)
    return try people.organs(of: sighting).compactMap { organ in
      guard days[organ] != nil else { return nil }
      let was = try people.listed(organ, of: sighting, in: seen).filter {
        $0.isOnPlace && !$0.hasLeft
      }
      let now = try people.listed(organ, of: sighting, in: run)
      let gone = try RowSet(now).lacking(of: was).filter {
        try !isTold($0, from: organ, days, run)
      }
      let came = RowSet(was).lacking(of: now.filter { !$0.hasLeft }).count
      let share = ListShare(missing: gone.count - came, of: was.count)
      let excess = try max(excess(of: sighting, in: seen), excess(of: organ, in: seen))
      guard share.isPart(beyond: excess) else { return nil }
      let name = try statements.organ(organ).name
      let (all, some) = (gone.count, Self.some(gone.map(\.name)))
      return Wording(
        zh: """
          \(name)原花名册 \(was.count) 人中有 \(all) 人不在任何新的花名册上，也没有减员登记（\(some.zh)），新花名册可能只是一部分
          """,
        en: """
          \(all) of \(was.count) on the former roster of \(name) are on no newer one, and no register tells where they went \
          (\(some.en)): it may be a part of the roster
          """)
    }
  }

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

  /// How many people a finding has over; for one of no number, as many as made it.
  private func excess(of sighting: Sighting, in seen: RunInfo) throws -> Int {
    if let actual = sighting.actual, let expected = sighting.expected {
      return max(actual - expected, 1)
    }
    return max(try people.counted(sighting, in: seen).count, 1)
  }

  /// How many people another finding of the organ has over: those who left for it are gone as well.
  private func excess(of organ: Int64, in seen: RunInfo) throws -> Int {
    try statements.rows(
      """
      SELECT f.rule, r.actual - r.expected FROM run_finding r JOIN finding_row f ON f.id = r.finding
      WHERE r.run = ?1 AND r.organ = ?2 AND r.actual > r.expected
      """, [.integer(Int64(seen.number)), .integer(organ)]
    ) { (rule: $0.text(0), over: Int($0.integer(1))) }
    .filter { row in Rule.builtIn.contains { $0.id == row.rule && $0.unit == "people" } }
    .map(\.over).max() ?? 0
  }

  /// Whether a roster of another organ or the register of entries and exits tells where somebody went.
  private func isTold(
    _ person: ListedPerson, from organ: Int64, _ days: [Int64: Int32], _ run: RunInfo
  ) throws -> Bool {
    if try !standing(person, run).isEmpty { return true }
    if let number = person.person, try !places(of: number, days, run).isEmpty { return true }
    return try statements.first(
      """
      SELECT 1 FROM movement_row m
      WHERE \(CancelledRow.stands("m")) AND m.organ = ?1 AND m.direction = '出编'
        AND (m.person = ?2 OR m.name = ?3 AND (m.person = 0 OR ?2 = 0))
        AND m.brought <= ?4 AND (m.ended IS NULL OR m.ended > ?4) LIMIT 1
      """,
      [
        .integer(organ), .integer(person.person ?? 0), .text(person.name), .integer(run.horizon),
      ]
    ) { _ in } != nil
  }

  /// Who is on the pay list of a payer and month, as it stood after an import.
  private func paid(
    by payer: Int64, _ month: Int32, upTo horizon: Int64
  ) throws -> [(number: Int64, name: String)] {
    try statements.rows(
      """
      SELECT y.person, max(coalesce(y.name, '')) FROM pay_list l
      JOIN pay_row y ON y.id BETWEEN l.id << 24 AND (l.id << 24) + 16777215
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
        JOIN pay_row y ON y.id BETWEEN l.id << 24 AND (l.id << 24) + 16777215
        WHERE l.month IN (SELECT month FROM pay_list WHERE ended IS NULL AND month >= ?1)
          AND y.person IS NOT NULL AND y.amount <> 0 AND y.ended IS NULL
        """, [.integer(Int64(month))]
      ) { $0.integer(0) })
  }

  /// At most five names.
  private static func some(_ names: [String]) -> Wording {
    let more = names.count > 5
    return Wording(
      zh: names.prefix(5).joined(separator: "、") + (more ? "等" : ""),
      en: names.prefix(5).joined(separator: ", ") + (more ? ", …" : ""))
  }
}

/// How much of a list a newer one leaves out.
private struct ListShare {
  let missing: Int
  let all: Int

  init(missing: Int, of all: Int) { (self.missing, self.all) = (missing, all) }

  /// More than were over, and not just a few of many. One who is gone is the one whom the finding was about.
  func isPart(beyond excess: Int) -> Bool {
    missing > max(excess, 1) && missing * 10 >= all
  }
}

/// The people of a list, to be asked for by number or name: whose number was corrected is still there.
private struct RowSet {
  private let numbers: Set<Int64>
  private let names: Set<String>

  init(_ rows: [ListedPerson]) {
    (numbers, names) = (Set(rows.compactMap(\.person)), Set(rows.map(\.name)))
  }

  func lacking(of others: [ListedPerson]) -> [ListedPerson] {
    others.filter { row in
      !names.contains(row.name) && !(row.person.map(numbers.contains) ?? false)
    }
  }
}
