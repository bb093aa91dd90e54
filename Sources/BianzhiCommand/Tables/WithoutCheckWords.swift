import BianzhiCore
import BianzhiQuery
import BianzhiReport

/// Which findings withdrawn checks have left without a check, in words.
struct WithoutCheckWords {
  private let findings: [FindingWithoutCheck]
  /// So many are named.
  private static let most = 20

  init(_ findings: [FindingWithoutCheck]) { self.findings = findings }

  init(of ledger: Ledger) throws { self.init(try ledger.findingsWithoutCheck()) }

  /// Nil where there are none.
  var line: Wording? {
    guard !findings.isEmpty else { return nil }
    let shown = findings.prefix(Self.most)
    let more = findings.count - shown.count
    let zh = shown.map { "F\($0.number) \($0.organ)（第 \($0.run) 次检查）" }
    let en = shown.map { "F\($0.number) \($0.organ) (R\($0.run))" }
    let days = Set(findings.map(\.asOf)).sorted().prefix(3).map { "bianzhi check --as-of \($0)" }
    return Wording(
      zh: """
        列出过以下 \(findings.count) 个问题的检查都已撤回，没有检查能说明它们还在不在：\(zh.joined(separator: "、"))\
        \(more > 0 ? "等" : "")；请重新检查：\(days.joined(separator: "、"))
        """,
      en: """
        every check that saw \(findings.count == 1 ? "this finding" : "these \(findings.count) findings") was withdrawn, and \
        no check says whether \(findings.count == 1 ? "it is" : "they are") there: \(en.joined(separator: ", "))\
        \(more > 0 ? " and \(more) more" : ""); check again: \(days.joined(separator: ", "))
        """)
  }

  /// Says it beside a result.
  static func tell(of ledger: Ledger) throws {
    if let line = try WithoutCheckWords(of: ledger).line {
      Console.shared.messages.warning(line)
    }
  }
}
