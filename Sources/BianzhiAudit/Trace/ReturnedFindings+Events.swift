import BianzhiCore
import BianzhiQuery
import GRDB

extension ReturnedFindings {
  /// Ends of findings about an event, an entry, an exit, an appointment or a loan, where a later run shows another event
  /// of the same person: another day, or a loan by another document.
  func reopenEvents() throws {
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT l.finding, l.since, l.rebounds, r.id AS run, r.as_of, f.actual, f.note, f.documents,
          c.note AS covered, c.documents AS covered_documents
        FROM finding_life l
        JOIN finding_row n ON n.id = CAST(substr(l.finding, 2) AS INTEGER)
        JOIN run_row p ON p.id = l.covered_run
        JOIN run_finding c ON c.run = p.id AND c.finding = n.id
        JOIN run_finding f ON f.finding = n.id
        JOIN run_row r ON r.id = f.run
        WHERE l.status IN (\(Self.returning)) AND l.finding LIKE 'F%' AND l.proof_run IS NULL
          AND (f.note <> c.note OR f.documents <> c.documents)
          AND r.id NOT IN (SELECT run FROM withdrawn_run) AND \(Self.isLater)
        ORDER BY n.id, r.as_of, coalesce(r.last_day, 0), r.id
        """)
    var opened: Set<String> = []
    for row in rows {
      let finding: String = row["finding"]
      let (now, covered): (String, String) = (row["note"], row["covered"])
      guard !opened.contains(finding), !covered.isEmpty else { continue }
      let isOther =
        FindingNote.areOfDocument(now) && row["documents"] as String != row["covered_documents"]
      let (seen, ended) = (FindingNote.events(in: now), FindingNote.events(in: covered))
      guard let other = (isOther ? seen : seen.subtracting(ended)).min() else { continue }
      opened.insert(finding)
      try reopen(row, from: row["as_of"]) {
        FindingReturn(
          run: row["run"], actual: row["actual"], rebound: $0, otherEvent: other)
      }
    }
  }
}
