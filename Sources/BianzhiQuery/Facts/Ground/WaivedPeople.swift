import BianzhiCore
import GRDB

/// Whom waivers in force on the day let do what others may not: stay beyond the age of retirement (留任, 延迟退休), bear a
/// higher rank than the organ's (高配), or be away from the post (离岗).
struct WaivedPeople {
  private var named: [Int64: [(part: String, people: Int)]] = [:]
  /// How many people of an organ waivers that name nobody are for.
  private var people: [Int64: Int] = [:]

  /// - Parameter isMeant: whether the matter of a waiver is the one that is asked about.
  init(_ preparation: Preparation, where isMeant: (String) -> Bool) throws {
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
      guard isMeant(matter),
        RecordedDate(stored: rows.integer(4)).map({ $0.last >= day }) == true,
        RecordedDate(stored: rows.integer(5)).map({ $0.last <= day }) != false
      else { continue }
      let (organ, part) = (preparation.organ(rows.integer(0)), rows.text(2))
      if part.isEmpty || QuotaKind(recorded: part) != nil {
        people[organ, default: 0] += Int(rows.integer(3))
      } else {
        named[organ, default: []].append((part, Int(rows.integer(3))))
      }
    }
  }

  /// - Parameters:
  ///   - name: the person's; "" where none is recorded.
  ///   - posts: what the person is, by the words of the title: a waiver may name one of them.
  ///   - all: how many people of the organ need one; where a waiver without names does not reach for all of them, nobody
  ///     can say whom it means.
  ///   - meant: of how many people of the organ who need one a text speaks that names a sort of post (正职, 副处级), the
  ///     person among them; 0 where it does not speak of the person. It must reach for all of them, too.
  func has(
    _ name: String, posts: [String] = [], of organ: Int64, beside all: Int,
    meant: (String) -> Int = { _ in 0 }
  ) -> Bool {
    let isNamed = named[organ]?.contains { part, people in
      (!name.isEmpty && part.contains(name)) || posts.contains(part)
        || (1...max(1, people)).contains(meant(part))
    }
    return isNamed == true || all <= people[organ] ?? 0
  }
}
