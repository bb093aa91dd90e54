import BianzhiCore
import GRDB

/// A number that a supposed document states, from a day on.
struct SupposedTotal {
  let people: Int
  let document: String
  let since: CalendarDay
}

/// Approvals and retirements that are supposed.
extension SupposedLedger {
  /// - Parameter part: a kind of quota, or a post with or without its rank.
  func approve(_ organ: String, _ part: String, _ total: SupposedTotal) throws {
    let key = try known(organ)
    if let kind = QuotaKind(recorded: part) {
      try approve(key, kind, total)
      return
    }
    let words = part.split(separator: "/").map(String.init)
    guard let last = words.last,
      let wish = PostWish(post: last, rank: words.count > 1 ? words[0] : nil)
    else { throw SuppositionError.noPart(part) }
    try approve(key, wish, total)
  }

  /// The number of a kind from a day on; until then stands what was approved, and the organs that share the quota go on
  /// sharing it.
  private func approve(_ organ: Int64, _ kind: QuotaKind, _ total: SupposedTotal) throws {
    let sharing = try Int64.fetchAll(
      database,
      sql: """
        SELECT DISTINCT c.organ FROM quota_cover c JOIN quota_row q ON q.id = c.quota
        WHERE q.organ = ? AND q.kind = ? AND q.ended IS NULL AND \(Self.isUntil("q"))
        """, arguments: [organ, kind.rawValue, total.since.yyyymmdd])
    try database.execute(
      sql: """
        UPDATE quota_row SET ended = ?
        WHERE organ = ? AND kind = ? AND ended IS NULL AND \(Self.isOnDay)
        """, arguments: [importNumber, organ, kind.rawValue, total.since.yyyymmdd])
    try database.execute(
      sql: """
        INSERT INTO quota_row (organ, kind, total, document, since, nth, file, line, brought)
        VALUES (?, ?, ?, ?, ?, 1, ?, 0, ?)
        """,
      arguments: [
        organ, kind.rawValue, total.people, total.document, total.since.yyyymmdd, file,
        importNumber,
      ])
    let quota = database.lastInsertedRowID
    for member in sharing {
      try database.execute(
        sql: "INSERT INTO quota_cover (quota, organ) VALUES (?, ?)", arguments: [quota, member])
    }
  }

  /// Posts of a role and rank. Where what is approved so far tells them in one way, the number goes on in that way; else it
  /// stands for all of them.
  private func approve(_ organ: Int64, _ wish: PostWish, _ total: SupposedTotal) throws {
    let rank = wish.rank?.rawValue ?? ""
    let isMeant = "organ = ? AND role = ? AND scope IN ('unsaid', 'unit') AND (rank = ? OR ? = '')"
    let meant: StatementArguments = [organ, wish.role.rawValue, rank, rank]
    let told = try Row.fetchAll(
      database,
      sql: "SELECT DISTINCT scope, rank FROM post_row WHERE \(isMeant) AND ended IS NULL",
      arguments: meant)
    let (scope, named): (String, String) =
      told.count == 1 ? (told[0]["scope"], told[0]["rank"]) : ("unit", rank)
    let isReplaced = told.count == 1 ? Self.isOnDay : "? IS NOT NULL"
    try database.execute(
      sql: """
        UPDATE post_row SET ended = \(importNumber)
        WHERE \(isMeant) AND ended IS NULL AND \(isReplaced)
        """,
      arguments: meant + [total.since.yyyymmdd])
    try database.execute(
      sql: """
        INSERT INTO post_row (organ, scope, body, rank, role, total, document, since, nth, file, line,
          brought) VALUES (?, ?, '', ?, ?, ?, ?, ?, 1, ?, 0, ?)
        """,
      arguments: [
        organ, scope, named, wish.role.rawValue, total.people, total.document,
        total.since.yyyymmdd, file, importNumber,
      ])
  }

  /// SQL that is true for approvals that come into force on a day; a month counts from its last day.
  private static let isOnDay = "last_day(iso_day(since)) = iso_day(?)"

  /// SQL that is true for approvals of an alias that come into force up to a day.
  private static func isUntil(_ alias: String) -> String {
    "last_day(iso_day(\(alias).since)) <= iso_day(?)"
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
