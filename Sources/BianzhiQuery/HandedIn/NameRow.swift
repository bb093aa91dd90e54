package import BianzhiCore

/// A person who holds a place, as it is posted up (实名制公示): no number, no birth, no state.
package struct NameRow: Sendable {
  package let organCode: String
  package let organName: String
  /// The inner body as recorded; empty for none.
  package let body: String
  package let name: String
  package let post: String
  package let kind: String
  package let dataDay: String
  /// Whether the person stood in another row of the organ before: one person holds one place.
  package let isAgain: Bool
}

extension Ledger {
  /// Gives the people who count on the day, by organ: first those of no inner body, then body by body, both in the
  /// order of its roster.
  ///
  /// - Parameters:
  ///   - organ: code of one organ; nil for all.
  ///   - asOf: nil for the day of `run`, which is the newest by default.
  /// - Throws: ``RuleError`` if there is no such run and no day; ``LedgerError``.
  package func eachName(
    of organ: String?, asOf: CalendarDay?, run: Int?, _ body: (NameRow) throws -> Void
  ) throws {
    try reading { database in
      let setting = try Self.strengthSetting(database, asOf: asOf, run: run, calibre: nil)
      try Preparation(database, setting).fill(["strength"])
      let rows = try RawStatement(
        database,
        """
        SELECT o.code, o.name, s.body, s.person_name, s.post, s.kind, s.day, s.person
        FROM counted_staff s JOIN organ_on_day o ON o.organ = s.organ
        WHERE ?1 IS NULL OR o.code = ?1
        ORDER BY o.code, coalesce(s.body, '') <> '',
          min(s.staff) OVER (PARTITION BY o.code, coalesce(s.body, '')), s.staff
        """)
      rows.bind(organ, at: 1)
      var (current, seen): (String, Set<Int64>) = ("", [])
      while try rows.next() {
        if rows.text(0) != current { (current, seen) = (rows.text(0), []) }
        let isAgain = rows.optionalInteger(7).map { !seen.insert($0).inserted } ?? false
        try body(
          NameRow(
            organCode: rows.text(0), organName: rows.text(1), body: rows.text(2),
            name: rows.text(3), post: rows.text(4), kind: rows.text(5), dataDay: rows.text(6),
            isAgain: isAgain))
      }
    }
  }
}
