import BianzhiCore
import GRDB

extension HistoryReader {
  /// The findings of an organ with what was found first.
  private static let firstSightings = """
    SELECT v.finding, v.rule, v.part, v.status, v.as_of AS last_day, coalesce(iso_day(r.as_of), v.as_of) AS first_day,
      CASE WHEN s.run IS NULL THEN v.expected ELSE s.expected END AS expected,
      CASE WHEN s.run IS NULL THEN v.actual ELSE s.actual END AS actual,
      coalesce(s.documents, v.documents) AS documents
    FROM finding v
    LEFT JOIN run_finding s ON s.finding = CAST(substr(v.finding, 2) AS INTEGER) AND s.run = (
      SELECT f.run FROM run_finding f JOIN run_row o ON o.id = f.run
      WHERE f.finding = CAST(substr(v.finding, 2) AS INTEGER)
        AND f.run NOT IN (SELECT run FROM withdrawn_run)
      ORDER BY o.as_of, f.run LIMIT 1)
    LEFT JOIN run_row r ON r.id = s.run
    WHERE v.organ_code = ? ORDER BY v.finding
    """

  /// Findings of the organ on the day on which a run first saw them, or somebody raised them, and how they stand.
  func findings() throws -> [HistoryEntry] {
    let titles = Dictionary(uniqueKeysWithValues: Rule.builtIn.map { ($0.id, $0.title) })
    let seen = try read(Self.firstSightings, arguments: [code]) { row in
      let rule: String = row["rule"]
      let title = titles[rule] ?? Wording(zh: rule, en: rule)
      let (expected, actual): (Int?, Int?) = (row["expected"], row["actual"])
      return HistoryEntry(
        .finding, row["first_day"],
        try words(row, title, last: row["last_day"]),
        total: actual, approved: expected, document: row["documents"])
    }
    let raised = try read(
      """
      SELECT 'H' || h.id AS finding, h.title, h.part, h.expected, h.actual, iso_day(h.raised_on) AS first_day,
        coalesce(l.status, '\(FindingStatus.confirmed.rawValue)') AS status
      FROM hand_finding h LEFT JOIN finding_life l ON l.finding = 'H' || h.id
      WHERE h.organ_code = ? ORDER BY h.id
      """, arguments: [code]
    ) { row in
      let title: String = row["title"]
      let (expected, actual): (Int?, Int?) = (row["expected"], row["actual"])
      return HistoryEntry(
        .finding, row["first_day"] ?? "", try words(row, Wording(zh: title, en: title), last: nil),
        total: actual, approved: expected)
    }
    return seen + raised
  }

  private func words(_ row: Row, _ title: Wording, last: String?) throws -> Wording {
    let name: String = row["finding"]
    let part: String = row["part"]
    let english = PartWords.words(part, .quotaOrPost).en
    let status = try FindingStatus(
      stored: row["status"], at: StoredPlace("finding_life", "status", row: name))
    return Wording(
      zh: "\(name) \(title.zh)" + (part.isEmpty ? "" : "：\(part)")
        + "（\(status.wording.zh)\(last.map { "，最近见于 \($0)" } ?? "")）",
      en: "\(name) \(title.en)" + (part.isEmpty ? "" : ": \(english)")
        + " (\(status.wording.en)\(last.map { ", last seen \($0)" } ?? ""))")
  }
}
