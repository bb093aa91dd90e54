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
    try !reforms(of: organ, in: run).isEmpty
  }

  /// What an organ had become by the day of a run, by reforms that stood when it was made, as far as that was in force:
  /// with the day from which the newest of these reforms holds.
  func heirs(of organ: Int64, in run: RunInfo) throws -> [Heir] {
    var (found, open, seen): ([Heir], [Heir], Set<Int64>) = (
      [], [Heir(organ: organ, since: .earliest)], [organ]
    )
    while let next = open.popLast() {
      for reform in try reforms(of: next.organ, in: run) {
        guard let code = reform.newCode, let heir = try key(of: code), seen.insert(heir).inserted
        else { continue }
        let one = Heir(organ: heir, since: max(next.since, reform.day))
        open.append(one)
        if try !hasEnded(heir, in: run) { found.append(one) }
      }
    }
    return found.sorted { $0.organ < $1.organ }
  }

  private func key(of code: String) throws -> Int64? {
    try first("SELECT id FROM organ_key WHERE code = ?1", [.text(code)]) { $0.integer(0) }
  }

  private func reforms(of organ: Int64, in run: RunInfo) throws -> [NotedReform] {
    let code = try self.organ(organ).code
    let payloads = try rows(
      """
      SELECT e.payload FROM event e WHERE e.kind = \(EventKind.organReformed.sql)
        AND e.subject >= ?1 || '|' AND e.subject < ?1 || '}'
        AND e.id < (SELECT max(id) FROM event WHERE subject = ?2 AND kind = \(EventKind.runRecorded.sql))
        AND NOT EXISTS (SELECT 1 FROM withdrawn_event w WHERE w.event = e.id
          AND w.by < (SELECT max(id) FROM event WHERE subject = ?2 AND kind = \(EventKind.runRecorded.sql)))
      ORDER BY e.id
      """, [.text(code), .text("R\(run.number)")]
    ) { $0.text(0) }
    return try payloads.map { try JSONDecoder().decode(NotedReform.self, from: Data($0.utf8)) }
      .filter { $0.day <= run.asOf }
  }
}

/// An organ that another one became.
struct Heir {
  let organ: Int64
  let since: CalendarDay
}

/// A reform as its event tells it.
private struct NotedReform: Decodable {
  let day: CalendarDay
  let newCode: String?
}

extension FindingProofs {
  /// What had become of the organs of a finding about one person by the day of a run: the person's places went there.
  func heirs(of sighting: Sighting, in run: RunInfo) throws -> [Heir] {
    guard sighting.person != nil else { return [] }
    return try people.organs(of: sighting).flatMap { try statements.heirs(of: $0, in: run) }
  }
}
