import BianzhiCore
import BianzhiQuery
import GRDB
import GRDBSQLite
import Testing

/// Facts as rules name them, held to what SQLite says that the statements read.
@Suite("facts") struct FactTests {
  /// Puts an empty table in the place of each view of the facts, so that SQLite names what a statement itself reads and
  /// nothing of what lies inside.
  private static func flatten(_ database: Database) throws {
    let views = try String.fetchAll(
      database, sql: "SELECT name FROM temp.sqlite_schema WHERE type = 'view'")
    let columns = try views.map { view in
      try String.fetchAll(
        database, sql: "SELECT '\"' || name || '\"' FROM pragma_table_info(?, 'temp')",
        arguments: [view])
    }
    for view in views { try database.execute(sql: "DROP VIEW temp.\"\(view)\"") }
    for (view, columns) in zip(views, columns) {
      try database.execute(
        sql: "CREATE TEMP TABLE \"\(view)\" (\(columns.joined(separator: ", ")))")
    }
  }

  /// The tables that a statement names.
  private static func read(by sql: String, in database: Database) throws -> Set<String> {
    final class Reading { var names: Set<String> = [] }
    let reading = Reading()
    let connection = try #require(database.sqliteConnection)
    sqlite3_set_authorizer(
      connection,
      { context, action, first, _, _, _ in
        guard action == SQLITE_READ, let context, let first else { return SQLITE_OK }
        let reading = Unmanaged<Reading>.fromOpaque(context).takeUnretainedValue()
        reading.names.insert(String(cString: first))
        return SQLITE_OK
      }, Unmanaged.passUnretained(reading).toOpaque())
    defer { sqlite3_set_authorizer(connection, nil, nil) }
    _ = try database.makeStatement(sql: sql)
    return reading.names
  }

  /// A fact that a view of another one reads was excused where the rule read it itself as well.
  @Test(arguments: Rule.builtIn.map(\.id))
  func ruleNamesTheFactsThatItReads(id: String) throws {
    let rule = try #require(Rule.builtIn.first { $0.id == id })
    let office = try Office()
    try office.roster([])
    let (inside, read) = try office.ledger.reading { database in
      let setting = CheckSetting(asOf: try #require(CalendarDay("2010-06-30")))
      _ = try Preparation(database, setting)
      let inside = try Self.read(by: rule, in: database)
      try Self.flatten(database)
      return (inside, try Self.read(by: rule, in: database))
    }
    for table in read.sorted() {
      let facts = Fact.all.filter { $0.tables.contains(table) }.map(\.name)
      // What several facts fill may be read by each of their names.
      let isSaid = facts.isEmpty || !Set(facts).isDisjoint(with: rule.reads)
      #expect(isSaid, "\(id) reads \(table) and names none of \(facts)")
    }
    for name in rule.reads {
      let tables = try #require(Fact.named(name)).tables
      #expect(!inside.union(read).isDisjoint(with: tables), "\(id) reads nothing of \(name)")
    }
  }

  private static func read(by rule: Rule, in database: Database) throws -> Set<String> {
    try read(by: rule.offenders, in: database).union(read(by: rule.evidence, in: database))
  }

  @Test func everyTemporaryTableBelongsToAFact() throws {
    let office = try Office()
    let stored = try office.ledger.reading { database in
      let setting = CheckSetting(asOf: try #require(CalendarDay("2010-06-30")))
      _ = try Preparation(database, setting)
      return try String.fetchSet(
        database,
        sql: "SELECT name FROM temp.sqlite_schema WHERE type IN ('table', 'view')")
    }
    #expect(stored == Set(Fact.all.flatMap(\.tables)).union(["offender"]))
    #expect(Fact.all.allSatisfy { !$0.tables.isEmpty })
  }

  /// What is kept holds its statements, and with them the ledger's file open.
  @Test func aPreparationIsLetGoOf() throws {
    final class Kept: @unchecked Sendable { weak var preparation: Preparation? }
    let office = try Office()
    try office.roster([])
    let kept = Kept()
    let filled = try office.ledger.reading { database in
      let setting = CheckSetting(asOf: try #require(CalendarDay("2010-06-30")))
      let preparation = try Preparation(database, setting)
      for fact in Fact.all { try preparation.fill(fact) }
      kept.preparation = preparation
      return kept.preparation != nil
    }
    #expect(filled && kept.preparation == nil)
  }

  @Test func everyRuleSaysWhatDataItRestsOn() {
    for rule in Rule.builtIn {
      #expect(!rule.data.isEmpty && rule.text.contains("\n-- data: "), "\(rule.id)")
      #expect(rule.text.contains("\n-- unchecked-in: "), "\(rule.id)")
    }
  }

  @Test func scopesHaveOneNameEach() {
    let names = JudgedScope.all.map(\.name)
    #expect(Set(names).count == names.count)
  }

  @Test(arguments: UnjudgedReason.allCases)
  func everyReasonIsInWords(reason: UnjudgedReason) {
    #expect(reason.wording.zh != reason.wording.en && !reason.wording.zh.isEmpty)
  }

  @Test func daysAreTextThatSQLiteUnderstands() throws {
    let office = try Office()
    let values = try office.ledger.reading { database in
      let setting = CheckSetting(asOf: try #require(CalendarDay("2010-06-30")))
      _ = try Preparation(database, setting)
      return try Row.fetchOne(
        database,
        sql: """
          SELECT iso_day(20100630), iso_day(201006), iso_day('not a day'), iso_day(NULL),
            last_day('2010-06'), last_day(iso_day(20080229)), last_day(NULL), iso_day(20100631)
          """)
    }
    let row = try #require(values)
    #expect(
      row.databaseValues.map { String.fromDatabaseValue($0) } == [
        "2010-06-30", "2010-06", nil, nil, "2010-06-30", "2008-02-29", nil, nil,
      ])
  }
}
