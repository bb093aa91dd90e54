import BianzhiCore

/// Sorts of lines of pay lists that the import told and did not take.
struct PaySorts {
  /// The problems by which an import tells them.
  private let problems: [String]

  /// Of people outside the establishment, of them and others, and allowances.
  static let besidePensions = PaySorts(problems: [
    "off_book_pay", "mixed_pay", "allowance_pay", "costs_paid",
  ])
  /// Pensions and 遗属 too.
  static let untaken = PaySorts(problems: ["pension_pay"] + besidePensions.problems)

  fileprivate var sql: String { problems.map { "'\($0)'" }.joined(separator: ", ") }
}

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
    return try untaken(.untaken, line, sighting, since: (before, seen.horizon), month)
  }

  /// Who was paid by payers of a finding that pay the person no more, where more such lines than before came with their
  /// newer lists.
  func untakenPay(
    instead sorts: PaySorts, _ sighting: Sighting, _ run: RunInfo
  ) throws -> [BesideProof.Person] {
    guard let person = sighting.person?.packed, let seen = self.run(sighting.run),
      let before = seen.payMonth, let month = run.payMonth
    else { return [] }
    let now = Set(try payLines(of: person, payMonths(from: month)).map(\.payer))
    return try payLines(of: person, [before]).filter { !now.contains($0.payer) }.compactMap {
      try untaken(sorts, $0, sighting, since: (before, seen.horizon), month)
    }
  }

  /// That more lines of pensions than before came with the newer list of a payer of somebody who has left: whoever has
  /// retired belongs among them, and a line that was only called so looks the same. Of who has retired by the roster, at an
  /// age at which people do, it is what the unit owes.
  func pensionLines(_ sighting: Sighting, _ run: RunInfo) throws -> [Wording] {
    let looks = RunPeople.rule(of: sighting)?.beside.map(\.word) ?? []
    guard looks.contains(BesideLook.paidOffBook.word),
      try !isPensioner(sighting, run)
    else { return [] }
    return try untakenPay(instead: .untaken, sighting, run).map {
      Wording(zh: "\($0.name)：\($0.written.zh)", en: "\($0.name): \($0.written.en)")
    }
  }

  /// Whether the rosters of a finding have its person as retired, who is of an age at which people retire.
  private func isPensioner(_ sighting: Sighting, _ run: RunInfo) throws -> Bool {
    guard let number = sighting.person?.packed else { return false }
    let retired = [PersonState.retired, .retiredVeteran].map(\.rawValue)
    let rows = try people.organs(of: sighting).flatMap {
      try people.listed($0, of: sighting, in: run).filter { $0.person == number }
    }
    return !rows.isEmpty
      && rows.allSatisfy {
        retired.contains($0.state.code) && $0.mayHaveRetired(by: run.asOf)
      }
  }

  /// What is said of such lines of a payer, where there are more than there were; nil where there are not.
  ///
  /// - Parameters:
  ///   - line: whose lines, and what the payer is called.
  ///   - since: the pay month of before, and the last import of then.
  private func untaken(
    _ sorts: PaySorts, _ line: PayLine, _ sighting: Sighting, since: (month: Int32, horizon: Int64),
    _ month: Int32
  ) throws -> BesideProof.Person? {
    let earlier = try untakenLines(sorts, of: line.payer, since.month, from: 0, upTo: since.horizon)
    let later = try untakenLines(sorts, of: line.payer, month, from: since.horizon + 1, upTo: .max)
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
  func untakenLines(
    _ sorts: PaySorts, of payer: Int64, _ month: Int32, from first: Int64, upTo last: Int64
  ) throws -> Int {
    let lines = try statements.rows(
      """
      SELECT sum(i.rows) FROM source_file f JOIN import_issue i ON i.file = f.id
      WHERE f.kind = ?1 AND f.import BETWEEN ?2 AND ?3
        AND i.problem IN (\(sorts.sql))
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
