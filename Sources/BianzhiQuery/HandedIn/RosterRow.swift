package import BianzhiCore
import GRDB

/// A row of an organ's roster as recorded, for a workbook that the organ carries on.
package struct RosterRow: Sendable {
  package let organCode: String
  package let organName: String
  /// Nil where no identity number could be read.
  package let person: PersonNumber?
  package let name: String
  package let sex: String
  /// As `2010-06`, or `2010-06-30`; the recorded text where it is no day.
  package let birth: String
  package let body: String
  package let quotaKind: String
  package let post: String
  package let rank: String
  package let isLeader: String
  package let postSince: String
  package let entered: String
  package let state: String
  package let document: String
  package let note: String
}

/// The newest roster of an organ: who is on it still.
package struct PresentRoster: Sendable {
  package let organCode: String
  package let organName: String
  package let day: CalendarDay
  package let rows: [RosterRow]
  /// How many of its people have left for good, and are not in ``rows``.
  package let gone: Int
}

extension Ledger {
  /// The people of an organ's newest roster who have not left for good.
  ///
  /// - Parameter organ: its code.
  /// - Returns: nil where the organ has no roster.
  /// - Throws: ``StoredWordError``, ``LedgerError``.
  package func presentRoster(of organ: String) throws -> PresentRoster? {
    try reading { database in
      DayFunctions.add(to: database)
      let list = try Row.fetchOne(
        database,
        sql: """
          SELECT r.id, r.day, k.id AS organ FROM roster_list r JOIN organ_key k ON k.id = r.organ
          WHERE k.code = ? AND r.ended IS NULL ORDER BY r.day DESC LIMIT 1
          """, arguments: [organ])
      guard let list, let day = CalendarDay(yyyymmdd: list["day"]) else { return nil }
      let title = try OrganTitles(database).name(list["organ"])
      let rows = try RawStatement(database, Self.presentRows)
      rows.bind(list["id"] as Int64, at: 1)
      var (present, gone): ([RosterRow], Int) = ([], 0)
      while try rows.next() {
        if rows.integer(0) == 1 { gone += 1 } else { present.append(RosterRow(rows, organ, title)) }
      }
      return PresentRoster(organCode: organ, organName: title, day: day, rows: present, gone: gone)
    }
  }

  private static let presentRows = """
    SELECT coalesce(s.state IN (\(PersonState.leftTerms)), 0), s.person, coalesce(s.name, ''),
      coalesce(sx.text, ''), coalesce(iso_day(s.birth), s.birth, ''), coalesce(b.text, ''),
      coalesce(qk.text, ''), coalesce(po.text, ''), coalesce(rk.text, ''), coalesce(ld.text, ''),
      coalesce(iso_day(s.post_since), s.post_since, ''), coalesce(iso_day(s.entered), s.entered, ''),
      coalesce(st.text, ''), coalesce(s.document, ''), coalesce(s.note, '')
    FROM staff_row s
    LEFT JOIN term sx ON sx.id = s.sex LEFT JOIN term b ON b.id = s.body
    LEFT JOIN term qk ON qk.id = s.kind LEFT JOIN term po ON po.id = s.post
    LEFT JOIN term rk ON rk.id = s.rank LEFT JOIN term ld ON ld.id = s.leader
    LEFT JOIN term st ON st.id = s.state
    WHERE s.id BETWEEN ?1 << 24 AND (?1 << 24) + 16777215 AND s.ended IS NULL
    ORDER BY s.id
    """
}

extension RosterRow {
  /// - Parameter row: of `presentRows`.
  fileprivate init(_ row: RawStatement, _ organCode: String, _ organName: String) {
    (self.organCode, self.organName) = (organCode, organName)
    person = row.optionalInteger(1).map(PersonNumber.init(packed:))
    (name, sex, birth, body) = (row.text(2), row.text(3), row.text(4), row.text(5))
    (quotaKind, post, rank, isLeader) = (row.text(6), row.text(7), row.text(8), row.text(9))
    (postSince, entered, state) = (row.text(10), row.text(11), row.text(12))
    (document, note) = (row.text(13), row.text(14))
  }
}
