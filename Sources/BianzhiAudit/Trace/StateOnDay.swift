import BianzhiCore
import GRDB

extension Ledger {
  /// Reads the ledger as it stood on a day: by the acts dated up to it, and the checks and lists of days up to it.
  ///
  /// Acts that were taken back later stand; the register of organs and approvals are today's.
  ///
  /// - Parameter day: nil for the ledger as it stands.
  /// - Throws: ``LedgerError``; ``StrangeEvent``.
  func readingState<Result>(
    on day: CalendarDay?, _ body: (Database) throws -> Result
  ) throws -> Result {
    try reading { database in
      if let day { try StateOnDay(database, day).show() }
      return try body(database)
    }
  }
}

/// What acts had made by a day, in temporary tables of the connection that stand before those of the ledger.
private struct StateOnDay {
  private let database: Database
  private let day: CalendarDay

  init(_ database: Database, _ day: CalendarDay) { (self.database, self.day) = (database, day) }

  /// Makes them; where nothing is later than the day, the ledger itself is what is asked for.
  func show() throws {
    guard try hasLater() else { return }
    let events = try events()
    for table in Acts.tables + ["event"] { try copyShape(of: table) }
    try database.execute(
      sql: """
        CREATE TEMP VIEW run_row AS SELECT * FROM main.run_row WHERE as_of <= \(day.yyyymmdd);
        CREATE TEMP VIEW run_finding AS SELECT * FROM main.run_finding
          WHERE run IN (SELECT id FROM main.run_row WHERE as_of <= \(day.yyyymmdd));
        CREATE TEMP VIEW roster_list AS SELECT * FROM main.roster_list WHERE day <= \(day.yyyymmdd);
        CREATE TEMP VIEW pay_list AS SELECT * FROM main.pay_list WHERE month <= \(day.yyyymmdd / 100);
        """)
    for event in events {
      try EventLog(database).store(event)
      try Acts.apply(event, to: database)
    }
  }

  private func hasLater() throws -> Bool {
    try Bool.fetchOne(
      database,
      sql: """
        SELECT EXISTS (SELECT 1 FROM event WHERE day > ?1)
          OR EXISTS (SELECT 1 FROM run_row WHERE as_of > ?1)
          OR EXISTS (SELECT 1 FROM roster_list WHERE day > ?1)
          OR EXISTS (SELECT 1 FROM pay_list WHERE month > ?1 / 100)
        """, arguments: [day.yyyymmdd]) ?? false
  }

  /// In the order in which they were written down.
  private func events() throws -> [Event] {
    var events: [Event] = []
    try EventLog(database).each { if $0.day <= day { events.append($0) } }
    return events
  }

  /// An empty temporary table of the same name, columns and indexes. It refers to no other: a temporary table cannot.
  private func copyShape(of table: String) throws {
    let statements = try Row.fetchAll(
      database,
      sql: """
        SELECT type, name, sql FROM main.sqlite_schema
        WHERE tbl_name = ? AND type IN ('table', 'index') AND sql IS NOT NULL ORDER BY type DESC
        """, arguments: [table])
    for row in statements {
      let (type, name, text): (String, String, String) = (row["type"], row["name"], row["sql"])
      guard let place = text.firstRange(of: name) else { continue }
      let shape = text[place.lowerBound...].replacing(/\ REFERENCES \w+ \(\w+\)/, with: "")
      let isUnique = text.hasPrefix("CREATE UNIQUE")
      try database.execute(
        sql: type == "table"
          ? "CREATE TABLE temp.\(shape)" : "CREATE\(isUnique ? " UNIQUE" : "") INDEX temp.\(shape)")
    }
  }
}
