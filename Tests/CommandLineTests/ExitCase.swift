import Foundation
import Testing

/// A command and the status it must end with.
struct ExitCase: Sendable, CustomTestStringConvertible {
  let name: String
  let status: Int32
  let run: @Sendable (Desk) throws -> Tool.Result

  init(
    _ status: Int32, _ name: String, _ run: @escaping @Sendable (Desk) throws -> Tool.Result
  ) {
    (self.name, self.status, self.run) = (name, status, run)
  }

  var testDescription: String { "\(status): \(name)" }

  /// A command on a ledger of one organ, four people and a quota of three.
  static func over(_ status: Int32, _ arguments: String...) -> ExitCase {
    ExitCase(status, arguments.joined(separator: " ")) { desk in
      try desk.overQuota()
      return try desk.run(arguments)
    }
  }

  /// A command on a desk without a ledger.
  static func bare(_ status: Int32, _ arguments: String...) -> ExitCase {
    ExitCase(status, arguments.joined(separator: " ")) { try $0.run(arguments) }
  }
}

extension Desk {
  /// One organ with quota 3 and 4 people.
  func overQuota() throws {
    try take(
      [
        "organs.csv": Sample.organs,
        "quotas.csv": Sample.quotas([(Sample.first, "行政编制", 3)]),
        "roster.csv": Sample.roster(0..<4),
      ], "--as-of", "2009-12-31")
  }

  /// One organ with quota 4 and 4 people, and whatever else is given.
  func atQuota(_ more: [String: String] = [:]) throws {
    let tables = [
      "organs.csv": Sample.organs,
      "quotas.csv": Sample.quotas([(Sample.first, "行政编制", 4)]),
      "roster.csv": Sample.roster(0..<4),
    ]
    try take(tables.merging(more) { $1 }, "--as-of", "2009-12-31")
  }

  /// Writes a rule of the user's own into the folder `own`.
  func ownRule(_ id: String, _ offenders: String) throws {
    try FileManager.default.createDirectory(
      atPath: file("own"), withIntermediateDirectories: true)
    try write(
      "own/\(id).sql",
      """
      -- rule:     \(id)
      -- title:    A rule of our own
      -- title-zh: 自定规则
      -- severity: minor
      -- identity: organ part
      -- unit:     people
      -- basis:    令486:6
      -- reads:    strength
      \(offenders);
      -- evidence
      SELECT source_file, sheet, row, person, person_name, 1 AS counted, reason, NULL AS document
      FROM counted_staff WHERE organ = :organ
      """)
  }

  /// At quota, with one row of a second roster held back.
  func withHeldRow() throws {
    try atQuota()
    var bad = Sample.Row(serial: 9, organ: Sample.second)
    bad.number = String(Sample.person(9).prefix(17))
    let good = Sample.Row(serial: 8, organ: Sample.second)
    try write("second.csv", Sample.roster([good, bad]))
    let held = try run("import", "second.csv", "--as-of", "2009-12-31", "--quarantine")
    try #require(held.status == 2, "\(held.everything)")
  }
}
