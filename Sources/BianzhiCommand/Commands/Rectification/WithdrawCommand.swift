import ArgumentParser
import BianzhiAudit
import BianzhiCore
import GRDB

/// `bianzhi withdraw`: takes back the newest act on findings, or a check.
struct WithdrawCommand: Verb {
  static let help = Help(
    "withdraw", zh: "撤回问题最近一次办理，或一次检查",
    en: "Take back the newest act on a finding, or a check",
    example: Wording(
      zh: "F1 --reason 日期写错 --by 周甲 --on 2010-02-06（检查写 R5）",
      en: "F1 --reason \"wrong day\" --by Zhou --on 2010-02-06 (a check: R5)"),
    more: Wording(
      zh: "撤回他人的办理、撤回检查，须有 --approver。撤回的内容仍留在 bianzhi trace 中。",
      en: """
        Taking back somebody else's act, or a check, needs --approver. What was taken back stays in \
        bianzhi trace.
        """))

  @OptionGroup var common: CommonOptions
  @Argument(
    help: ArgumentHelp(
      say("问题编号，可写多个；或检查编号，如 R5", "Findings such as F1; or a check such as R5"),
      valueName: "number"))
  var subjects: [String]
  @OptionGroup var acting: ActOptions
  @OptionGroup var why: ReasonOption
  @OptionGroup var who: ApproverOption

  func execute() throws -> ExitStatus {
    let ledger = try common.ledger()
    for text in subjects where RunName(text) == nil { _ = try FindingName(written: text) }
    let findings = Set(subjects.compactMap { FindingName($0) }).sorted()
    let runs = Set(subjects.compactMap { RunName($0) }).sorted { $0.number < $1.number }
    let said = try ledger.act(on: acting.on, by: acting.by, evenSo: acting.excuse) { desk in
      try findings.map { try take(back: $0, desk) } + runs.flatMap { try take(back: $0, desk) }
    }
    for line in said { tell(line) }
    return .done
  }

  private func take(back name: FindingName, _ desk: Desk) throws -> Wording {
    try desk.write(WithdrawAct(reason: why.reason, approver: who.approver), of: name)
    let status = try FindingLife.load(name, in: desk.database).status.wording
    return Wording(
      zh: "\(name)：最近一次办理已撤回，现为\(status.zh)",
      en: "\(name): the newest act was taken back; now \(status.en)")
  }

  private func take(back run: RunName, _ desk: Desk) throws -> [Wording] {
    let (closed, opened) = try desk.withdraw(run, reason: why.reason, approver: who.approver)
    return [Wording(zh: "\(run)：检查已撤回", en: "\(run): the check was taken back")]
      + Self.list(closed, Wording(zh: "不再反弹", en: "returned no longer"))
      + Self.list(opened, Wording(zh: "失去销号证明，重新打开", en: "lost their proof, open again"))
  }

  private static func list(_ findings: [FindingName], _ what: Wording) -> [Wording] {
    guard !findings.isEmpty else { return [] }
    let names = findings.map(\.description).joined(separator: " ")
    return [Wording(zh: "\(what.zh)：\(names)", en: "\(what.en): \(names)")]
  }
}
