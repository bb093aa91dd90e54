package import BianzhiCore

extension IssuedDay {
  /// Several as an event keeps them, parted by "; "; nil for none.
  package static func text(_ days: [IssuedDay]) -> String? {
    days.isEmpty ? nil : days.map(\.text).sorted().joined(separator: "; ")
  }

  /// The days that documents bear which were taken with another first day in force, by their numbers; of several the first.
  static func all(_ statements: PreparedStatements) throws -> [String: CalendarDay] {
    let days = try statements.rows(
      """
      SELECT coalesce(json_extract(payload, '$.documentDays'), '') FROM event
      WHERE kind = ?1 AND id NOT IN (SELECT event FROM withdrawn_event)
      """, [.text(EventKind.documentDecided.code)]
    ) { $0.text(0) }.flatMap { $0.split(separator: "; ") }.compactMap { IssuedDay(String($0)) }
    let pairs = days.map { (DocumentNumber.canonical($0.document), $0.day) }
    return Dictionary(pairs) { min($0, $1) }
  }
}
