import BianzhiCore
import BianzhiImport
import BianzhiQuery

/// Columns that imports did not know, where rules say that a table does not tell what such a column may hold.
struct UnreadColumnWords {
  /// What a rule misses, by its reason.
  private static let wanted: [UnjudgedReason: Field] = [
    .slipsNotRecorded: .slip, .noLeaders: .isLeader, .noKinds: .quotaKind, .noBodies: .body,
    .noStates: .state,
  ]
  /// So many columns are named.
  private static let most = 6

  let lines: [Wording]

  init(_ groups: [UncheckedOrgans], of ledger: Ledger) throws {
    let missed = Set(groups.compactMap { Self.wanted[$0.reason] })
    let notices = missed.isEmpty ? [] : try ledger.openNotices().filter { $0.sort == .column }
    lines = missed.sorted { $0.rawValue < $1.rawValue }.compactMap { Self.line($0, notices) }
  }

  /// Whether a column may be the one that is missed, by its heading and its first cells.
  private static func mayBe(_ field: Field, _ notice: ImportNotice) -> Bool {
    let others = ["时间", "日期", "年月", "人数", "数", "电话", "地址", "住址"]
    let numbered = field == .slip ? [] : ["号", "编码", "代码", "单", "文件"]
    return field.mayHold(notice.content.samples)
      && !(others + numbered).contains(where: notice.content.heading.hasSuffix)
  }

  private static func line(_ field: Field, _ notices: [ImportNotice]) -> Wording? {
    var headings: [String] = []
    var first: (kind: String, name: String)?
    var proposed: String?
    for notice in notices {
      let heading = notice.content.heading
      guard let kind = TableKind.named(notice.content.kind),
        kind.columns.contains(where: { $0.field == .name }),
        let name = kind.heading(of: field.rawValue, .zh), !heading.isEmpty,
        !headings.contains(heading),
        notice.content.proposal == field.rawValue || mayBe(field, notice)
      else { continue }
      headings.append(heading)
      first = first ?? (notice.content.kind, name)
      if notice.content.proposal == field.rawValue { proposed = proposed ?? heading }
    }
    guard let first else { return nil }
    let shown = headings.prefix(most)
    let more = headings.count > most
    let command = { (blank: String) in
      "bianzhi header set \(first.kind) \(proposed ?? blank) \(first.name)"
    }
    return Wording(
      zh: """
        有没读的列：\(shown.map { "“\($0)”" }.joined(separator: "、"))\(more ? "…" : "")。如果其中有“\(first.name)”，\
        用 \(command("那一列的表头")) 认定，再导入原文件
        """,
      en: """
        columns not read: \(shown.map { "\"\($0)\"" }.joined(separator: ", "))\(more ? "…" : ""). If one of them is \
        \(field.rawValue), name it with \(command("HEADING")), HEADING being that column's own, and import the file again
        """)
  }
}
