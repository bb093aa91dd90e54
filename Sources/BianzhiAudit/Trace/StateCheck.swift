import BianzhiCore
import BianzhiQuery
import GRDB

/// The checks of `verify` on what the events made, and on what must add up.
struct StateCheck {
  let database: Database

  /// - Parameter brokenRuns: the first run that is not as it was recorded: closings that rest on runs cannot
  ///   be judged then.
  func run(brokenRuns: String?) throws -> [Verification] {
    let closings = try brokenRuns.map { Verification(.closings, 0, $0) } ?? self.closings()
    return [closings, try findings(), try imports(), try packages()]
  }

  /// Every accepted finding of a rule was cleared by a run later than the newest that saw it.
  private func closings() throws -> Verification {
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT CAST(substr(finding, 2) AS INTEGER) AS number, proof_run FROM finding_life
        WHERE status = ? AND finding LIKE 'F%' ORDER BY number
        """, arguments: [FindingStatus.accepted.rawValue])
    let proofs = try FindingProofs(database, countsTakenBack: true)
    for row in rows {
      let (number, run): (Int, Int?) = (row["number"], row["proof_run"])
      guard let run, let place = proofs.place(of: run), let proof = try proofs.proof(of: number),
        proof.state == .cleared, let seen = proofs.place(of: proof.sighting.run), place > seen
      else { return Verification(.closings, rows.count, "F\(number)") }
    }
    return Verification(.closings, rows.count)
  }

  /// Findings of a run are as many as were counted.
  private func findings() throws -> Verification {
    let count = try Int.fetchOne(database, sql: "SELECT count(*) FROM run_finding") ?? 0
    let miscounted = try Int.fetchOne(
      database,
      sql: """
        SELECT u.run FROM run_rule u WHERE u.findings <> (SELECT count(*) FROM run_finding f
          JOIN finding_row n ON n.id = f.finding WHERE f.run = u.run AND n.rule = u.rule)
        ORDER BY u.run LIMIT 1
        """)
    return Verification(.findings, count, miscounted.map { "R\($0)" })
  }

  private func imports() throws -> Verification {
    let count = try Int.fetchOne(database, sql: "SELECT count(*) FROM source_file") ?? 0
    let file = try Int.fetchOne(
      database,
      sql: """
        SELECT id FROM source_file
        WHERE read_rows <> new_rows + changed_rows + same_rows + rejected_rows ORDER BY id LIMIT 1
        """)
    return Verification(.imports, count, file.map { "file \($0)" })
  }

  /// The text of each package is the one its hash was taken of.
  private func packages() throws -> Verification {
    var count = 0
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT p.id, p.hash, f.content FROM package p LEFT JOIN package_file f ON f.hash = p.hash
        ORDER BY p.id
        """)
    while let row = try rows.next() {
      count += 1
      let (number, hash): (Int, String) = (row["id"], row["hash"])
      guard let content = row["content"] as String?, ContentHash.of(content) == hash else {
        return Verification(.packages, count, "G\(number)")
      }
    }
    let stray = try String.fetchOne(
      database,
      sql: """
        SELECT hash FROM package_file WHERE hash NOT IN (SELECT hash FROM package)
          AND hash NOT IN (SELECT json_extract(e.payload, '$.hash') FROM withdrawn_event w
            JOIN event e ON e.id = w.event WHERE e.kind = ?) LIMIT 1
        """, arguments: [ImportPackage.kind.code])
    return Verification(.packages, count, stray.map { "package_file \($0)" })
  }
}
