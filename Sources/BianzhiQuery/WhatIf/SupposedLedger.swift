import BianzhiCore
import GRDB

/// Makes suppositions come true in a private copy of the ledger.
struct SupposedLedger {
  let database: Database
  let day: CalendarDay
  /// The newest import and its newest file, which supposed rows are said to come from.
  let importNumber, file: Int64

  init(_ database: Database, on day: CalendarDay) throws {
    (self.database, self.day) = (database, day)
    DayFunctions.add(to: database)
    importNumber = try Int64.fetchOne(database, sql: StoredImports.newest) ?? 0
    file = try Int64.fetchOne(database, sql: "SELECT max(id) FROM source_file") ?? 0
  }

  func apply(_ supposition: Supposition) throws {
    switch supposition {
    case .transfer(let person, let from, let to): try move(person, from, to)
    case .merger(let organ, let heir, let document): try merge(organ, into: heir, document)
    case .approval(let organ, let part, let people, let document, let since):
      try approve(
        organ, part, SupposedTotal(people: people, document: document, since: since ?? day))
    case .retirement(let organ, let day): try retire(organ, by: day ?? self.day)
    }
  }

  // MARK: organs and rosters

  private func organ(_ code: String) throws -> Int64? {
    try Int64.fetchOne(
      database,
      sql: """
        SELECT k.id FROM organ_key k WHERE k.code = ?1
        UNION ALL SELECT o.organ FROM organ_row o
        WHERE o.name = ?1 AND o.ended IS NULL AND o.category IS NOT '内设机构' LIMIT 1
        """, arguments: [code])
  }

  func known(_ code: String) throws -> Int64 {
    guard let organ = try organ(code) else { throw SuppositionError.noOrgan(code) }
    return organ
  }

  private func code(_ organ: Int64) throws -> String {
    try OrganKey.code(of: organ, in: database) ?? ""
  }

  /// The newest roster of an organ not behind the day.
  private func roster(_ organ: Int64) throws -> Int64? {
    try Int64.fetchOne(
      database,
      sql: """
        SELECT id FROM roster_list WHERE organ = ? AND day <= ? AND ended IS NULL
        ORDER BY day DESC, id DESC LIMIT 1
        """, arguments: [organ, day.yyyymmdd])
  }

  /// A new organ like one that goes up in it.
  private func found(_ text: String, like organ: Int64, _ document: String) throws -> Int64 {
    try database.execute(
      sql: "INSERT INTO organ_key (code, is_name, brought) VALUES (?, 0, ?)",
      arguments: [text, importNumber])
    let new = database.lastInsertedRowID
    try database.execute(
      sql: """
        INSERT INTO organ_row (organ, name, category, rank, tier, region, superior, document, since,
          file, line, brought)
        SELECT ?, ?, category, rank, tier, region, superior, ?, ?, file, line, ? FROM organ_row
        WHERE organ = ? AND ended IS NULL
        """,
      arguments: [new, text, document, day.yyyymmdd, importNumber, organ])
    return new
  }

  // MARK: people

  /// Puts rows of one list behind those of another.
  private func append(_ rows: String, _ table: String, to list: Int64) throws {
    let last =
      try Int64.fetchOne(
        database, sql: "SELECT max(id) FROM \(table) WHERE id BETWEEN ? AND ?",
        arguments: [list << 24, (list << 24) + 0xFF_FFFF]) ?? list << 24
    try database.execute(
      sql: """
        UPDATE \(table) SET id = ?1 + n.place FROM (
          SELECT id AS old, row_number() OVER (ORDER BY id) AS place FROM \(table) WHERE \(rows)) n
        WHERE \(table).id = n.old
        """, arguments: [last])
  }

  /// Takes out the rows of people who have left, where other rows have them as being there: who moved from one of two organs
  /// to the other has not left the one that both become.
  private func forgetLeft(_ rows: String, for others: String) throws {
    for (kept, gone) in [(rows, others), (others, rows)] {
      try database.execute(
        sql: """
          DELETE FROM staff_row WHERE \(gone) AND state IN (\(PersonState.leftTerms)) AND person IN (
            SELECT person FROM staff_row WHERE \(kept) AND person IS NOT NULL AND ended IS NULL
              AND coalesce(state, 0) NOT IN (\(PersonState.leftTerms)))
          """)
    }
  }

  private func move(_ person: Supposition.PersonText, _ from: String, _ to: String) throws {
    let (source, target) = (try known(from), try known(to))
    guard source != target else { throw SuppositionError.sameOrgan(from) }
    guard let list = try roster(source) else { throw SuppositionError.noRoster(from, day) }
    guard let new = try roster(target) else { throw SuppositionError.noRoster(to, day) }
    let number = PersonNumber(person.number)?.packed
    let shown = person.name.isEmpty ? PersonNumber.mask(person.number) : person.name
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT id, coalesce(person, -id) AS person FROM staff_row
        WHERE id BETWEEN ? AND ? AND ended IS NULL AND CASE WHEN ?3 IS NULL THEN name = ?4 ELSE person = ?3 END
        """,
      arguments: [list << 24, (list << 24) + 0xFF_FFFF, number, person.name])
    guard !rows.isEmpty else { throw SuppositionError.noPerson(shown, organ: from) }
    guard Set(rows.map { $0["person"] as Int64 }).count == 1 else {
      throw SuppositionError.severalPersons(shown, organ: from)
    }
    let ids = rows.map { "\($0["id"] as Int64)" }.joined(separator: ", ")
    // What stands beside the code and the inner body are those of the old unit.
    try database.execute(
      sql: "UPDATE staff_row SET organ_name = NULL, body = NULL WHERE id IN (\(ids))")
    try forgetLeft("id IN (\(ids))", for: "id BETWEEN \(new << 24) AND \((new << 24) + 0xFF_FFFF)")
    try append("id IN (\(ids))", "staff_row", to: new)
  }

  private func merge(_ organ: String, into heir: String, _ document: String) throws {
    let old = try known(organ)
    let new = try self.organ(heir) ?? found(heir, like: old, document)
    guard old != new else { throw SuppositionError.sameOrgan(organ) }
    let isGone = try Bool.fetchOne(
      database, sql: "SELECT EXISTS (SELECT 1 FROM organ_reform WHERE old_code = ?)",
      arguments: [try code(old)])
    guard isGone == false else { throw SuppositionError.endedAlready(organ) }
    if let list = try roster(old) {
      if let target = try roster(new) {
        let rows = "id BETWEEN \(list << 24) AND \((list << 24) + 0xFF_FFFF)"
        try database.execute(sql: "UPDATE staff_row SET organ_name = NULL WHERE \(rows)")
        let others = "id BETWEEN \(target << 24) AND \((target << 24) + 0xFF_FFFF)"
        try forgetLeft(rows, for: others)
        try append(rows, "staff_row", to: target)
        try database.execute(sql: "DELETE FROM roster_list WHERE id = ?", arguments: [list])
      } else {
        try database.execute(
          sql: "UPDATE roster_list SET organ = ? WHERE id = ?", arguments: [new, list])
        try database.execute(
          sql: "UPDATE staff_row SET organ_name = NULL WHERE id BETWEEN ? AND ?",
          arguments: [list << 24, (list << 24) + 0xFF_FFFF])
      }
    }
    try movePay(old, new)
    try database.execute(
      sql:
        "UPDATE organ_row SET superior = ?1 WHERE superior = ?2 AND organ <> ?1 AND ended IS NULL",
      arguments: [new, old])
    try database.execute(
      sql: "INSERT INTO organ_reform (old_code, new_code, day, document) VALUES (?, ?, ?, ?)",
      arguments: [try code(old), try code(new), day.yyyymmdd, document])
  }

  /// The heir pays whom the old organ paid.
  private func movePay(_ old: Int64, _ new: Int64) throws {
    let lists = try Row.fetchAll(
      database, sql: "SELECT id, month FROM pay_list WHERE payer = ? AND ended IS NULL",
      arguments: [old])
    for list in lists {
      let (id, month): (Int64, Int64) = (list["id"], list["month"])
      let target = try Int64.fetchOne(
        database, sql: "SELECT id FROM pay_list WHERE payer = ? AND month = ? AND ended IS NULL",
        arguments: [new, month])
      if let target {
        try append("id BETWEEN \(id << 24) AND \((id << 24) + 0xFF_FFFF)", "pay_row", to: target)
        try database.execute(sql: "DELETE FROM pay_list WHERE id = ?", arguments: [id])
      } else {
        try database.execute(
          sql: "UPDATE pay_list SET payer = ? WHERE id = ?", arguments: [new, id])
      }
    }
  }
}
