import BianzhiCore
import GRDB

/// The days on which inner bodies ended that are no more. Few names are asked for, so each is looked up by its organ.
final class EndedBodies {
  private let preparation: Preparation
  private let rows: RawStatement
  /// The names that stand for an organ.
  private let names: [Int64: [Int64]]
  /// Those of the organ that was asked for last, by folded name.
  private var last: (organ: Int64, days: [String: RecordedDate])?

  init(_ preparation: Preparation) throws {
    self.preparation = preparation
    names = Dictionary(grouping: preparation.renamed.keys) { preparation.organ($0) }
    rows = try RawStatement(
      preparation.database,
      """
      SELECT o.name, o.until FROM organ_row o
      WHERE o.category = '内设机构' AND o.superior = ? AND \(preparation.inForce("o"))
        AND NOT (\(preparation.onDay("o"))) AND typeof(o.until) = 'integer'
      ORDER BY o.until
      """)
  }

  /// The day on which a body of this name ended; nil where none did.
  func day(_ name: String, of organ: Int64) throws -> RecordedDate? {
    try days(of: organ)[OrganName.folded(name)]
  }

  private func days(of organ: Int64) throws -> [String: RecordedDate] {
    if let last, last.organ == organ { return last.days }
    var days: [String: RecordedDate] = [:]
    for key in [organ] + (names[organ] ?? []).sorted() {
      rows.bind(key, at: 1)
      while try rows.next() {
        guard let day = RecordedDate(stored: rows.integer(1)),
          day.last <= preparation.setting.asOf
        else { continue }
        let name = OrganName.folded(rows.text(0))
        if let known = days[name], known.last > day.last { continue }
        days[name] = day
      }
    }
    last = (organ, days)
    return days
  }
}
