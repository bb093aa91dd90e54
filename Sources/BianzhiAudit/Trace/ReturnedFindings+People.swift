import BianzhiCore
import BianzhiQuery
import GRDB

extension ReturnedFindings {
  /// Ends that cover other people than those whom a later run counts: the number alone is not what was exempted.
  func reopenPeople() throws {
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT l.finding, l.since, l.rebounds, l.covered_people, q.people, r.id AS run, r.as_of,
          f.actual
        FROM finding_life l
        JOIN finding_row n ON n.id = CAST(substr(l.finding, 2) AS INTEGER)
        JOIN run_row p ON p.id = l.covered_run
        JOIN run_person q ON q.finding = n.id AND q.people <> l.covered_people
        JOIN run_row r ON r.id = q.run
        JOIN run_finding f ON f.run = r.id AND f.finding = n.id
        WHERE l.status IN (\(Self.returning)) AND l.finding LIKE 'F%' AND l.proof_run IS NULL
          AND r.id NOT IN (SELECT run FROM withdrawn_run) AND \(Self.isLater)
        ORDER BY n.id, r.as_of, coalesce(r.last_day, 0), r.id
        """)
    guard !rows.isEmpty else { return }
    let proofs = try FindingProofs(database)
    var opened: Set<String> = []
    for row in rows {
      let finding: String = row["finding"]
      guard !opened.contains(finding) else { continue }
      let others = try proofs.newcomers(row["people"], besides: row["covered_people"])
      guard !others.isEmpty else { continue }
      opened.insert(finding)
      let (asOf, since, rebounds): (Int32, Int32, Int) = (
        row["as_of"], row["since"], row["rebounds"]
      )
      try append(
        finding, on: max(asOf, since),
        FindingReturn(
          run: row["run"], actual: row["actual"], rebound: rebounds + 1,
          newcomers: others.count))
    }
  }

  /// Closings whose proof rests on lists or approvals that were corrected since, where the rule shows the finding again
  /// on the day of the proof.
  func reopenCorrected() throws {
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT l.finding, l.since, l.rebounds, l.proof_run FROM finding_life l
        JOIN run_row p ON p.id = l.proof_run
        WHERE l.status IN (\(Self.returning)) AND l.finding LIKE 'F%'
          AND p.horizon < (\(StoredImports.newest))
        ORDER BY CAST(substr(l.finding, 2) AS INTEGER)
        """)
    guard !rows.isEmpty else { return }
    let proofs = try FindingProofs(database)
    for row in rows {
      guard case .rule(let number)? = FindingName(row["finding"] as String),
        let proof = proofs.run(row["proof_run"]), let seen = try proofs.sighting(of: number),
        let change = try proofs.correction(of: proof, that: seen),
        try proofs.shows(seen, on: proof)
      else { continue }
      let (since, rebounds): (Int32, Int) = (row["since"], row["rebounds"])
      try append(
        row["finding"], on: since,
        FindingReturn(
          rebound: rebounds + 1, correctedBy: Int(change), keepsDeadline: true))
    }
  }
}
