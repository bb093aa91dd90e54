import BianzhiCore

extension IssuedDay {
  /// The days that documents bear which were taken with another first day in force, by their numbers; of several the first.
  static func all(_ statements: PreparedStatements) throws -> [String: CalendarDay] {
    let days = try statements.rows(
      """
      SELECT j.value FROM event e, json_each(e.payload, '$.documentDays') j
      WHERE e.kind = 'document.decided' AND e.id NOT IN (SELECT event FROM withdrawn_event)
      """, []
    ) { IssuedDay($0.text(0)) }.compactMap { $0 }
    let pairs = days.map { (DocumentNumber.canonical($0.document), $0.day) }
    return Dictionary(pairs) { min($0, $1) }
  }
}
