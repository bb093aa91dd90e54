import BianzhiCore
import GRDB

/// The lines of the pay month that cannot be tied to a person.
///
/// A line without an identity number may be anybody's; so may lines of one list that give one number to several
/// names. Names are a hint only: a person of such a name is not said to be unpaid, and nothing more.
struct UntiedPay {
  /// Which keeps it.
  private unowned let preparation: Preparation
  private let month: Int32?
  private let name, insert: RawStatement

  init(_ preparation: Preparation, _ month: Int32?) throws {
    (self.preparation, self.month) = (preparation, month)
    let database = preparation.database
    name = try RawStatement(
      database,
      "SELECT y.name, l.payer FROM pay_row y JOIN pay_list l ON l.id = y.id >> 24 WHERE y.id = ?")
    insert = try RawStatement(database, "INSERT OR IGNORE INTO untied_pay VALUES (?, ?, ?)")
    guard let month else { return }
    try database.execute(
      sql: """
        INSERT INTO untied_pay SELECT coalesce(y.name, ''), y.id, l.payer
        FROM pay_list l CROSS JOIN pay_row y
          ON y.id BETWEEN l.id << 24 AND (l.id << 24) + 16777215
        WHERE l.month = ? AND l.nameless > 0 AND y.person IS NULL AND \(preparation.inForce("y"))
        """, arguments: [month])
  }

  /// Looks at the lines of one number: those of a list that gives it several names are untied.
  func note(_ lines: [Int64]) throws {
    for (_, same) in Dictionary(grouping: lines, by: { $0 >> 24 }) where same.count > 1 {
      let read = try same.map { line in (line: line, said: try said(line)) }
      guard Set(read.compactMap(\.said.name)).count > 1 else { continue }
      for (line, said) in read {
        insert.bind(said.name ?? "", at: 1)
        insert.bind(line, at: 2)
        insert.bind(said.payer, at: 3)
        try insert.run()
      }
    }
  }

  private func said(_ line: Int64) throws -> (name: String?, payer: Int64) {
    name.bind(line, at: 1)
    defer { name.reset() }
    return try name.next() ? (name.optionalText(0), name.integer(1)) : (nil, 0)
  }

  /// Notes the payers with such lines, and the organs whose unpaid people bear names of such lines.
  ///
  /// - Returns: payers of whose list no line can be tied.
  func finish(withRoster: Set<Int64>) throws -> Set<Int64> {
    let payers = try Row.fetchAll(
      preparation.database,
      sql: "SELECT organ, count(*) AS lines FROM untied_pay GROUP BY organ ORDER BY organ")
    guard let month, !payers.isEmpty else { return [] }
    var whole: Set<Int64> = []
    for row in payers {
      let (stored, lines): (Int64, Int) = (row["organ"], row["lines"])
      let organ = preparation.organ(stored)
      let isWhole = try lines == self.lines(of: stored, month)
      if isWhole { whole.insert(organ) }
      for scope in ["payer", "leaver", "paid_twice"] + (withRoster.contains(organ) ? ["pay"] : []) {
        try preparation.addUnjudged(
          scope, organ, isWhole ? .payWithoutNumbers : .payRowsWithoutNumber, people: lines)
      }
    }
    try noteNames()
    return whole
  }

  /// How many lines a payer's list has.
  private func lines(of payer: Int64, _ month: Int32) throws -> Int {
    try Int.fetchOne(
      preparation.database,
      sql: """
        SELECT count(*) FROM pay_list l CROSS JOIN pay_row y
          ON y.id BETWEEN l.id << 24 AND (l.id << 24) + 16777215
        WHERE l.payer = ? AND l.month = ? AND \(preparation.inForce("y"))
        """, arguments: [payer, month]) ?? 0
  }

  /// Another payer's list may have them.
  private func noteNames() throws {
    let rows = try Row.fetchAll(
      preparation.database,
      sql: """
        SELECT s.organ, count(DISTINCT m.person) AS people FROM person_mismatch m
        JOIN staff_by_person s ON s.person = m.person AND s.counts_quota = 1
        WHERE m.counted > 0 AND m.paid = 0
          AND s.person_name IN (SELECT person_name FROM untied_pay)
          AND NOT EXISTS (SELECT 1 FROM unjudged u WHERE u.scope = 'pay' AND u.organ = s.organ
            AND u.reason IN ('\(UnjudgedReason.payWithoutNumbers.rawValue)',
              '\(UnjudgedReason.payRowsWithoutNumber.rawValue)'))
        GROUP BY s.organ ORDER BY s.organ
        """)
    for row in rows {
      try preparation.addUnjudged(
        "pay", row["organ"], .payRowsWithoutNumber, people: row["people"])
    }
  }
}
