import BianzhiCore
import GRDB

/// Who reaches the age of retirement.
extension DueReader {
  func retirements() throws -> [DueItem] {
    let rows = try peopleOfAge()
    let (reader, retained) = (try PastAgeReader(preparation), try preparation.waivedToStay())
    var (seen, items): (Set<[Int64]>, [DueItem]) = ([], [])
    while let row = try rows.next() {
      let person = PersonNumber(packed: row["person"])
      guard let born = CalendarDay(yyyymmdd: person.birth), let told = try reader.row(row["staff"])
      else { continue }
      let isMale = person.isMale || told.sex == Sex.male.rawValue
      let usual = RetirementAge.reached(birth: born, isMale: isMale)
      let asWorker =
        !isMale && told.isWorker ? RetirementAge.reachedByWorker(birth: born) : usual
      let name: String = row["name"]
      let inGrace = { (reached: CalendarDay) in
        isInGrace(reached, rosterDay: CalendarDay(row["day"] as String))
          && retained.answer(for: name, of: row["organ"], among: [name]) != .yes
      }
      guard let reached = [asWorker, usual].first(where: { isDue($0) || inGrace($0) }),
        seen.insert([person.packed, row["organ"]]).inserted
      else { continue }
      let doubt = told.doubt(person, born, isMale: isMale, on: reached.adding(days: 1), grace: 0)
      // Of a woman worker nothing tells whether 50 or 55 holds.
      let mayStay =
        asWorker != usual || doubt != nil
        || retained.answer(for: name, of: row["organ"], among: [name]) == .yes
      let over = try excess(row["organ"], row["kind"])
      items.append(
        DueItem(
          .retirement, on: max(reached, days.lowerBound), organ: Self.organ(row),
          Self.words(
            name, row["kind"], reached: isDue(reached) ? nil : reached, mayStay: mayStay, over: over
          )))
    }
    return items
  }

  /// Those who are 50, the age that women workers reach, by the last day.
  private func peopleOfAge() throws -> RowCursor {
    try Row.fetchCursor(
      database,
      sql: """
        SELECT s.staff, s.person, coalesce(s.person_name, '') AS name, s.kind, s.organ, s.day,
          \(Self.organ)
        FROM staff_on_day s JOIN organ_on_day o ON o.organ = s.organ
        WHERE s.counts_quota = 1 AND s.person IS NOT NULL
          AND (s.person >> 4) / 1000 % 100000000 <= ?
        """, arguments: [days.upperBound.adding(years: -50).yyyymmdd])
  }

  /// Whether somebody reached the age before the first day, and the roster is not so much later that the check lists it: it is
  /// due now.
  private func isInGrace(_ reached: CalendarDay, rosterDay: CalendarDay?) -> Bool {
    let grace = preparation.setting.parameters.retirementMonths
    return reached < days.lowerBound
      && rosterDay.map { $0 <= reached.adding(months: grace) } ?? false
  }

  private func excess(_ organ: Int64, _ kind: String) throws -> Int {
    try Int.fetchOne(
      database, sql: "SELECT max(0, counted - approved) FROM strength WHERE organ = ? AND kind = ?",
      arguments: [organ, kind]) ?? 0
  }

  /// - Parameter reached: the day of the age where it has passed.
  private static func words(
    _ name: String, _ kind: String, reached: CalendarDay?, mayStay: Bool, over: Int
  ) -> Wording {
    let kind = PartWords.words(kind, .quotaKind)
    var (zh, en) = ("\(name)（\(kind.zh)）", "\(name) (\(kind.en))")
    if let reached {
      zh += "，\(reached) 已到龄，应即办理"
      en += ", of age since \(reached): due now"
    }
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
}
