import BianzhiCore
import Foundation

extension PreparedStatements {
  /// Whether an organ was no more on the day of a run, by the organ ledger and the reforms as that run saw them: no rule
  /// on organs in force has judged it.
  func hasEnded(_ organ: Int64, in run: RunInfo) throws -> Bool {
    let days = try rows(
      """
      SELECT until FROM organ_row WHERE organ = ?1 AND ended IS NULL AND brought <= ?2
        AND typeof(until) = 'integer' AND category IS NOT '\(OrganCategory.innerBody.rawValue)'
      UNION ALL
      SELECT until FROM organ_row WHERE organ = ?1 AND ended IS NOT NULL AND ended > ?2 AND brought <= ?2
        AND typeof(until) = 'integer' AND category IS NOT '\(OrganCategory.innerBody.rawValue)'
      """, [.integer(organ), .integer(run.horizon)]
    ) { RecordedDate(stored: $0.integer(0))?.last }
    if days.contains(where: { $0.map { $0 <= run.asOf } ?? false }) { return true }
    return try isReformed(organ, in: run)
  }

  /// Whether a reform that stood when a run was made had turned the organ into others by its day.
  private func isReformed(_ organ: Int64, in run: RunInfo) throws -> Bool {
    struct Reform: Decodable { let day: CalendarDay }
    let code = try self.organ(organ).code
    let payloads = try rows(
      """
      SELECT e.payload FROM event e WHERE e.kind = \(EventKind.organReformed.sql)
        AND e.subject >= ?1 || '|' AND e.subject < ?1 || '}'
        AND e.id < (SELECT max(id) FROM event WHERE subject = ?2 AND kind = \(EventKind.runRecorded.sql))
        AND NOT EXISTS (SELECT 1 FROM withdrawn_event w WHERE w.event = e.id
          AND w.by < (SELECT max(id) FROM event WHERE subject = ?2 AND kind = \(EventKind.runRecorded.sql)))
      """, [.text(code), .text("R\(run.number)")]
    ) { $0.text(0) }
    return try payloads.contains { payload in
      try JSONDecoder().decode(Reform.self, from: Data(payload.utf8)).day <= run.asOf
    }
  }
}
