import BianzhiCore
import BianzhiQuery

/// Months of pay lists that no check has judged, in words: each check judges the pay of one month.
struct UncheckedPayWords {
  private let months: [RecordedDate]

  init(_ result: CheckResult, of ledger: Ledger) throws {
    months = try result.payMonth.map { try ledger.uncheckedPayMonths(before: $0) } ?? []
  }

  /// Nil where there are none.
  var line: Wording? {
    guard let newest = months.last else { return nil }
    let list = months.map(\.description)
    let command = "bianzhi check --as-of \(newest.last)"
    return Wording(
      zh: "\(list.joined(separator: "、")) 的工资表没有检查过：一次检查只看一个月的工资。要查，用 \(command)",
      en: """
        The pay lists of \(list.joined(separator: ", ")) were judged by no check: a check judges the pay of one month. \
        To judge them: \(command)
        """)
  }
}
