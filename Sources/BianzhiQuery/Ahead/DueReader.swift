package import BianzhiCore
import GRDB

/// Reads what falls due from the facts of a day.
struct DueReader {
  private let database: Database
  private let preparation: Preparation
  private let days: ClosedRange<CalendarDay>

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
  private func isDue(_ day: CalendarDay) -> Bool { days.contains(day) }

  private static let organ = "o.code AS code, o.name AS organ_name"

  private static func organ(_ row: Row) -> (code: String, name: String) {
    (row["code"], row["organ_name"])
  }

  private func retirements() throws -> [DueItem] {
    // Women workers reach the age at 50.
    let latest = days.upperBound.adding(years: -50).yyyymmdd
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT s.staff, s.person, coalesce(s.person_name, '') AS name, s.kind, s.organ, \(Self.organ)
        FROM staff_on_day s JOIN organ_on_day o ON o.organ = s.organ
        WHERE s.counts_quota = 1 AND s.person IS NOT NULL
          AND (s.person >> 4) / 1000 % 100000000 <= ?
        """, arguments: [latest])
    let (reader, retained) = (
      try PastAgeReader(preparation), try WaivedPeople(preparation, where: Waiver.isOfStaying)
    )
    var (seen, items): (Set<[Int64]>, [DueItem]) = ([], [])
    while let row = try rows.next() {
      let person = PersonNumber(packed: row["person"])
      guard let born = CalendarDay(yyyymmdd: person.birth), let told = try reader.row(row["staff"])
      else { continue }
      let isMale = person.isMale || told.sex == Sex.male.rawValue
      let usual = RetirementAge.reached(birth: born, isMale: isMale)
      let asWorker =
        !isMale && told.isWorker ? RetirementAge.reachedByWorker(birth: born) : usual
      guard let reached = [asWorker, usual].first(where: isDue),
        seen.insert([person.packed, row["organ"]]).inserted
      else { continue }
      let doubt = told.doubt(person, born, isMale: isMale, on: reached.adding(days: 1), grace: 0)
      let name: String = row["name"]
      // Of a woman worker nothing tells whether 50 or 55 holds.
      let mayStay =
        asWorker != usual || doubt != nil || retained.has(name, of: row["organ"], beside: 1)
      let over = try excess(row["organ"], row["kind"])
      items.append(
        DueItem(
          .retirement, on: reached, organ: Self.organ(row),
          Self.words(name, row["kind"], mayStay: mayStay, over: over)))
    }
    return items
  }

  private func excess(_ organ: Int64, _ kind: String) throws -> Int {
    try Int.fetchOne(
      database, sql: "SELECT max(0, counted - approved) FROM strength WHERE organ = ? AND kind = ?",
      arguments: [organ, kind]) ?? 0
  }

  private static func words(_ name: String, _ kind: String, mayStay: Bool, over: Int) -> Wording {
    let kind = PartWords.words(kind, .quotaKind)
    var (zh, en) = ("\(name)（\(kind.zh)）", "\(name) (\(kind.en))")
    if over > 0 {
      zh += "，该类现超 \(over) 人，退休可减 1"
      en += ", of a kind that is over by \(over): one less"
    }
    if mayStay {
      zh += "，可能留任或年龄存疑"
      en += ", who may stay or whose age is in doubt"
    }
    return Wording(zh: zh, en: en)
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
        SELECT w.part, w.people, w.document, w.until, \(Self.organ)
        FROM waiver_step w JOIN organ_on_day o ON o.organ = w.organ WHERE w.standing <> 'past'
        """
    ).compactMap { row in
      guard let until = CalendarDay(row["until"] as String), isDue(until) else { return nil }
      let (part, people): (String, Int) = (row["part"], row["people"])
      let document = PersonNumber.mask(row["document"])
      return DueItem(
        .waiver, on: until, organ: Self.organ(row),
        Wording(
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
