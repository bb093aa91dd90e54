import BianzhiCore
import GRDB

extension HistoryReader {
  /// The approvals of quotas or posts, each with what is approved from then on.
  func approvals(_ table: ApprovalTable) throws -> [HistoryEntry] {
    let isQuota = table.about == "quota"
    let part =
      isQuota
      ? "a.kind"
      : """
      \(PostRole.sqlOfName("a.rank", "a.role"))
        || CASE a.scope WHEN 'unit' THEN '（班子）' WHEN 'bodies' THEN '（内设机构）'
             WHEN 'body' THEN '（' || a.body || '）' ELSE '' END
      """
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT \(part) AS part, a.id, a.total, a.change, a.document, a.document_year,
          a.document_number, a.since, a.line, f.path, f.sheet,
          \(FormStatement.isMere("a", in: table.name, inForce: "o.ended IS NULL")) AS is_stated
        FROM \(table.name) a JOIN source_file f ON f.id = a.file
        WHERE a.ended IS NULL AND a.organ IN (\(keys)) ORDER BY part, a.id
        """)
    var entries: [HistoryEntry] = []
    for (part, group) in Dictionary(grouping: rows, by: { row -> String in row["part"] })
      .sorted(by: { $0.key < $1.key })
    {
      let isStated = group.allSatisfy { $0["is_stated"] }
      let own = group.filter { isStated || !($0["is_stated"] as Bool) }
      entries += chain(isQuota ? .quota : .post, part, own, isStated: isStated)
    }
    return entries
  }

  /// One part's approvals in their order.
  private func chain(
    _ sort: HistoryEntry.Sort, _ part: String, _ rows: [Row], isStated: Bool
  ) -> [HistoryEntry] {
    let byID = Dictionary(uniqueKeysWithValues: rows.map { ($0["id"] as Int64, $0) })
    let all = rows.map { row in
      ApprovalEntry(
        day: row["since"], documentYear: row["document_year"],
        documentNumber: row["document_number"], document: row["document"], line: row["line"],
        total: row["total"], change: row["change"], id: row["id"])
    }
    let ordered = ApprovalEntry.settled(all).sorted { $0.precedes($1) }
    var (before, entries): (ApprovedNumber?, [HistoryEntry]) = (nil, [])
    for (place, entry) in ordered.enumerated() {
      guard let after = ApprovedNumber.fold(Array(ordered[...place])), let row = byID[entry.id]
      else { continue }
      let isClear = after.hasTotal && !after.isConflict
      let day = RecordedDate(stored: Int64(entry.day))?.description ?? ""
      entries.append(
        HistoryEntry(
          sort, day, Self.words(sort, part, entry, after, isStated: isStated),
          change: entry.change ?? (before.map { after.people - $0.people }),
          total: isClear ? after.people : nil, document: entry.document,
          source: Self.source(row)))
      before = after
    }
    return entries
  }

  private static func words(
    _ sort: HistoryEntry.Sort, _ part: String, _ entry: ApprovalEntry, _ after: ApprovedNumber,
    isStated: Bool
  ) -> Wording {
    let name = PartWords.words(part, sort == .quota ? .quotaKind : .post)
    var (zh, en) = (name.zh, name.en)
    if let total = entry.total {
      zh += " 核定 \(total)"
      en += ": \(total) approved"
    }
    if isStated {
      zh += entry.document.isEmpty ? "（本单位自报，没有文件）" : "（本单位自报）"
      en +=
        entry.document.isEmpty
        ? " (stated by the organ, without a document)" : " (stated by the organ)"
    }
    if after.isConflict {
      zh += "（与另一份文件相互矛盾）"
      en += " (documents contradict each other)"
    } else if !after.hasTotal {
      zh += "（只有增减数，不知核定总数）"
      en += " (changes only: the total is not known)"
    } else if after.broken.contains(where: { $0.id == entry.id }) {
      zh += "（总数与增减数对不上，以总数为准）"
      en += " (total and change do not fit; the total counts)"
    }
    return Wording(zh: zh, en: en)
  }
}
