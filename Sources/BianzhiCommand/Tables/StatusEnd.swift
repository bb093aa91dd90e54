import BianzhiCore
import BianzhiImport
import BianzhiQuery
import BianzhiReport

/// What a person reads first of `status`, and so the last of it: the worst units, the lights, and what to type next.
struct StatusEnd {
  private let status: LedgerStatus
  private let ledger: Ledger
  private var messages: Messages { Console.shared.messages }

  init(_ status: LedgerStatus, of ledger: Ledger) {
    (self.status, self.ledger) = (status, ledger)
  }

  func write() throws {
    guard let run = status.run else {
      messages.note(
        status.imports == 0
          ? Wording(zh: "下一步：bianzhi import 文件夹", en: "Next: bianzhi import FOLDER") : Self.check)
      return
    }
    let summary = try CheckSummary(run: run.number, of: ledger)
    if let units = summary.units { messages.note(units) }
    if let words = try LightWords(run: run.number, of: ledger).wording { messages.note(words) }
    messages.note(try light(summary, run))
    messages.note(try next(summary, run))
  }

  private static let check = Wording(zh: "下一步：bianzhi check", en: "Next: bianzhi check")

  /// Never green where anything is told above that was not looked at.
  private func light(_ summary: CheckSummary, _ run: RunInfo) throws -> Wording {
    let hasGaps =
      try !status.unchecked.isEmpty || !status.notRun.isEmpty || !status.held.isEmpty
      || run.isFiltered || run.isTakenBack || ledger.importsSinceChecks() > 0
      || !ledger.unreadPlaces().isEmpty || !ledger.unreadNumbers().isEmpty
    if hasGaps, summary.first == nil {
      return Wording(
        zh: "没有发现问题；有没检查到的，见上面各行",
        en: "Nothing was found; what was not checked is told above")
    }
    return summary.light(CheckGaps(isIncomplete: hasGaps, areListed: hasGaps))
  }

  private func next(_ summary: CheckSummary, _ run: RunInfo) throws -> Wording {
    if try run.isTakenBack || ledger.importsSinceChecks() > 0 { return Self.check }
    guard let first = summary.first else {
      return Wording(
        zh: "下一步：bianzhi export strength -o 编制对照.xlsx 写出核定与实有",
        en: "Next: bianzhi export strength -o strength.xlsx writes approved and actual people")
    }
    return Wording(
      zh: "下一步：bianzhi explain \(first) 说明这个问题；bianzhi report -o 报告.html 写出全貌",
      en: "Next: bianzhi explain \(first) proves it; bianzhi report -o report.html tells it all")
  }
}
