import Foundation
package import GRDB

/// The tables of `schema.sql` and how an older ledger becomes one of today.
package enum Schema {
  /// Stamped into every ledger; one higher whenever `schema.sql`'s stored part changes.
  package static let version = 3
  /// Marks a SQLite file as a bianzhi ledger ("bnzh").
  package static let applicationID: Int32 = 0x626E_7A68

  /// One step from a version to the next.
  package struct Migration: Sendable {
    package let from: Int
    package let sql: String
    package init(from: Int, sql: String) {
      (self.from, self.sql) = (from, sql)
    }
  }

  /// In order; the last one leads to ``version``.
  package static let migrations: [Migration] = [
    Migration(from: 1, sql: statements(creating: addedInVersion2)),
    Migration(from: 2, sql: statements(creating: addedInVersion3)),
  ]

  /// Tables that version 2 added, with their indexes: other kinds of table, names, mappings.
  package static let addedInVersion2 = [
    "mapping", "organ_name", "name_decision", "stated_row", "listed_body_row", "movement_row",
    "loan_row", "use_plan_row", "waiver_row", "printed_total_row",
  ]

  /// Tables that version 3 added, with their indexes and triggers: the audit itself.
  package static let addedInVersion3 = [
    "event", "evidence", "finding_life", "hand_finding", "finding_extension", "acting_time",
    "organ_reform", "procedure", "procedure_step", "plan", "plan_subject", "plan_scope",
    "step_done", "ballot", "ballot_tally", "interview", "interview_count", "checklist",
    "checklist_item", "unit_return", "joint_audit", "joint_track", "joint_finding",
    "group_member", "meeting", "meeting_case", "meeting_decision", "practice", "package_file",
    "package", "package_subject", "package_step", "package_finding", "package_strength",
  ]

  /// The statements of the stored part that make these tables and their indexes.
  private static func statements(creating tables: [String]) -> String {
    var statements: [String] = []
    for statement in stored.components(separatedBy: ";\n") {
      guard let start = statement.range(of: "CREATE ") else { continue }
      let text = String(statement[start.lowerBound...])
      let words = text.split(whereSeparator: { $0.isWhitespace || $0 == "(" }).map(String.init)
      let isWanted = tables.contains { table in
        words.starts(with: ["CREATE", "TABLE", table])
          || ((words.contains("INDEX") || words.starts(with: ["CREATE", "TRIGGER"]))
            && words.contains("ON")
            && words.drop { $0 != "ON" }.dropFirst().first == table)
      }
      if isWanted { statements.append(text) }
    }
    return statements.joined(separator: ";\n") + ";"
  }

  /// The stored tables and views.
  package static var stored: String { part("stored") }
  /// The temporary tables and views of one check.
  package static var check: String { part("check") }

  private static func part(_ name: String) -> String {
    let text = EmbeddedSQL.files.first { $0.name == "schema" }?.text ?? ""
    let parts = text.components(separatedBy: "-- part: ")
    guard let part = parts.first(where: { $0.hasPrefix(name + "\n") }) else {
      preconditionFailure("schema.sql has no part \(name)")
    }
    return String(part.dropFirst(name.count + 1))
  }

  /// Makes the tables of an empty file.
  package static func create(in database: Database) throws {
    try database.execute(sql: stored)
    try database.execute(sql: "PRAGMA application_id = \(applicationID)")
    try database.execute(sql: "PRAGMA user_version = \(version)")
    try Calibre.storeBuiltIn(in: database)
  }

  /// Runs the steps that are missing, each wholly or not at all; inside a transaction of the caller's they
  /// come about together with it.
  package static func migrate(
    _ database: Database, from found: Int, by steps: [Migration] = migrations
  ) throws {
    for step in steps where step.from >= found {
      try database.inSavepoint {
        try database.execute(sql: step.sql)
        try database.execute(sql: "PRAGMA user_version = \(step.from + 1)")
        return .commit
      }
    }
  }
}
