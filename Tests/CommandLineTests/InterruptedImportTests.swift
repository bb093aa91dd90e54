import Foundation
import Glibc
import Testing

/// A big month, killed on the way.
@Suite("scenario: killed import") struct InterruptedImportTests {
  private static let asOf = "2024-06-30"

  /// A city on the desk, with its organs and approvals imported and one small older roster.
  private func desk() throws -> Desk {
    let desk = try Desk()
    #expect(try desk.run("demo", "city", "--people", "20000", "--seed", "5").status == 0)
    let roster = String(decoding: try desk.bytes("city/roster.csv"), as: UTF8.self)
    try desk.take(
      ["old.csv": roster.split(separator: "\n").prefix(30).joined(separator: "\n") + "\n"],
      "--as-of", "2023-12-31")
    let approvals = try desk.run("import", "city/organs.csv", "city/quotas.csv", "city/posts.csv")
    #expect(approvals.status == 0, "\(approvals.everything)")
    return desk
  }

  private func finish(_ desk: Desk) throws -> [String] {
    let whole = try desk.run("import", "city", "--as-of", Self.asOf)
    #expect(whole.status == 0, "\(whole.everything)")
    let check = try desk.run("check", "--format", "csv", "--headers", "key")
    #expect(check.status == 1)
    return try desk.contents() + [check.text.replacing(",\(desk.ledger)", with: "")]
  }

  @Test func leavesTheLedgerWholeAndCanBeRepeated() throws {
    let calm = try finish(desk())
    let killed = try desk()
    let before = try killed.contents()
    var random = SystemRandomNumberGenerator()
    for round in 0..<6 {
      let delay = UInt32.random(in: 0...150_000, using: &random)
      let running = try killed.start("import", "city", "--as-of", Self.asOf)
      // The journal is there from the first page changed until the import is kept.
      for _ in 0..<2_000 where !killed.exists("bianzhi.db-journal") { usleep(1_000) }
      usleep(round == 0 ? 0 : delay)
      running.send(SIGKILL)
      let result = try running.wait()
      let rows = try killed.run("sql", "SELECT count(*) FROM staff", "--format", "csv")
      #expect(rows.status == 0, "round \(round), \(delay) µs: \(rows.everything)")
      let check = try killed.run("check", "--as-of", "2023-12-31", "--fail-on", "critical")
      #expect(check.status < 64, "round \(round), \(delay) µs: \(check.everything)")
      guard result.status == -SIGKILL else { break }  // too late: it had ended by itself
      let contents = try killed.contents()
      guard contents != before else { continue }
      // Killed after the commit: everything is in, or nothing.
      #expect(contents == Array(calm.dropLast()), "round \(round), \(delay) µs")
      break
    }
    let after = try finish(killed)
    #expect(after.dropLast() == calm.dropLast())
    #expect(findings(after) == findings(calm))
  }

  /// The findings without their run numbers, which count the checks in between.
  private func findings(_ contents: [String]) -> [[String]] {
    CSVText.records(contents.last ?? "").map { row in
      ["rule", "organ_code", "part", "expected", "actual", "person_id", "message"]
        .map { row[$0] ?? "" }
    }
  }
}
