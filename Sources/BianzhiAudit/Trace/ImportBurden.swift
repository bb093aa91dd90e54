public import BianzhiCore
import BianzhiImport
import BianzhiQuery
import GRDB

/// What rests on an import.
public struct ImportBurden: Sendable {
  /// Findings that runs saw in data it brought, by their names.
  public let findings: [String]
  /// Closed findings whose proof it carries: undoing it opens them again.
  public let closings: [String]
  /// Steps that rest on it and would be done no more, such as `P1-7 11`.
  public let steps: [String]
  /// Runs that were made with it.
  public let runs: [Int]
  /// Packages that were made for the office above since.
  public let packages: Int
}

/// What the undoing of an import came to.
public struct UndoneResult: Sendable {
  /// Rows that ended, and rows that are in force again.
  public let ended, restored: Int
  /// Findings whose closing rested on it, and that are open again.
  public let opened: [String]
  /// Steps that rested on it and are done no more, in words.
  package let fallen: [Wording]
}

extension Ledger {
  /// What rests on an import; nothing is changed.
  ///
  /// - Throws: an error if there is no such import or it cannot be undone; ``LedgerError``.
  public func burden(ofImport number: Int) throws -> ImportBurden {
    try requireUndoable(import: number)
    let seen: (findings: [String], runs: [Int], packages: Int) = try reading { database in
      let reach = try ImportReach(database, number)
      let proofs = try FindingProofs(database)
      let runs = proofs.runs.filter { $0.horizon >= Int64(number) }
      let findings = try Int.fetchAll(database, sql: "SELECT id FROM finding_row ORDER BY id")
        .filter { finding in
          guard let seen = try proofs.sighting(of: finding), let run = proofs.run(seen.run),
            run.horizon >= Int64(number)
          else { return false }
          return try reach.holds(finding, seen: seen.run, lists: seen.run, in: database)
        }
      let packages = try Int.fetchOne(
        database,
        sql: """
          SELECT count(*) FROM event WHERE kind = \(MakePackage.kind.sql) AND id > coalesce(
            (SELECT id FROM event WHERE kind = \(EventKind.importStored.sql) AND subject = ?), 0)
          """, arguments: ["I\(number)"])
      return (findings.map { "F\($0)" }, runs.map(\.number).sorted(), packages ?? 0)
    }
    let trial = try undo(number, keeps: false)
    return ImportBurden(
      findings: seen.findings, closings: trial.closings.map(\.description),
      steps: trial.ground.map { "\($0.name) \($0.act.step)" }, runs: seen.runs,
      packages: seen.packages)
  }

  /// Takes one import back, and opens the closings whose proof it carried: in one act.
  ///
  /// - Throws: an error if there is no such import, it has been undone, or a later import changed the same
  ///   rows; ``LedgerError``.
  public func undoImport(_ number: Int) throws -> UndoneResult {
    let result = try undo(number, keeps: true)
    return UndoneResult(
      ended: result.change.ended, restored: result.change.restored,
      opened: result.closings.map(\.description), fallen: result.ground.map(\.wording))
  }

  /// Undoes an import and opens what rested on what that changed: closings, and steps.
  private func undo(
    _ number: Int, keeps: Bool
  ) throws -> (change: UndoneChange, closings: [FindingName], ground: [FallenStep]) {
    try undo(
      import: number, keeps: keeps,
      naming: { database, change in
        let reach = try ImportReach(database, change.undo, changed: change.lists)
        return try Self.closings(on: number, reach, try FindingProofs(database), database)
          + ReturnedFindings(database).revived()
      },
      then: { database, change, closings in
        let end = try EventLog(database).end().number
        try ReturnedFindings(database).reopen(closings, undone: number)
        guard change.ended + change.restored > 0 else { return [] }
        let steps = ReopenedSteps(database)
        try steps.reopen()
        let reach = try ImportReach(database, change.undo, changed: change.lists)
        try steps.reopen(steps.resting(on: reach, since: number), undone: number)
        return try FallenStep.all(from: end + 1, in: database)
      })
  }

  /// Findings that a run made with the import proved gone, by data that the import brought.
  private static func closings(
    on number: Int, _ reach: ImportReach, _ proofs: FindingProofs, _ database: Database
  ) throws -> [FindingName] {
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT CAST(substr(l.finding, 2) AS INTEGER) AS number, l.proof_run, l.since FROM finding_life l
        JOIN run_row p ON p.id = l.proof_run
        WHERE l.finding LIKE 'F%' AND p.horizon >= ?1 AND l.status IN (\(ReturnedFindings.returning))
        ORDER BY number
        """, arguments: [number])
    return try rows.compactMap { row in
      let (finding, proof): (Int, Int) = (row["number"], row["proof_run"])
      guard let seen = try proofs.sighting(of: finding),
        try reach.holds(finding, seen: seen.run, lists: proof, in: database)
          || !heirs(of: seen, since: row["since"], database)
            .isDisjoint(with: reach.organs(of: proof, in: database))
      else { return nil }
      return .rule(finding)
    }
  }

  /// Codes of what the organs of a finding had become when it was closed: what is judged in their place.
  private static func heirs(
    of seen: Sighting, since day: Int32?, _ database: Database
  ) throws -> Set<String> {
    guard let day = day.flatMap({ CalendarDay(yyyymmdd: $0) }) else { return [] }
    return try OrganEnd.heirs(of: Set(seen.finding.organs), by: day, in: database)
  }
}
