import BianzhiCore
import BianzhiQuery

/// Months of pay lists that no check has judged, in words: each check judges the pay of one month.
struct UncheckedPayWords {
  private let months: [RecordedDate]
  /// So many are named, the newest.
  private static let most = 6

  /// None where only some rules were asked for.
  init(_ run: RunInfo, of ledger: Ledger) throws {
    let judged = run.isFiltered ? nil : run.payMonth
    months = try judged.map { try ledger.uncheckedPayMonths(before: $0) } ?? []
  }

  /// Nil where there are none.
  var line: Wording? {
    guard let newest = months.last else { return nil }
    let rest = months.count - Self.most
    let list = (rest > 0 ? ["…"] : []) + months.suffix(Self.most).map(\.description)
    let command = "bianzhi check --as-of \(newest.last)"
    return Wording(
      zh: "\(list.joined(separator: "、")) 的工资表没有检查过：一次检查只看一个月的工资。要查，用 \(command)",
      en: """
        The pay lists of \(list.joined(separator: ", ")) were judged by no check: a check judges the pay of one month. \
        To judge them: \(command)
        """)
  }
}
