import BianzhiCore
import BianzhiImport

/// The organs of the ledger of which nothing was judged, because neither a roster nor an approval tells of them.
struct OrgansWithoutDataWords {
  private let organs: [(code: String, name: String)]
  private let most: Int

  /// - Parameter most: how many are named.
  init(_ ledger: Ledger, on day: CalendarDay, most: Int) throws {
    organs = try ledger.organsWithoutData(on: day)
    self.most = most
  }

  /// Nil where there are none.
  var line: Wording? {
    guard !organs.isEmpty else { return nil }
    let names = organs.prefix(most).map { $0.name == $0.code ? $0.code : "\($0.name) \($0.code)" }
    let rest = organs.count - names.count
    return Wording(
      zh: """
        台账中既没有花名册也没有核定的机构 \(organs.count) 个，什么也没有检查：\(names.joined(separator: "、"))\
        \(rest > 0 ? "、另 \(rest) 个见 bianzhi board --without roster" : "")
        """,
      en: """
        organs without a roster and without an approval, of which nothing was checked: \(organs.count): \
        \(names.joined(separator: ", "))\(rest > 0 ? ", and \(rest) more, see bianzhi board --without roster" : "")
        """)
  }
}
