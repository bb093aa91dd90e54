package import BianzhiCore
import GRDB

/// Reads what falls due from the facts of a day.
struct DueReader {
  let database: Database
  let preparation: Preparation
  let days: ClosedRange<CalendarDay>

  init(_ database: Database, _ days: ClosedRange<CalendarDay>) throws {
    (self.database, self.days) = (database, days)
    var options = CheckOptions()
    options.asOf = days.lowerBound
    preparation = try Preparation(database, try Check.setting(database, options))
    try preparation.fill(["strength", "waived_quota", "waived_post", "registers", "plans"])
  }

  func items() throws -> DueItems {
    let items = try retirements() + loans() + waivers() + plans()
    let open = try Int.fetchOne(
      database,
      sql: """
        SELECT count(*) FROM organ_on_day o WHERE o.in_ledger = 1
          AND NOT EXISTS (SELECT 1 FROM roster_in_force r WHERE r.organ = o.organ)
        """)
    let nameless = try Int.fetchOne(
      database,
      sql: "SELECT count(*) FROM staff_on_day WHERE person IS NULL AND counts_quota = 1")
    return DueItems(days, items, withoutRoster: open ?? 0, withoutNumber: nameless ?? 0)
  }

  /// Whether a day falls due: what ends on the first day is due on it.
  func isDue(_ day: CalendarDay) -> Bool { days.contains(day) }

  static let organ = "o.code AS code, o.name AS organ_name"

  static func organ(_ row: Row) -> (code: String, name: String) {
    (row["code"], row["organ_name"])
  }

  private func loans() throws -> [DueItem] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT l.person_name, l.borrower_name, l.since_last, l.until_last, l.limit_months, l.is_other,
          l.document, \(Self.organ)
        FROM loan_on_day l JOIN organ_on_day o ON o.organ = l.organ WHERE l.is_over = 0
        """
    ).flatMap { row in
      let (name, borrower): (String, String) = (row["person_name"], row["borrower_name"])
      let day = { (column: String) in (row[column] as String?).flatMap { CalendarDay($0) } }
      var items: [DueItem] = []
      let until = day("until_last")
      if let until, isDue(until) {
        items.append(
          DueItem(
            .loan, on: until, organ: Self.organ(row),
            Wording(zh: "\(name) 借到 \(borrower) 期满", en: "\(name)'s loan to \(borrower) ends")))
      }
      let months: Int = row["limit_months"]
      if row["is_other"] == 0, let limit = day("since_last")?.adding(months: months), isDue(limit),
        until.map({ limit < $0 }) ?? true
      {
        items.append(
          DueItem(
            .loan, on: limit, organ: Self.organ(row),
            Wording(
              zh: "\(name) 借到 \(borrower) 满 \(months) 个月",
              en: "\(name) has been on loan to \(borrower) for \(months) months")))
      }
      return items
    }
  }

  private func waivers() throws -> [DueItem] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT w.part, w.people, w.document, w.until, w.is_goal, \(Self.organ)
        FROM waiver_step w JOIN organ_on_day o ON o.organ = w.organ WHERE w.standing <> 'past'
        """
    ).compactMap { row in
      guard let until = CalendarDay(row["until"] as String), isDue(until) else { return nil }
      let (part, people): (String, Int) = (row["part"], row["people"])
      let document = PersonNumber.mask(row["document"])
      return DueItem(
        .waiver, on: until, organ: Self.organ(row),
        row["is_goal"]
          ? Wording(
            zh: "\(part) 应减到超出 \(people)（\(document)）",
            en:
              "\(PartWords.words(part, .quotaOrPost).en): not more than \(people) over it from then on (\(document))"
          )
          : Wording(
            zh: "\(part) 允许超出 \(people) 到期（\(document)）",
            en:
              "\(PartWords.words(part, .quotaOrPost).en): \(people) allowed over it until then (\(document))"
          ))
    }
  }

  private func plans() throws -> [DueItem] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT p.kind, p.people, p.entries, p.document, p.until_last, \(Self.organ)
        FROM plan_use p JOIN organ_on_day o ON o.organ = p.organ
        WHERE p.is_live = 1 AND p.people > p.entries
        """
    ).compactMap { row in
      guard let until = CalendarDay(row["until_last"] as String), isDue(until) else { return nil }
      let (people, entries): (Int, Int) = (row["people"], row["entries"])
      let kind = PartWords.words(row["kind"], .quotaKind)
      let document = PersonNumber.mask(row["document"])
      return DueItem(
        .plan, on: until, organ: Self.organ(row),
        Wording(
          zh: "\(kind.zh) 计划 \(people) 名，还有 \(people - entries) 名未用（\(document)）",
          en: "\(kind.en): plan of \(people), \(people - entries) not used (\(document))"))
    }
  }
}

extension Ledger {
  /// What falls due from a day on, as far as rosters and registers tell: retirements, loans, waivers, use plans.
  ///
  /// - Throws: ``LedgerError``.
  package func dueItems(_ days: ClosedRange<CalendarDay>) throws -> DueItems {
    try reading { try DueReader($0, days).items() }
  }
}
