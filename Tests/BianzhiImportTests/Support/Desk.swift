import BianzhiCore
import BianzhiImport
import Foundation
import GRDB
import TestSupport
import Testing

/// A ledger in a folder of its own. Every import through it is followed by a look at the whole ledger.
final class Desk {
  let folder: TemporaryFolder
  let ledger: Ledger

  init() throws {
    folder = try TemporaryFolder()
    ledger = try Ledger(creatingAt: folder.file("ledger.db"))
  }

  /// Writes a file of these lines, and the folders it stands in.
  @discardableResult
  func write(_ name: String, _ lines: [String]) throws -> String {
    let path = URL(filePath: folder.file(name))
    try FileManager.default.createDirectory(
      at: path.deletingLastPathComponent(), withIntermediateDirectories: true)
    return try folder.write(name, lines.isEmpty ? "" : lines.joined(separator: "\n") + "\n")
  }

  /// Imports files; a failure that the summary tells is left to the caller.
  @discardableResult
  func take(
    _ paths: [String], sourceLocation: SourceLocation = #_sourceLocation,
    _ set: (inout ImportOptions) -> Void = { _ in }
  ) throws -> ImportSummary {
    var options = ImportOptions()
    options.asOf = CalendarDay("2010-06-30")
    set(&options)
    let summary = try ledger.importTables(paths, options: options)
    switch summary.failure {
    // Nothing was settled, so the rows are not counted to the end.
    case .shrinking?, .droppingFile?, .sameUnitTwice?: break
    default:
      for file in summary.files { #expect(file.counts.addsUp, sourceLocation: sourceLocation) }
    }
    try checkLedger(sourceLocation)
    return summary
  }

  /// Imports files that must be refused: the reason, thrown or told by the summary, nil where they are stored.
  func refusal(
    _ paths: [String], _ set: (inout ImportOptions) -> Void = { _ in }
  ) throws -> ImportError? {
    do {
      let summary = try take(paths, set)
      #expect(!summary.isStored)
      return summary.failure
    } catch let error as ImportError {
      return error
    }
  }

  /// Writes one file and imports it.
  @discardableResult
  func take(
    lines: [String], as name: String = "table.csv",
    sourceLocation: SourceLocation = #_sourceLocation,
    _ set: (inout ImportOptions) -> Void = { _ in }
  ) throws -> ImportSummary {
    try take([write(name, lines)], sourceLocation: sourceLocation, set)
  }

  @discardableResult
  func undo(
    _ number: Int, sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> (ended: Int, restored: Int) {
    let result = try ledger.undo(import: number)
    try checkLedger(sourceLocation)
    return result
  }

  /// The result of a query: cells joined by `|`, NULL as `∅`.
  func rows(_ sql: String) throws -> [String] {
    let queue = try ledger.reader()
    defer { try? queue.close() }
    return try queue.inDatabase { database in
      try Row.fetchAll(database, sql: sql).map { row in
        row.databaseValues.map { value in
          value.isNull ? "∅" : String.fromDatabaseValue(value) ?? value.description
        }
        .joined(separator: "|")
      }
    }
  }

  func count(_ sql: String) throws -> Int {
    let queue = try ledger.reader()
    defer { try? queue.close() }
    return try queue.inDatabase { try Int.fetchOne($0, sql: sql) ?? 0 }
  }

  /// Everything that is in force, for comparisons of whole ledgers.
  func inForce() throws -> [String] {
    try rows("SELECT code, name, category, superior_code, since, until FROM organ ORDER BY 1")
      + rows(
        "SELECT organ_code, kind, people, change, document, covers FROM staffing_quota ORDER BY 1, 2, 3, 4, 5"
      )
      + rows(
        "SELECT organ_code, scope, body, rank, role, people, change FROM leader_post ORDER BY 1, 2, 3, 4, 5, 6, 7"
      )
      + rows(
        "SELECT organ_code, day, person_id, name, state, quota_kind, note FROM staff ORDER BY 1, 2, 4, 3, 5"
      )
      + rows("SELECT payer_code, month, name, amount FROM payroll ORDER BY 1, 2, 3, 4")
      + rows("SELECT name, organ_code, post, since, until FROM subject ORDER BY 1, 2, 3, 4")
      + rows(
        "SELECT roster, kinds, posts, bodies FROM roster_sum WHERE kinds <> '[]' ORDER BY 2, 3, 4"
      )
      .map { String($0.drop { $0 != "|" }) }
  }
}

extension ImportSummary {
  /// read, new, changed, same, rejected
  var sums: [Int] { [total.read, total.new, total.changed, total.same, total.rejected] }

  /// The problems of all files: code, column, how often.
  var problems: [String] {
    files.flatMap { file in
      file.issues.sorted.map { issue, entry in
        "\(issue.problem.rawValue) \(issue.column) \(entry.count)"
      }
    }
  }
}

/// Another error than the test wants, or none.
func unexpected(_ error: (any Error)?, sourceLocation: SourceLocation = #_sourceLocation) {
  Testing.Issue.record("\(String(describing: error))", sourceLocation: sourceLocation)
}
