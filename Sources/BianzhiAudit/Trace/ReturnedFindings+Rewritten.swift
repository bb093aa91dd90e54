import BianzhiCore
import BianzhiQuery
import Foundation
import GRDB

extension ReturnedFindings {
  /// What the act of a void named beside it.
  private struct Written: Decodable {
    let beside: [FindingName]?
  }

  /// Voids of before the lists were handed in otherwise, where by those lists the trouble may stand elsewhere: who voids
  /// behind the list is asked about it, and so is who voided before it.
  func reopenRewritten() throws {
    let voids = try Row.fetchAll(
      database,
      sql: """
        SELECT l.finding, l.since, l.rebounds, e.payload FROM finding_life l
        JOIN run_row p ON p.id = l.covered_run
        JOIN event e ON e.id = l.revision AND e.kind = ?
        WHERE l.status = '\(FindingStatus.void.rawValue)' AND l.finding LIKE 'F%'
          AND l.proof_run IS NULL AND p.horizon < (SELECT max(id) FROM import_run)
        ORDER BY CAST(substr(l.finding, 2) AS INTEGER)
        """, arguments: [VoidFinding.kind.code])
    guard !voids.isEmpty else { return }
    let proofs = try FindingProofs(database)
    for row in voids {
      guard case .rule(let number)? = FindingName(row["finding"] as String),
        let proof = try proofs.proof(of: number), proof.state == .corrected,
        let run = proof.corrected, !run.isFiltered
      else { continue }
      let named = try JSONDecoder().decode(
        Written.self, from: Data((row["payload"] as String).utf8))
      let beside = try proofs.beside(proof.sighting, clearedBy: run)
      let known = Set(named.beside ?? [])
      guard
        !Set(beside.findings.map(\.finding.name)).isSubset(of: known)
          || !beside.people.isEmpty && !known.contains(where: \.isByHand)
      else { continue }
      let (since, rebounds): (Int32, Int) = (row["since"], row["rebounds"])
      try append(
        row["finding"], on: max(since, run.asOf.yyyymmdd),
        FindingReturn(rebound: rebounds + 1, rewrittenIn: run.number, keepsDeadline: true))
    }
  }
}
