import BianzhiCore
import GRDB

/// Whom waivers in force on the day let do what others may not: stay beyond the age of retirement (留任, 延迟退休), bear a
/// higher rank than the organ's (高配), or be away from the post (离岗).
struct WaivedPeople {
  /// Whether a waiver is for somebody; the raw value is how tables keep it.
  enum Answer: Int64 {
    case no, yes
    /// The organ has one, and it does not tell for whom.
    case untold
  }

  private struct Row {
    /// The kind or post as recorded; empty for a kind of quota, which names nobody.
    let part: String
    /// What stands beside it, where a name may be: 何建国留任.
    let text: String
    let people: Int
  }

  private var rows: [Int64: [Row]] = [:]

  /// - Parameter isMeant: whether the matter of a waiver is the one that is asked about.
  init(_ preparation: Preparation, where isMeant: (String) -> Bool) throws {
    let read = try RawStatement(
      preparation.database,
      """
      SELECT w.organ, w.matter, w.part, w.people, w.until, coalesce(w.since, 0), coalesce(w.reason, '')
      FROM waiver_row w
      WHERE \(preparation.inForce("w")) AND trim(w.document) <> '' AND trim(coalesce(w.approver, '')) <> ''
        AND typeof(w.until) = 'integer' AND typeof(coalesce(w.since, 0)) = 'integer'
      """)
    let day = preparation.setting.asOf
    while try read.next() {
      let matter = read.text(1)
      guard isMeant(matter),
        RecordedDate(stored: read.integer(4)).map({ $0.last >= day }) == true,
        RecordedDate(stored: read.integer(5)).map({ $0.last <= day }) != false
      else { continue }
      let (organ, part) = (preparation.organ(read.integer(0)), read.text(2))
      rows[organ, default: []].append(
        Row(
          part: QuotaKind(recorded: part) == nil ? part : "", text: matter + " " + read.text(6),
          people: Int(read.integer(3))))
    }
  }

  /// - Parameters:
  ///   - name: the person's; "" where none is recorded.
  ///   - posts: what the person is, by the words of the title: a waiver may name one of them.
  ///   - names: the names of all people of the organ who need one. Where a waiver without names does not reach for all of
  ///     them, nobody can say whom it means.
  ///   - meant: of how many people of the organ who need one a text speaks that names a sort of post (正职, 副处级), the
  ///     person among them; 0 where it does not speak of the person. It must reach for all of them, too.
  func answer(
    for name: String, posts: [String] = [], of organ: Int64, among names: [String],
    meant: (String) -> Int = { _ in 0 }
  ) -> Answer {
    guard let rows = rows[organ] else { return .no }
    var (unnamed, isOpen) = (0, false)
    for row in rows {
      let told = names.filter { !$0.isEmpty && (row.part + " " + row.text).contains($0) }
      // 何建 is not meant where 何建国 is.
      let isLonger = told.contains { $0 != name && $0.contains(name) }
      if told.contains(name), !isLonger || row.part == name { return .yes }
      if !row.part.isEmpty {
        let reach = meant(row.part)
        if posts.contains(row.part) || (1...max(1, row.people)).contains(reach) { return .yes }
        if reach > row.people { isOpen = true }
      } else if told.isEmpty {
        unnamed += row.people
      }
    }
    if unnamed > 0, names.count <= unnamed { return .yes }
    return isOpen || unnamed > 0 ? .untold : .no
  }
}
