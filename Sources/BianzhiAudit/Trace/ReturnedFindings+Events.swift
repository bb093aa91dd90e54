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
      guard !opened.contains(finding), let now = FindingNote(row["note"] as String),
        let covered = FindingNote(row["covered"] as String)
      else { continue }
      let isOtherLoan = now.isOfLoan && row["documents"] as String != row["covered_documents"]
      let others = isOtherLoan ? now.events : now.events.subtracting(covered.events)
      guard let other = others.min() else { continue }
      opened.insert(finding)
      let (asOf, since, rebounds): (Int32, Int32, Int) = (
        row["as_of"], row["since"], row["rebounds"]
      )
      try append(
        finding, on: max(asOf, since),
        FindingReturn(
          run: row["run"], actual: row["actual"], rebound: rebounds + 1, otherEvent: other))
    }
  }
}
