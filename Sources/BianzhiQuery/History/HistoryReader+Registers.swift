import BianzhiCore
import GRDB

extension HistoryReader {
  /// Plans, waivers, entries and exits, loans.
  func registers() throws -> [HistoryEntry] {
    try plans() + waivers() + moves() + loans()
  }

  private func plans() throws -> [HistoryEntry] {
    try read(
      """
      SELECT p.kind, p.people, p.document, iso_day(p.since) AS since, iso_day(p.until) AS until,
        f.path, f.sheet, p.line
      FROM use_plan_row p JOIN source_file f ON f.id = p.file
      WHERE p.ended IS NULL AND \(CancelledRow.stands("p")) AND p.organ IN (\(keys)) ORDER BY p.id
      """
    ) { row in
      let (until, people): (String?, Int) = (row["until"], row["people"])
      let kind = PartWords.words(row["kind"], .quotaKind)
      return HistoryEntry(
        .plan, row["since"] ?? "",
        Wording(
          zh: "\(kind.zh) \(people) 名" + (until.map { "，至 \($0)" } ?? ""),
          en: "\(kind.en): \(people)" + (until.map { " until \($0)" } ?? "")),
        document: row["document"], source: Self.source(row))
    }
  }

  private func waivers() throws -> [HistoryEntry] {
    try read(
      """
      SELECT w.matter, w.part, w.people, w.document, iso_day(w.since) AS since,
        iso_day(w.until) AS until, f.path, f.sheet, w.line, f.kind = '\(TableOfGoals.name)' AS is_goal
      FROM waiver_row w JOIN source_file f ON f.id = w.file
      WHERE w.ended IS NULL AND w.organ IN (\(keys)) ORDER BY w.until, w.id
      """
    ) { row in
      let (since, until, people): (String?, String?, Int) = (
        row["since"], row["until"], row["people"]
      )
      let part: String = row["part"]
      let end = until ?? ""
      // Without a first day the last one tells where it stands.
      return HistoryEntry(
        .waiver, since ?? end,
        row["is_goal"]
          ? Wording(
            zh: "\(row["matter"] as String) \(part) 目标：\(end) 减到超出 \(people)",
            en: "\(PartWords.words(part, .quotaOrPost).en): goal of \(people) over it by \(end)")
          : Wording(
            zh: "\(row["matter"] as String) \(part) 允许超出 \(people)，至 \(end)",
            en: "\(PartWords.words(part, .quotaOrPost).en): \(people) over it allowed until \(end)"),
        document: row["document"], source: Self.source(row))
    }
  }

  private func moves() throws -> [HistoryEntry] {
    try read(
      """
      SELECT m.name, m.direction, iso_day(m.day) AS day, coalesce(m.kind, '') AS kind,
        coalesce(m.reason, '') AS reason, coalesce(nullif(m.document, ''), m.slip, '') AS document,
        f.path, f.sheet, m.line
      FROM movement_row m JOIN source_file f ON f.id = m.file
      WHERE m.ended IS NULL AND \(CancelledRow.stands("m")) AND m.organ IN (\(keys)) ORDER BY m.id
      """
    ) { row in
      let isEntry = row["direction"] == "入编"
      let kind = PartWords.words(row["kind"], .quotaKind)
      let parts = { (kind: String) in
        [row["name"] as String, kind, row["reason"] as String].filter { !$0.isEmpty }
          .joined(separator: " ")
      }
      return HistoryEntry(
        isEntry ? .entered : .left, row["day"] ?? "",
        Wording(zh: parts(kind.zh), en: parts(kind.en)), change: isEntry ? 1 : -1,
        document: row["document"], source: Self.source(row))
    }
  }

  private func loans() throws -> [HistoryEntry] {
    try read(
      """
      SELECT l.name, l.organ IN (\(keys)) AS is_lender, k.code AS lender, b.code AS borrower,
        iso_day(l.since) AS since, iso_day(l.until) AS until,
        coalesce(l.document, '') AS document, f.path, f.sheet, l.line
      FROM loan_row l JOIN source_file f ON f.id = l.file
      JOIN organ_key k ON k.id = l.organ JOIN organ_key b ON b.id = l.borrower
      WHERE l.ended IS NULL AND \(CancelledRow.stands("l"))
        AND (l.organ IN (\(keys)) OR l.borrower IN (\(keys))) ORDER BY l.id
      """
    ) { row in
      let isLender: Bool = row["is_lender"]
      let code: String = isLender ? row["borrower"] : row["lender"]
      let other = titles.organ(code: code).map(titles.name) ?? code
      let (name, until): (String, String?) = (row["name"], row["until"])
      let end = Wording(zh: until.map { "，至 \($0)" } ?? "", en: until.map { " until \($0)" } ?? "")
      return HistoryEntry(
        .loan, row["since"] ?? "",
        isLender
          ? Wording(zh: "借出 \(name) 到 \(other)\(end.zh)", en: "\(name) lent to \(other)\(end.en)")
          : Wording(
            zh: "从 \(other) 借入 \(name)\(end.zh)", en: "\(name) borrowed from \(other)\(end.en)"),
        document: row["document"], source: Self.source(row))
    }
  }

  /// When principal leaders came and went.
  func leaders() throws -> [HistoryEntry] {
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT s.name, s.post, iso_day(s.since) AS since, iso_day(s.until) AS until,
          coalesce(s.reason, '') AS reason, f.path, f.sheet, s.line
        FROM subject_row s JOIN source_file f ON f.id = s.file
        WHERE s.ended IS NULL AND s.organ IN (\(keys)) ORDER BY s.id
        """)
    return rows.flatMap { row -> [HistoryEntry] in
      let (name, post, since): (String, String, String?) = (row["name"], row["post"], row["since"])
      let (until, reason): (String?, String) = (row["until"], row["reason"])
      var entries = [
        HistoryEntry(
          .leader, since ?? "",
          Wording(zh: "\(name) 任 \(post)", en: "\(name) became \(post)"), source: Self.source(row))
      ]
      if let until {
        let why = { (open: String, close: String) in reason.isEmpty ? "" : open + reason + close }
        entries.append(
          HistoryEntry(
            .leader, until,
            Wording(
              zh: "\(name) 不再任 \(post)\(why("（", "）"))",
              en: "\(name) left as \(post)\(why(" (", ")"))"),
            source: Self.source(row)))
      }
      return entries
    }
  }
}
