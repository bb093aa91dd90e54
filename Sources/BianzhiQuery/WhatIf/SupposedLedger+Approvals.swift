import BianzhiCore
import GRDB

/// Approvals and retirements that are supposed.
extension SupposedLedger {
  func approve(_ organ: String, _ part: String, _ people: Int, _ document: String) throws {
    let key = try known(organ)
    if let kind = QuotaKind(recorded: part) {
      try database.execute(
        sql: "UPDATE quota_row SET ended = ? WHERE organ = ? AND kind = ? AND ended IS NULL",
        arguments: [importNumber, key, kind.rawValue])
      try database.execute(
        sql: """
          INSERT INTO quota_row (organ, kind, total, document, since, nth, file, line, brought)
          VALUES (?, ?, ?, ?, ?, 1, ?, 0, ?)
          """,
        arguments: [key, kind.rawValue, people, document, day.yyyymmdd, file, importNumber])
      return
    }
    let words = part.split(separator: "/").map(String.init)
    guard let last = words.last,
      let wish = PostWish(post: last, rank: words.count > 1 ? words[0] : nil)
    else { throw SuppositionError.noPart(part) }
    let rank = wish.rank?.rawValue ?? ""
    try database.execute(
      sql: """
        UPDATE post_row SET ended = ? WHERE organ = ? AND role = ? AND scope IN ('unsaid', 'unit')
          AND (rank = ? OR ? = '') AND ended IS NULL
        """, arguments: [importNumber, key, wish.role.rawValue, rank, rank])
    try database.execute(
      sql: """
        INSERT INTO post_row (organ, scope, body, rank, role, total, document, since, nth, file, line,
          brought) VALUES (?, 'unit', '', ?, ?, ?, ?, ?, 1, ?, 0, ?)
        """,
      arguments: [
        key, rank, wish.role.rawValue, people, document, day.yyyymmdd, file, importNumber,
      ])
  }

  func retire(_ organ: String?, by last: CalendarDay) throws {
    let only = try organ.map(known)
    let retired = try term(.retired)
    let rows = try RawStatement(
      database,
      """
      SELECT s.id, s.person, coalesce(x.code, '') FROM roster_list r
      CROSS JOIN staff_row s ON s.id BETWEEN r.id << 24 AND (r.id << 24) + 16777215
      LEFT JOIN term x ON x.id = s.sex
      WHERE r.ended IS NULL AND s.ended IS NULL AND s.person IS NOT NULL AND (?1 IS NULL OR r.organ = ?1)
        AND (s.person >> 4) / 1000 % 100000000 <= ?2
        AND coalesce(s.state, 0) NOT IN (\(PersonState.leftTerms))
      """)
    rows.bind(only, at: 1)
    rows.bind(Int64(last.adding(years: -50).yyyymmdd), at: 2)
    let change = try RawStatement(
      database, "UPDATE staff_row SET state = ?, left_on = ? WHERE id = ?")
    var due: [Int64] = []
    while try rows.next() {
      let person = PersonNumber(packed: rows.integer(1))
      guard let born = CalendarDay(yyyymmdd: person.birth) else { continue }
      let isMale = person.isMale || rows.text(2) == Sex.male.rawValue
      guard RetirementAge.reached(birth: born, isMale: isMale) <= last else { continue }
      due.append(rows.integer(0))
    }
    for row in due {
      change.bind(retired, at: 1)
      change.bind(Int64(day.yyyymmdd), at: 2)
      change.bind(row, at: 3)
      try change.run()
    }
  }

  /// The text of a state that rosters of the ledger record, or a new one.
  private func term(_ state: PersonState) throws -> Int64 {
    if let known = try Int64.fetchOne(
      database, sql: "SELECT id FROM term WHERE field = 'state' AND code = ? ORDER BY id",
      arguments: [state.rawValue])
    {
      return known
    }
    try database.execute(
      sql: """
        INSERT INTO term (field, text, code, is_known, brought)
        SELECT 'state', ?1, ?1, 1, max(id) FROM import_run
        """,
      arguments: [state.rawValue])
    return database.lastInsertedRowID
  }
}
