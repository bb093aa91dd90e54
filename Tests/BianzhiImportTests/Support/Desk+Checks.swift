import BianzhiCore
import GRDB
import Testing

extension Desk {
  /// What must hold after every import and undo, whatever it did.
  func checkLedger(_ place: SourceLocation) throws {
    let queue = try ledger.reader()
    defer { try? queue.close() }
    try queue.inDatabase { database in
      database.add(
        function: DatabaseFunction("may_lead", argumentCount: 2) { values in
          let texts = values.compactMap { String.fromDatabaseValue($0) }
          return LeaderCells.mayLead(texts[0], in: texts[1])
        })
      let broken = try Row.fetchAll(database, sql: "PRAGMA foreign_key_check")
      #expect(broken.isEmpty, "foreign keys", sourceLocation: place)
      for (name, recount) in Self.recounts {
        let stored = """
          SELECT s.roster, \(Self.fields(name == "posts" ? 7 : 3)) FROM roster_sum s, json_each(s.\(name)) g
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

  /// Whether a cell of the row may make its person a leader.
  private static let leads = """
    EXISTS (SELECT 1 FROM term t WHERE t.id IN (s.rank, s.post, s.leader, s.role)
      AND may_lead(t.text, t.field))
    """

  private static let source = """
    FROM staff_row s LEFT JOIN term qk ON qk.id = s.kind WHERE s.ended IS NULL
    """

  /// Words that are not empty: the unit itself in the column of inner bodies is kept as an empty one, and names none.
  private static let named = "SELECT id FROM term WHERE text <> ''"

  /// The sums counted anew from the rows.
  private static let recounts = [
    (
      "kinds",
      "SELECT s.id >> 24, coalesce(s.kind, 0), \(state), count(*) \(source) GROUP BY 1, 2, 3"
    ),
    (
      "posts",
      """
      SELECT s.id >> 24, CASE WHEN \(leads) AND s.body IN (\(named)) THEN s.body ELSE 0 END,
        CASE WHEN \(leads) THEN coalesce(s.rank, 0) ELSE 0 END,
        CASE WHEN \(leads) AND s.post IN (\(named)) THEN s.post WHEN s.post IS NULL THEN 0
             ELSE (SELECT CASE t.text WHEN '' THEN -2 ELSE -1 END FROM term t WHERE t.id = s.post) END,
        coalesce(s.leader, 0), coalesce(s.role, 0), CASE WHEN \(leads) THEN \(state) ELSE 0 END, count(*)
      \(source) GROUP BY 1, 2, 3, 4, 5, 6, 7
      """
    ),
    (
      "bodies",
      "SELECT s.id >> 24, s.body, \(state), count(*) \(source) AND s.body IN (\(named)) GROUP BY 1, 2, 3"
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
