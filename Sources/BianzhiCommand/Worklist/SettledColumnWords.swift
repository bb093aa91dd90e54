import BianzhiCore
import BianzhiImport

/// As what columns were settled: 借调人员“借调结束日期” → 借调期限.
struct SettledColumnWords {
  /// So many columns are named.
  private static let most = 10

  /// Nil where no column was decided on.
  let line: Wording?

  init(_ decisions: [ReadingDecision]) {
    let said = decisions.compactMap(Self.said)
    guard !said.isEmpty else {
      line = nil
      return
    }
    let shown = said.prefix(Self.most)
    let more = said.count > Self.most ? "…" : ""
    line = Wording(
      zh: "列的认定：\(shown.map(\.zh).joined(separator: "；"))\(more)",
      en: "Columns: \(shown.map(\.en).joined(separator: "; "))\(more)")
  }

  private static func said(_ decision: ReadingDecision) -> Wording? {
    guard case .header(let name, let heading, let field?) = decision,
      let kind = TableKind.named(name)
    else { return nil }
    if field.isEmpty {
      return Wording(
        zh: "\(kind.title.zh)“\(heading)”不用", en: "\"\(heading)\" of \(kind.title.en) is left out")
    }
    return Wording(
      zh: "\(kind.title.zh)“\(heading)” → \(kind.heading(of: field, .zh) ?? field)",
      en: "\"\(heading)\" of \(kind.title.en) → \(kind.heading(of: field, .en) ?? field)")
  }
}
