import BianzhiCore
import BianzhiQuery
import BianzhiReport

/// What a person reads first of `status`, and so the last of it: the worst units, the lights, and what to type next.
struct StatusEnd {
  private let status: LedgerStatus
  private let doubts: DoubtWords?
  private let ledger: Ledger
  private var messages: Messages { Console.shared.messages }

  /// - Parameter doubts: of the newest run; nil where there is none.
  init(_ status: LedgerStatus, _ doubts: DoubtWords?, of ledger: Ledger) {
    (self.status, self.doubts, self.ledger) = (status, doubts, ledger)
  }

  func write() throws {
    guard let run = status.run, let doubts else {
      messages.note(
        status.imports == 0
          ? Wording(zh: "下一步：bianzhi import 文件夹", en: "Next: bianzhi import FOLDER") : Self.check)
      return
    }
    let summary = try CheckSummary(run: run.number, of: ledger)
    if let units = summary.units { messages.note(units) }
    if let words = try LightWords(run: run.number, of: ledger).wording { messages.note(words) }
    messages.note(summary.light(try CheckGaps(of: run, doubts, in: ledger)))
    messages.note(try next(summary, run))
  }

  private static let check = Wording(zh: "下一步：bianzhi check", en: "Next: bianzhi check")

  private func next(_ summary: CheckSummary, _ run: RunInfo) throws -> Wording {
    let isBehind = try ledger.importsSinceChecks() > 0 || ledger.decisionsSinceChecks() > 0
    if run.isTakenBack || isBehind { return Self.check }
    guard let first = summary.first else {
      if try !ledger.hasRosters(run: run.number) { return LackingRosterWords.next(run.asOf) }
      return Wording(
        zh: "下一步：bianzhi export strength -o 编制对照.xlsx 写出核定与实有",
        en: "Next: bianzhi export strength -o strength.xlsx writes approved and actual people")
    }
    return Wording(
      zh: "下一步：bianzhi explain \(first) 说明这个问题；bianzhi report -o 报告.html 写出全貌",
      en: "Next: bianzhi explain \(first) proves it; bianzhi report -o report.html tells it all")
  }
}
