import BianzhiCore
import GRDB

/// Who may stay beyond the age of retirement by waivers in force on the day (留任, 延迟退休).
struct RetainedPeople {
  private var named: [Int64: [String]] = [:]
  /// How many people of an organ may stay by waivers that name nobody.
  private var people: [Int64: Int] = [:]

  init(_ preparation: Preparation) throws {
    let rows = try RawStatement(
      preparation.database,
      """
      SELECT w.organ, w.matter, w.part, w.people, w.until, coalesce(w.since, 0) FROM waiver_row w
      WHERE \(preparation.inForce("w")) AND trim(w.document) <> '' AND trim(coalesce(w.approver, '')) <> ''
        AND typeof(w.until) = 'integer' AND typeof(coalesce(w.since, 0)) = 'integer'
      """)
    let day = preparation.setting.asOf
    while try rows.next() {
      let matter = rows.text(1)
      guard Waiver.isOfStaying(matter),
        RecordedDate(stored: rows.integer(4)).map({ $0.last >= day }) == true,
        RecordedDate(stored: rows.integer(5)).map({ $0.last <= day }) != false
      else { continue }
      let (organ, part) = (preparation.organ(rows.integer(0)), rows.text(2))
      if part.isEmpty || QuotaKind(recorded: part) != nil {
        people[organ, default: 0] += Int(rows.integer(3))
      } else {
        named[organ, default: []].append(part)
      }
    }
  }

  /// - Parameter late: how many people of the organ are past the age; where a waiver without names does not reach for
  ///   all of them, nobody can say whom it means.
  func has(_ name: String, of organ: Int64, beside late: Int) -> Bool {
    if !name.isEmpty, named[organ]?.contains(where: { $0.contains(name) }) == true { return true }
    return late <= people[organ] ?? 0
  }
}
