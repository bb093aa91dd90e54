import BianzhiCore
import BianzhiImport

/// Columns of approvals whose numbers were not taken: what their units may have is not all known.
struct UnreadNumberWords {
  /// So many columns are named.
  private static let most = 6

  let line: Wording?

  init(_ ledger: Ledger) throws {
    let numbers = try ledger.unreadNumbers()
    guard !numbers.isEmpty else {
      line = nil
      return
    }
    let shown = numbers.prefix(Self.most)
    let more = numbers.count > Self.most ? "…" : ""
    line = Wording(
      zh: """
        核定表中有像是编制或职数的列没有导入：\(shown.map { "\($0.place)“\($0.heading)”" }.joined(separator: "、"))\(more)；\
        表中单位的这些数没有比对，见 bianzhi problems 待办.xlsx
        """,
      en: """
        columns of approvals that look like places or posts were not imported: \
        \(shown.map { "\($0.place) \"\($0.heading)\"" }.joined(separator: ", "))\(more); these numbers of their units \
        were not compared, see bianzhi problems list.xlsx
        """)
  }
}
