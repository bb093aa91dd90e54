package import BianzhiCore
package import GRDB

/// What makes a finding of rules the same one in every run.
package struct FindingRow: Sendable {
  /// F12 is 12.
  package let number: Int
  package let rule: String
  /// Empty where the organ does not make the rule's findings the same, as that of a double place.
  package let organCode: String
  package let part: String
  /// A packed identity number, or 0.
  package let person: Int64
  /// The run that saw it first, taken back or not.
  package let firstRun: Int

  package var name: FindingName { .rule(number) }

  private init(_ row: Row) {
    (number, rule, organCode) = (row["id"], row["rule"], row["organ_code"])
    (part, person, firstRun) = (row["part"], row["person"], row["first_run"])
  }

  /// Nil where no run gave a finding that number.
  package init?(_ number: Int, in database: Database) throws {
    let row = try Row.fetchOne(
      database, sql: "SELECT * FROM finding_row WHERE id = ?", arguments: [number])
    guard let row else { return nil }
    self.init(row)
  }

  /// All of them in the order of their numbers.
  package static func all(in database: Database) throws -> [FindingRow] {
    try Row.fetchAll(database, sql: "SELECT * FROM finding_row ORDER BY id")
      .map { FindingRow($0) }
  }

  /// Their numbers, in order.
  package static func numbers(in database: Database) throws -> [Int] {
    try Int.fetchAll(database, sql: "SELECT id FROM finding_row ORDER BY id")
  }

  /// The number of a finding by what makes it the same; nil where there is none.
  package static func number(
    rule: String, organCode: String, part: String, person: Int64, in database: Database
  ) throws -> Int? {
    try Int.fetchOne(
      database,
      sql: """
        SELECT id FROM finding_row WHERE rule = ? AND organ_code = ? AND part = ? AND person = ?
        """, arguments: [rule, organCode, part, person])
  }

  /// Those of the same rule about the same part and person at other organs, in the order of their numbers.
  package func twins(in database: Database) throws -> [FindingRow] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT * FROM finding_row WHERE rule = ? AND part = ? AND person = ? AND id <> ? ORDER BY id
        """, arguments: [rule, part, person, number]
    ).map { FindingRow($0) }
  }

  /// The first day that a run which stands judged and saw a finding on; nil where none that stands has seen it.
  package static func firstDay(of number: Int, in database: Database) throws -> CalendarDay? {
    try Int32.fetchOne(
      database,
      sql: """
        SELECT min(r.as_of) FROM run_finding f JOIN run_row r ON r.id = f.run
        WHERE f.finding = ? AND r.id NOT IN (SELECT run FROM withdrawn_run)
        """, arguments: [number]
    ).flatMap { CalendarDay(yyyymmdd: $0) }
  }

  /// The organs (`organ_key.id`) that a finding rested on in any run; none for one that somebody raised.
  ///
  /// - Parameter name: such as `F12`.
  package static func organs(of name: String, in database: Database) throws -> Set<Int64> {
    try Int64.fetchSet(
      database, sql: "SELECT DISTINCT organ FROM finding_data WHERE 'F' || finding = ?",
      arguments: [name])
  }

  /// The newest run that saw a finding, taken back or not; nil for none.
  package static func lastRun(of number: Int, in database: Database) throws -> Int? {
    try Int.fetchOne(
      database, sql: "SELECT max(run) FROM run_finding WHERE finding = ?", arguments: [number])
  }

  /// The day of the earliest run that saw each finding, by its number: of those that stand, where some do.
  package static func daysSeen(in database: Database) throws -> [Int: CalendarDay] {
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT n.id, r.as_of FROM finding_row n
        JOIN run_row r ON r.id = coalesce((SELECT min(s.run) FROM run_finding s
          WHERE s.finding = n.id AND s.run NOT IN (SELECT run FROM withdrawn_run)), n.first_run)
        """)
    return try rows.reduce(into: [Int: CalendarDay]()) { days, row in
      let number: Int = row["id"]
      days[number] = try row.decode(CalendarDay.self, forColumn: "as_of")
    }
  }
}
