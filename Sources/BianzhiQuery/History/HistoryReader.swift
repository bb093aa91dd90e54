import BianzhiCore
import GRDB

/// Reads all that the ledger knows of one organ along time.
struct HistoryReader {
  let database: Database
  let code: String
  /// The organ and the names that stand for it in tables, by `organ_key.id`, joined by commas.
  let keys: String
  let titles: OrganTitles

  init(_ database: Database, _ code: String) throws {
    (self.database, self.code) = (database, code)
    titles = try OrganTitles(database)
    let ids = try Int64.fetchAll(
      database,
      sql: """
        SELECT id FROM organ_key WHERE code = ?1
        UNION SELECT k.id FROM organ_key k WHERE k.is_name = 1 AND k.code IN (
          SELECT o.name FROM organ_row o JOIN organ_key c ON c.id = o.organ
          WHERE c.code = ?1 AND o.ended IS NULL)
        ORDER BY 1
        """, arguments: [code])
    keys = ids.map(String.init).joined(separator: ", ")
  }

  func entries() throws -> [HistoryEntry] {
    DayFunctions.add(to: database)
    let parts = [
      try organ(), try reforms(), try approvals(.quotas), try approvals(.posts), try registers(),
      try leaders(), try findings(), try rosters(),
    ]
    return parts.joined().enumerated().sorted { one, other in
      let key = { (entry: HistoryEntry) in
        (Self.last(entry.day), HistoryEntry.Sort.allCases.firstIndex(of: entry.sort) ?? 0)
      }
      return (key(one.element).0, key(one.element).1, one.offset)
        < (key(other.element).0, key(other.element).1, other.offset)
    }.map(\.element)
  }

  /// The last day that a text may mean, for sorting.
  private static func last(_ day: String) -> String {
    RecordedDate(iso: day)?.last.description ?? day
  }

  /// The rows of a query as entries.
  func read(
    _ sql: String, arguments: StatementArguments = [], _ entry: (Row) throws -> HistoryEntry?
  ) throws -> [HistoryEntry] {
    try Row.fetchAll(database, sql: sql, arguments: arguments).compactMap(entry)
  }

  /// File and row of a query's columns path, sheet and line.
  static func source(_ row: Row) -> String {
    let (path, sheet, line): (String, String?, Int) = (row["path"], row["sheet"], row["line"])
    return path + (sheet.map { " [\($0)]" } ?? "") + ":\(line)"
  }

  private func organ() throws -> [HistoryEntry] {
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT o.id, o.name, coalesce(o.document, '') AS document, iso_day(o.since) AS since,
          iso_day(o.until) AS until, f.path, f.sheet, o.line
        FROM organ_row o JOIN organ_key k ON k.id = o.organ JOIN source_file f ON f.id = o.file
        WHERE k.code = ? AND o.ended IS NULL
        """, arguments: [code])
    var entries: [HistoryEntry] = []
    for row in rows {
      let (name, since, until): (String, String?, String?) = (
        row["name"], row["since"], row["until"]
      )
      entries.append(
        HistoryEntry(
          .organ, since ?? "", Wording(zh: "批准：\(name)", en: "approved: \(name)"),
          document: row["document"], source: Self.source(row)))
      if let until {
        entries.append(
          HistoryEntry(
            .organ, until, Wording(zh: "撤销：\(name)", en: "abolished: \(name)"),
            source: Self.source(row)))
      }
      entries += try otherNames(row)
    }
    return entries + (try formerNames(now: rows.first?["name"]))
  }

  private func otherNames(_ organ: Row) throws -> [HistoryEntry] {
    let entry: Int64 = organ["id"]
    let others = try Row.fetchAll(
      database, sql: "SELECT name, type FROM organ_name WHERE entry = ? ORDER BY type, name",
      arguments: [entry])
    return try others.map { other in
      let type = try OtherName(
        stored: other["type"], at: StoredPlace("organ_name", "type", row: entry))
      return HistoryEntry(
        .organ, "", Self.named(type, other["name"]), source: Self.source(organ))
    }
  }

  private enum OtherName: String {
    case short, plate, former
  }

  private static func named(_ type: OtherName, _ name: String) -> Wording {
    switch type {
    case .former: Wording(zh: "曾用名：\(name)", en: "former name: \(name)")
    case .plate: Wording(zh: "挂牌：\(name)", en: "further plate: \(name)")
    case .short: Wording(zh: "简称：\(name)", en: "short name: \(name)")
    }
  }

  /// Names that earlier imports recorded; nobody wrote down until when they held.
  private func formerNames(now name: String?) throws -> [HistoryEntry] {
    try read(
      """
      SELECT DISTINCT o.name, o.ended FROM organ_row o JOIN organ_key k ON k.id = o.organ
      WHERE k.code = ? AND o.ended IS NOT NULL ORDER BY o.ended
      """, arguments: [code]
    ) { row in
      let (old, ended): (String, Int) = (row["name"], row["ended"])
      guard old != name else { return nil }
      return HistoryEntry(
        .organ, "",
        Wording(
          zh: "原登记名称：\(old)（第 \(ended) 次导入起改）", en: "recorded before import \(ended): \(old)"))
    }
  }

  private func reforms() throws -> [HistoryEntry] {
    try read(
      "SELECT old_code, new_code, iso_day(day) AS day, document FROM organ_reform WHERE ? IN (old_code, new_code) ORDER BY day",
      arguments: [code]
    ) { row in
      let (old, new): (String, String) = (row["old_code"], row["new_code"])
      let name = { (code: String) in titles.organ(code: code).map(titles.name) ?? code }
      let words =
        old == code
        ? Wording(
          zh: "改革：由 \(name(new))（\(new)）承接", en: "became \(name(new)) (\(new))")
        : Wording(
          zh: "改革：承接 \(name(old))（\(old)），此前沿革见该机构",
          en: "goes on from \(name(old)) (\(old)); see the history of that")
      return HistoryEntry(.organ, row["day"] ?? "", words, document: row["document"])
    }
  }
}
