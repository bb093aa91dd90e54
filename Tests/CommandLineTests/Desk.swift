import Foundation
import TestSupport
import Testing

/// An analyst's desk: a folder of tables, one ledger, and the program at hand.
final class Desk {
  private let folder: TemporaryFolder
  let ledger: String
  /// Added to the environment of every run.
  var environment: [String: String] = [:]

  init(ledger: String = "bianzhi.db") throws {
    folder = try TemporaryFolder()
    self.ledger = folder.file(ledger)
  }

  /// The environment of a run: no locale, this ledger, temporary files on the desk.
  private var surroundings: [String: String] {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
    return ["PATH": path, "HOME": folder.path, "BIANZHI_DB": ledger, "TMPDIR": folder.path]
      .merging(environment) { $1 }
  }

  var path: String { folder.path }

  /// The path of a file on the desk.
  func file(_ name: String) -> String { folder.file(name) }

  /// Writes a text file.
  func write(_ name: String, _ text: String) throws {
    try folder.write(name, text)
  }

  @discardableResult
  func run(_ arguments: String..., input: String = "") throws -> Tool.Result {
    try run(arguments, input: Data(input.utf8))
  }

  @discardableResult
  func run(_ arguments: [String], input: Data = Data()) throws -> Tool.Result {
    try Tool.run(Tool.path, arguments, input: input, environment: surroundings, in: folder.path)
  }

  /// Runs another program, most often a shell around the tool.
  func run(program: String, _ arguments: [String]) throws -> Tool.Result {
    try Tool.run(program, arguments, environment: surroundings, in: folder.path)
  }

  /// Starts the tool and does not wait for it.
  func start(_ arguments: String...) throws -> Running {
    try Running(Tool.path, arguments, environment: surroundings, in: folder.path)
  }

  /// Writes tables and imports them, expecting success.
  @discardableResult
  func take(
    _ tables: [String: String], _ options: String...,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> Tool.Result {
    let names = tables.keys.sorted()
    for name in names { try folder.write(name, tables[name] ?? "") }
    let result = try run(["import"] + names + options)
    try #require(result.status == 0, "\(result.everything)", sourceLocation: sourceLocation)
    return result
  }

  /// Runs a command that writes JSON, and reads it.
  func json(_ arguments: String...) throws -> JSONText {
    let result = try run(arguments + ["--format", "json"])
    return try JSONText(result)
  }

  /// The rows of a statement, as the tool prints them; the first line is the heading.
  func rows(_ statement: String, _ options: String...) throws -> [[String]] {
    let result = try run(["sql", statement, "--format", "csv"] + options)
    try #require(result.status == 0, "\(result.everything)")
    return Array(CSVText.rows(result.text).dropFirst())
  }

  /// The one cell of a statement's answer.
  func cell(_ statement: String, _ options: String...) throws -> String {
    let result = try run(["sql", statement, "--format", "csv"] + options)
    try #require(result.status == 0, "\(result.everything)")
    return try #require(CSVText.rows(result.text).last?.first)
  }

  /// All tables of the contract as text, leaving out which import brought a row.
  func contents(of name: String? = nil) throws -> [String] {
    try Self.views.map { view in
      let query = "SELECT * FROM \(view) ORDER BY 1, 2, 3"
      let result = try run("sql", query, "--format", "csv", "--db", name.map(file) ?? ledger)
      try #require(result.status == 0, "\(result.everything)")
      return result.text
    }
  }

  private static let views = [
    "(SELECT code, name, category, rank, tier, region, superior_code, document, since, until FROM organ)",
    "(SELECT organ_code, kind, people, change, document, effective, covers FROM staffing_quota)",
    "(SELECT organ_code, scope, body, rank, role, people, change, document FROM leader_post)",
    "(SELECT organ_code, day, people FROM roster)",
    """
    (SELECT organ_code, day, source_row, name, person_id, sex, birth, body, quota_kind, post, rank,
    role, is_leader, post_since, entered, state, left_on, document, note FROM staff)
    """,
    "(SELECT payer_code, month, source_row, name, person_id, amount FROM payroll)",
    "(SELECT name, organ_code, post, since, until, reason, tier FROM subject)",
  ]

  func bytes(_ name: String? = nil) throws -> Data {
    try Data(contentsOf: URL(filePath: name.map(file) ?? ledger))
  }

  func exists(_ name: String) -> Bool {
    FileManager.default.fileExists(atPath: folder.file(name))
  }

  /// The permission bits of a file.
  func mode(_ path: String) throws -> Int {
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    return try #require(attributes[.posixPermissions] as? Int)
  }
}
