import BianzhiCore
import GRDB
import TestSupport
import Testing

@Suite("schema") struct SchemaTests {
  /// Tables, views and indexes as text, blanks evened out.
  private func objects(_ database: Database) throws -> [String] {
    try Row.fetchAll(
      database, sql: "SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name"
    )
    .map { row in
      let sql: String = row["sql"] ?? ""
      return "\(row["type"] as String) \(row["name"] as String) "
        + sql.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
  }

  @Test func aMigratedLedgerEqualsAFreshOne() throws {
    let fresh = try DatabaseQueue()
    let wanted = try fresh.inDatabase { database in
      try Schema.create(in: database)
      return try objects(database)
    }
    #expect(wanted.count > 20)
    // A version 0 as it may have been: today's without one table, one index and one view.
    let lost = wanted.filter {
      $0.contains("view rule_run ") || $0.contains("index pay_block_order ")
        || $0.contains("table reveal_log ")
    }
    #expect(lost.count == 3)
    let old = try DatabaseQueue()
    try old.inDatabase { database in
      try Schema.create(in: database)
      try database.execute(
        sql:
          "DROP VIEW rule_run; DROP INDEX pay_block_order; DROP TABLE reveal_log; PRAGMA user_version = 0"
      )
      #expect(try objects(database) != wanted)
      let sql = lost.map { $0.split(separator: " ").dropFirst(2).joined(separator: " ") }
        .joined(separator: ";\n")
      try Schema.migrate(database, from: 0, by: [.init(from: 0, sql: sql)])
      #expect(try objects(database) == wanted)
      #expect(try Int.fetchOne(database, sql: "PRAGMA user_version") == 1)
    }
  }

  @Test func stepsRunInOrderFromTheVersionFound() throws {
    let queue = try DatabaseQueue()
    let steps: [Schema.Migration] = (0..<4).map {
      .init(from: $0, sql: "INSERT INTO step VALUES (\($0))")
    }
    try queue.inDatabase { database in
      try database.execute(sql: "CREATE TABLE step (number INTEGER)")
      try Schema.migrate(database, from: 2, by: steps)
      #expect(try Int.fetchAll(database, sql: "SELECT number FROM step") == [2, 3])
      #expect(try Int.fetchOne(database, sql: "PRAGMA user_version") == 4)
    }
  }

  @Test func aStepThatFailsLeavesTheVersionBeforeIt() throws {
    let queue = try DatabaseQueue()
    try queue.inDatabase { database in
      try database.execute(sql: "CREATE TABLE step (number INTEGER)")
      let steps: [Schema.Migration] = [
        .init(from: 0, sql: "INSERT INTO step VALUES (0)"),
        .init(from: 1, sql: "INSERT INTO step VALUES (1); INSERT INTO nowhere VALUES (1)"),
      ]
      #expect(throws: DatabaseError.self) { try Schema.migrate(database, from: 0, by: steps) }
      #expect(try Int.fetchAll(database, sql: "SELECT number FROM step") == [0])
      #expect(try Int.fetchOne(database, sql: "PRAGMA user_version") == 1)
    }
  }

  @Test func theStepsLeadToTheVersionOfToday() {
    #expect(Schema.migrations.map(\.from) == Array(Schema.firstVersion..<Schema.version))
  }

  @Test func theTablesOfACheckFitTheStoredOnes() throws {
    let queue = try DatabaseQueue()
    try queue.inDatabase { database in
      try Schema.create(in: database)
      DayFunctions.add(to: database)
      for (name, count) in [
        ("leader_role", 6), ("leader_also_heads", 6), ("leader_body", 6), ("leader_by_title", 6),
        ("leader_rank", 1),
      ] {
        database.add(function: DatabaseFunction(name, argumentCount: count) { _ in nil })
      }
      try database.execute(sql: Schema.check)
      let views = try String.fetchAll(
        database, sql: "SELECT name FROM sqlite_temp_schema WHERE type = 'view'")
      #expect(views.count > 5)
      for view in views { _ = try Row.fetchAll(database, sql: "SELECT * FROM temp.\"\(view)\"") }
      let stored = try String.fetchAll(
        database, sql: "SELECT name FROM sqlite_schema WHERE type = 'view'")
      for view in stored { _ = try Row.fetchAll(database, sql: "SELECT * FROM main.\"\(view)\"") }
    }
  }
}
