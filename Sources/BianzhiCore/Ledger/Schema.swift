import Foundation
package import GRDB

/// The tables of `schema.sql` and how an older ledger becomes one of today.
package enum Schema {
  /// Stamped into every ledger; one higher whenever `schema.sql`'s stored part changes.
  package static let version = 1
  /// The version of the first release.
  package static let firstVersion = 1
  /// Marks a SQLite file as a bianzhi ledger ("bzhi").
  package static let applicationID: Int32 = 0x627A_6869
  /// The mark of files that programs under development made before version 1 ("bnzh").
  package static let developmentID: Int32 = 0x626E_7A68

  /// One step from a version to the next.
  package struct Migration: Sendable {
    package let from: Int
    package let sql: String
    package init(from: Int, sql: String) {
      (self.from, self.sql) = (from, sql)
    }
  }

  /// In order; the last one leads to ``version``. Each is a file of `Migrations`, `migration-1.sql` for the
  /// step from version 1 to 2, and is never changed once a release had it.
  package static var migrations: [Migration] {
    EmbeddedSQL.files.compactMap { file in
      guard file.name.hasPrefix(migrationPrefix) else { return nil }
      return Int(file.name.dropFirst(migrationPrefix.count)).map {
        Migration(from: $0, sql: file.text)
      }
    }.sorted { $0.from < $1.from }
  }
  private static let migrationPrefix = "migration-"

  /// The stored tables and views, as a ledger holds them: their words are spelled out (``ViewWords``).
  package static var stored: String {
    words.spellOut(views) + ["stored", "audit", "derived"].map(part).joined()
  }
  /// The views that other programs read, as `schema.sql` writes them.
  static let views = part("views")
  /// The temporary tables and views of one check.
  package static var check: String { part("check") }
  /// What the words in ``views`` mean.
  static let words = ViewWords(of: text)

  static var text: String { EmbeddedSQL.files.first { $0.name == "schema" }?.text ?? "" }

  private static func part(_ name: String) -> String {
    let parts = text.parts(at: "\n-- part: ")
    guard let part = parts.first(where: { $0.hasPrefix(name + "\n") }) else {
      preconditionFailure("schema.sql has no part \(name)")
    }
    return String(part.dropFirst(name.count)) + "\n"
  }

  /// Makes the temporary tables of a check, or empties those that the connection has.
  ///
  /// Whoever filled them before finds that ``checkNumber(in:)`` is another one.
  package static func makeCheck(in database: Database) throws {
    let isMade = try Bool.fetchOne(
      database, sql: "SELECT EXISTS (SELECT 1 FROM sqlite_temp_schema WHERE name = ?)",
      arguments: [GuardedSchema.settingTable])
    if isMade == true {
      for table in GuardedSchema.checkTables {
        try database.execute(sql: "DELETE FROM temp.\(table)")
      }
    } else {
      try database.execute(sql: check)
    }
    try database.execute(sql: "PRAGMA temp.user_version = \(checkNumber(in: database) + 1)")
  }

  /// How often the temporary tables of the connection were made or emptied.
  package static func checkNumber(in database: Database) throws -> Int {
    try Int.fetchOne(database, sql: "PRAGMA temp.user_version") ?? 0
  }

  /// The temporary tables and views that belong to a fact: those behind a line `-- fact:` that names it.
  package static func tables(ofFact fact: String) -> [String] {
    check.parts(at: "-- fact: ").dropFirst().flatMap { part -> [String] in
      let lines = part.split(separator: "\n")
      guard lines.first?.split(separator: " ").contains(Substring(fact)) == true else { return [] }
      return lines.compactMap { line in
        let words = line.split(separator: " ")
        guard words.count > 3, words.starts(with: ["CREATE", "TEMP"]) else { return nil }
        return String(words[3])
      }
    }
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
