import BianzhiCore
import BianzhiQuery
import GRDB
import GRDBSQLite
import Testing

/// Facts as rules name them, held to what SQLite says that the statements read.
@Suite("facts") struct FactTests {
  /// What the compiling of a statement reads: tables, and views by their own name.
  private final class Reading {
    /// Of the statement itself and of its parts behind WITH.
    var names: Set<String> = []
    /// Of the statement itself: of its parts SQLite may name what a view reads inside.
    var own: Set<String> = []
    /// What its views read inside as well.
    var all: Set<String> = []
    /// SQLite names a part of the statement itself (WITH …) where it would name a view.
    let views: Set<String>

    init(_ views: Set<String>) { self.views = views }
  }

  /// The temporary tables and views that a statement names; what a view reads inside does not count.
  private static func read(by sql: String, in database: Database) throws -> Reading {
    let reading = Reading(
      try String.fetchSet(
        database,
        sql: """
          SELECT name FROM sqlite_schema WHERE type = 'view'
          UNION SELECT name FROM temp.sqlite_schema WHERE type = 'view'
          """))
    let connection = try #require(database.sqliteConnection)
    sqlite3_set_authorizer(
      connection,
      { context, action, first, _, _, view in
        guard action == SQLITE_READ, let context, let first else { return SQLITE_OK }
        let reading = Unmanaged<Reading>.fromOpaque(context).takeUnretainedValue()
        reading.all.insert(String(cString: first))
        if let view, reading.views.contains(String(cString: view)) { return SQLITE_OK }
        reading.names.insert(String(cString: first))
        if view == nil { reading.own.insert(String(cString: first)) }
        return SQLITE_OK
      }, Unmanaged.passUnretained(reading).toOpaque())
    defer { sqlite3_set_authorizer(connection, nil, nil) }
    _ = try database.makeStatement(sql: sql)
    return reading
  }

  @Test(arguments: Rule.builtIn.map(\.id))
  func ruleNamesTheFactsThatItReads(id: String) throws {
    let rule = try #require(Rule.builtIn.first { $0.id == id })
    let office = try Office()
    try office.roster([])
    let (all, own, inside) = try office.ledger.reading { database in
      let setting = CheckSetting(asOf: try #require(CalendarDay("2010-06-30")))
      _ = try Preparation(database, setting)
      let offenders = try Self.read(by: rule.offenders, in: database)
      let evidence = try Self.read(by: rule.evidence, in: database)
      // SQLite may name what a view of such a fact reads inside as the statement's own.
      let inside = try rule.reads.compactMap(Fact.named).flatMap(\.tables).map { table in
        try Self.read(by: "SELECT * FROM \(table)", in: database).all
      }
      return (
        offenders.names.union(evidence.names), offenders.own.union(evidence.own),
        Set(inside.joined())
      )
    }
    let tables = Dictionary(uniqueKeysWithValues: Fact.all.map { ($0.name, Set($0.tables)) })
    // SQLite may name the base tables of a view that it merges into the statement.
    let read = all.intersection(tables.values.joined())
    for name in rule.reads {
      #expect(
        !read.isDisjoint(with: tables[name] ?? []), "\(id) names \(name) and reads none of it")
    }
    let named = Set(rule.reads.compactMap { tables[$0] }.joined()).union(inside)
    let unsaid = own.intersection(tables.values.joined()).subtracting(named)
    #expect(unsaid.isEmpty, "\(id) reads \(unsaid) and does not say so")
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
      #expect(!rule.data.isEmpty, "\(rule.id)")
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
