import BianzhiCore

/// Lines of pay lists that the import told and did not take: pensions, 遗属, people outside the establishment.
extension FindingProofs {
  /// Who was paid and is on no roster, where more such lines than before came with the newer pay lists: a word on the
  /// line (退休, 遗属, 劳务) takes a person off the list, and nobody knows whose lines they are.
  func untakenPay(
    _ person: Int64, _ sighting: Sighting, _ seen: RunInfo, _ run: RunInfo
  ) throws -> BesideProof.Person? {
    guard let before = seen.payMonth, let month = run.payMonth,
      let line = try payLines(of: person, [before]).first,
      // Whoever has retired by a roster belongs among the pensions.
      try places(of: person, rosterDays(of: run), run).isEmpty,
      try payLines(of: person, payMonths(from: month)).isEmpty
    else { return nil }
    let earlier = try untakenLines(of: line.payer, before, from: 0, upTo: seen.horizon)
    let later = try untakenLines(of: line.payer, month, from: seen.horizon + 1, upTo: .max)
    guard later > earlier else { return nil }
    let list = Self.payList(month, of: line.name)
    return .init(
      name: sighting.personName ?? "",
      written: Wording(
        zh: "\(list.zh)：离退休、遗属、编外等未计入的 \(later) 行，看不出有没有本人",
        en: """
          \(list.en): \(Counted(later, "line")) told to be of pensioners or others and not taken, which may hold \
          the person
          """))
  }

  /// The most such lines of one import that brought pay of a payer for a month, or nothing but such lines.
  ///
  /// - Parameters:
  ///   - first: the first import that counts.
  ///   - last: the last one.
  private func untakenLines(
    of payer: Int64, _ month: Int32, from first: Int64, upTo last: Int64
  ) throws -> Int {
    let lines = try statements.rows(
      """
      SELECT sum(i.rows) FROM source_file f JOIN import_issue i ON i.file = f.id
      WHERE f.kind = ?1 AND f.import BETWEEN ?2 AND ?3
        AND i.problem IN ('pension_pay', 'off_book_pay', 'mixed_pay', 'allowance_pay')
        AND (f.new_rows + f.changed_rows + f.same_rows = 0 OR EXISTS (
          SELECT 1 FROM pay_list l WHERE l.payer = ?4 AND l.month >= ?5 AND EXISTS (
            SELECT 1 FROM pay_row y WHERE y.file = f.id
              AND y.id BETWEEN l.id << 24 AND (l.id << 24) + 16777215)))
      GROUP BY f.import
      """,
      [
        .text(DataKind.payroll.rawValue), .integer(first), .integer(last), .integer(payer),
        .integer(Int64(month)),
      ]
    ) { Int($0.integer(0)) }
    return lines.max() ?? 0
  }
}
