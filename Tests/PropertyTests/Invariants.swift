import BianzhiCore
import BianzhiQuery
import GRDB
import Testing

/// What is true of every ledger, after whatever was done to it.
enum Invariants {
  static func hold(in ledger: Ledger) throws {
    #expect(try sums(of: ledger) == recount(ledger))
    try indexIsInStep(ledger, rows: "staff_row", blocks: "staff_block", list: "roster_list", "day")
    try indexIsInStep(ledger, rows: "pay_row", blocks: "pay_block", list: "pay_list", "month")
    try ledger.reading { database in
      let wrong = try String.fetchAll(database, sql: Self.wrongLists)
      #expect(wrong.isEmpty, "repeats or nameless")
      let torn = try Row.fetchAll(database, sql: "PRAGMA foreign_key_check")
      #expect(torn.isEmpty)
      #expect(try String.fetchOne(database, sql: "PRAGMA integrity_check") == "ok")
      let files = try Int.fetchOne(
        database,
        sql: """
          SELECT count(*) FROM source_file
          WHERE read_rows <> new_rows + changed_rows + same_rows + rejected_rows
          """)
      #expect(files == 0)
      let orphans = try Int.fetchOne(
        database,
        sql: """
          SELECT count(*) FROM staff_row s JOIN roster_list r ON r.id = s.id >> 24
          WHERE s.ended IS NULL AND r.ended IS NOT NULL
          """)
      #expect(orphans == 0)
    }
  }

  /// Lists whose marks differ from what their rows say.
  private static let wrongLists = """
    SELECT id FROM (
      SELECT r.id, r.repeats, r.nameless, count(s.id) AS people, count(s.id) - count(s.person) AS no,
        count(DISTINCT CASE WHEN s.person IS NOT NULL THEN 'p' || s.person
          WHEN typeof(s.birth) = 'integer' THEN 'n' || coalesce(s.name, '') || '|' || s.birth
          ELSE 'r' || s.id END) AS persons
      FROM roster_list r LEFT JOIN staff_row s
        ON s.id BETWEEN r.id << 24 AND (r.id << 24) + 16777215 AND s.ended IS NULL
      WHERE r.ended IS NULL GROUP BY r.id)
    WHERE nameless <> no OR repeats <> (people > persons)
    """

  /// `roster_sum` in words.
  static func sums(of ledger: Ledger) throws -> [String] {
    try ledger.reading { database in
      let rows = try Row.fetchAll(
        database,
        sql: """
          SELECT k.code || ' ' || r.day AS list, kinds, posts, bodies FROM roster_sum s
          JOIN roster_list r ON r.id = s.roster JOIN organ_key k ON k.id = r.organ
          WHERE r.ended IS NULL
          """)
      let terms = Dictionary(
        uniqueKeysWithValues: try Row.fetchAll(database, sql: "SELECT id, text FROM term").map {
          ($0["id"] as Int32, $0["text"] as String)
        })
      var lines: [String] = []
      for row in rows {
        for column in ["kinds", "posts", "bodies"] {
          let json: String = row[column]
          Array(json.utf8).withUnsafeBytes { bytes in
            RosterSum.read(bytes, isPost: column == "posts") { group in
              let words = [
                group.first, group.rank, group.post, group.leader, group.role, group.state,
              ].map { $0 == -2 ? "empty" : $0 < 0 ? "some" : terms[$0] ?? "-" }
              lines.append("\(row["list"] as String) \(column) \(words) \(group.people)")
            }
          }
        }
      }
      return lines.sorted()
    }
  }

  /// The same, counted anew from the rows in force.
  private static func recount(_ ledger: Ledger) throws -> [String] {
    try ledger.reading { database in
      let rows = try Row.fetchAll(
        database,
        sql: """
          SELECT k.code || ' ' || r.day AS list, coalesce(kd.text, '-') AS kind,
            coalesce(b.text, '-') AS body, coalesce(rk.text, '-') AS rank,
            CASE WHEN kd.code = '编外' THEN '编外' ELSE coalesce(st.text, '-') END AS state,
            ld.text AS leader, ro.text AS role, po.text AS post
          FROM staff_row s JOIN roster_list r ON r.id = s.id >> 24
          JOIN organ_key k ON k.id = r.organ
          LEFT JOIN term kd ON kd.id = s.kind LEFT JOIN term b ON b.id = s.body
          LEFT JOIN term rk ON rk.id = s.rank LEFT JOIN term st ON st.id = s.state
          LEFT JOIN term ld ON ld.id = s.leader LEFT JOIN term ro ON ro.id = s.role
          LEFT JOIN term po ON po.id = s.post
          WHERE s.ended IS NULL
          """)
      var counts: [String: Int] = [:]
      for row in rows {
        let list: String = row["list"]
        let (kind, body, rank): (String, String, String) = (row["kind"], row["body"], row["rank"])
        let state: String = row["state"]
        let words: [(String, String?)] = [
          ("rank", rank), ("post", row["post"]), ("leader", row["leader"]), ("role", row["role"]),
        ]
        let leads = words.contains { field, text in
          text.map { LeaderCells.mayLead($0, in: field) } ?? false
        }
        let (leader, role) = (words[2].1 ?? "-", words[3].1 ?? "-")
        let post = words[1].1.map { $0.isEmpty ? "empty" : leads ? $0 : "some" } ?? "-"
        let place = leads ? [body, rank, post] : ["-", "-", post]
        counts[
          "\(list) posts \(place + [leader, role, leads ? state : "-"])", default: 0] += 1
        counts["\(list) kinds \([kind, "-", "-", "-", "-", state])", default: 0] += 1
        if body != "-" {
          counts["\(list) bodies \([body, "-", "-", "-", "-", state])", default: 0] += 1
        }
      }
      return counts.map { "\($0.key) \($0.value)" }.sorted()
    }
  }

  /// Every row in force with a number stands once in the index, in order, and with its state.
  private static func indexIsInStep(
    _ ledger: Ledger, rows: String, blocks: String, list: String, _ day: String
  ) throws {
    try ledger.reading { database in
      let isStaff = rows == "staff_row"
      let state =
        isStaff
        ? """
        CASE WHEN (SELECT code FROM term WHERE id = s.kind) = '编外'
          THEN (SELECT id FROM term WHERE field = 'state' AND text = '编外')
          ELSE coalesce(s.state, 0) END
        """ : "0"
      let stored = try Row.fetchAll(
        database,
        sql: """
          SELECT l.\(day) || ' ' || s.person || ' ' || s.id || ' ' || \(state) AS line
          FROM \(rows) s JOIN \(list) l ON l.id = s.id >> 24
          WHERE s.ended IS NULL AND s.person IS NOT NULL
          """
      ).map { $0["line"] as String }
      let ended = Set(
        try Int64.fetchAll(database, sql: "SELECT id FROM \(rows) WHERE ended IS NOT NULL"))
      let days = try Int32.fetchAll(database, sql: "SELECT DISTINCT \(day) FROM \(blocks)")
      var walk = try PersonBlock.Walk(database, isStaff ? .staff : .pay, days: days)
      var (seen, last): ([String], UInt64) = ([], 0)
      while let entry = walk.head {
        #expect(entry.person >= last, "the index is out of order")
        last = entry.person
        if !ended.contains(entry.row) {
          seen.append("\(entry.day) \(entry.person) \(entry.row) \(entry.state)")
        }
        try walk.advance()
      }
      #expect(seen.sorted() == stored.sorted(), "\(blocks) is not in step")
    }
  }
}
