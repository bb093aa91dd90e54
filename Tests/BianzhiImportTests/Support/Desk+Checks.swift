import BianzhiCore
import GRDB
import Testing

extension Desk {
  /// What must hold after every import and undo, whatever it did.
  func checkLedger(_ place: SourceLocation) throws {
    let queue = try ledger.reader()
    defer { try? queue.close() }
    try queue.inDatabase { database in
      let broken = try Row.fetchAll(database, sql: "PRAGMA foreign_key_check")
      #expect(broken.isEmpty, "foreign keys", sourceLocation: place)
      for (name, recount) in Self.recounts {
        let stored = """
          SELECT s.roster, \(Self.fields(name == "posts" ? 5 : 3)) FROM roster_sum s, json_each(s.\(name)) g
          """
        let differing = try Row.fetchAll(
          database,
          sql: """
            SELECT * FROM (SELECT * FROM (\(stored)) EXCEPT SELECT * FROM (\(recount)))
            UNION ALL SELECT * FROM (SELECT * FROM (\(recount)) EXCEPT SELECT * FROM (\(stored)))
            """)
        #expect(differing.isEmpty, "roster_sum.\(name): \(differing)", sourceLocation: place)
      }
      let nameless = try Row.fetchAll(database, sql: Self.wrongNameless)
      #expect(nameless.isEmpty, "roster_list.nameless: \(nameless)", sourceLocation: place)
      let repeats = try Row.fetchAll(database, sql: Self.wrongRepeats)
      #expect(repeats.isEmpty, "roster_list.repeats: \(repeats)", sourceLocation: place)
      try checkBlocks(database, .staff, rows: "staff_row", list: "roster_list", day: "day", place)
      try checkBlocks(database, .pay, rows: "pay_row", list: "pay_list", day: "month", place)
    }
  }

  /// Every row in force that has a number stands in the person index under it.
  private func checkBlocks(
    _ database: Database, _ table: PersonBlock.Table, rows: String, list: String, day: String,
    _ place: SourceLocation
  ) throws {
    let days = try Int32.fetchAll(database, sql: "SELECT DISTINCT \(day) FROM \(list)")
    var indexed: [Int64: UInt64] = [:]
    var (last, isSorted): (UInt64, Bool) = (0, true)
    for day in days {
      var walk = try PersonBlock.Walk(database, table, days: [day])
      last = 0
      while let entry = walk.head {
        isSorted = isSorted && entry.person >= last
        last = entry.person
        indexed[entry.row] = entry.person
        try walk.advance()
      }
    }
    #expect(isSorted, "order of \(rows)", sourceLocation: place)
    let stored = try Row.fetchAll(
      database,
      sql: "SELECT id, person FROM \(rows) WHERE ended IS NULL AND person IS NOT NULL")
    for row in stored {
      let (id, person): (Int64, Int64) = (row["id"], row["person"])
      #expect(indexed[id] == UInt64(person), "\(rows) \(id)", sourceLocation: place)
    }
  }

  private static func fields(_ count: Int) -> String {
    (0..<count).map { "json_extract(g.value, '$[\($0)]')" }.joined(separator: ", ")
  }

  private static let state = """
    CASE WHEN qk.code = '编外' THEN (SELECT id FROM term WHERE field = 'state' AND text = '编外')
         ELSE coalesce(s.state, 0) END
    """

  private static let role = """
    CASE coalesce(CASE WHEN ro.is_known = 1 THEN ro.code END, po.code, '正职')
         WHEN '正职' THEN 1 WHEN '副职' THEN 2 ELSE 3 END
    """

  private static let source = """
    FROM staff_row s LEFT JOIN term qk ON qk.id = s.kind LEFT JOIN term ro ON ro.id = s.role
    LEFT JOIN term po ON po.id = s.post LEFT JOIN term ld ON ld.id = s.leader
    WHERE s.ended IS NULL
    """

  /// The sums counted anew from the rows.
  private static let recounts = [
    (
      "kinds",
      "SELECT s.id >> 24, coalesce(s.kind, 0), \(state), count(*) \(source) GROUP BY 1, 2, 3"
    ),
    (
      "posts",
      """
      SELECT s.id >> 24, coalesce(s.body, 0), coalesce(s.rank, 0), \(role), \(state), count(*)
      \(source) AND ld.code = '是' GROUP BY 1, 2, 3, 4, 5
      """
    ),
    (
      "bodies",
      "SELECT s.id >> 24, s.body, \(state), count(*) \(source) AND s.body IS NOT NULL GROUP BY 1, 2, 3"
    ),
  ]

  private static let wrongNameless = """
    SELECT r.id, r.nameless FROM roster_list r WHERE r.nameless <> (
      SELECT count(*) FROM staff_row s WHERE s.id >> 24 = r.id AND s.ended IS NULL AND s.person IS NULL)
    """

  private static let wrongRepeats = """
    SELECT r.id FROM roster_list r WHERE r.repeats = 0 AND EXISTS (
      SELECT 1 FROM staff_row s WHERE s.id >> 24 = r.id AND s.ended IS NULL AND s.person IS NOT NULL
      GROUP BY s.person HAVING count(*) > 1)
    """
}
