import BianzhiCore
import BianzhiQuery
import GRDB

extension ReturnedFindings {
  /// Voids of before the lists were handed in otherwise, where by those lists the trouble may stand elsewhere: who voids
  /// behind the list is asked about it, and so is who voided before it.
  func reopenRewritten() throws {
    let voids = try Row.fetchAll(
      database,
      sql: """
        SELECT l.finding, l.since, l.rebounds, e.id, e.payload FROM finding_life l
        JOIN run_row p ON p.id = l.covered_run
        JOIN event e ON e.id = l.revision AND e.kind = ?
        WHERE l.status = '\(FindingStatus.void.rawValue)' AND l.finding LIKE 'F%'
          AND l.proof_run IS NULL AND p.horizon < (\(StoredImports.newest))
        ORDER BY CAST(substr(l.finding, 2) AS INTEGER)
        """, arguments: [VoidFinding.kind.code])
    guard !voids.isEmpty else { return }
    let proofs = try FindingProofs(database)
    for row in voids {
      guard case .rule(let number)? = FindingName(row["finding"] as String),
        let proof = try proofs.proof(of: number), proof.state == .corrected,
        let run = proof.corrected, !run.isFiltered
      else { continue }
      let named = try BesideNames(payload: row["payload"], of: row["id"])
      let beside = try proofs.beside(proof.sighting, clearedBy: run)
      guard
        try named.lacking(beside, of: proof.sighting, on: run.asOf, in: database) != nil
      else { continue }
      let (since, rebounds): (Int32, Int) = (row["since"], row["rebounds"])
      try append(
        row["finding"], on: max(since, run.asOf.yyyymmdd),
        FindingReturn(rebound: rebounds + 1, rewrittenIn: run.number, keepsDeadline: true))
    }
  }
}
