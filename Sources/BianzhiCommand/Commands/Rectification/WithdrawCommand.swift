import ArgumentParser
import BianzhiAudit
import BianzhiCore
import GRDB

/// `bianzhi withdraw`: takes back the newest act on findings, or a check.
struct WithdrawCommand: Verb {
  static let help = Help(
    "withdraw", zh: "撤回最近一次办理（问题、计划、联审、会议、改革），或一次检查",
    en: "Take back the newest act on a finding, plan, joint audit, meeting or reform, or a check",
    example: Wording(
      zh: "F1 --reason 日期写错 --by 周甲 --on 2010-02-06（检查写 R5）",
      en: "F1 --reason \"wrong day\" --by Zhou --on 2010-02-06 (a check: R5)"),
    more: Wording(
      zh: """
        P1 计划（批准、拟定），P1-7 联审，M1 会议，K1 做法，D1 对文件的认定，原代码/新代码 机构改革。撤回他人的或经批准的办理、\
        撤回检查，须有 --approver。撤回的内容仍留在 bianzhi trace 中。
        """,
      en: """
        P1 is a plan, its approval first, P1-7 a joint audit, M1 a meeting, K1 a practice, D1 a decision \
        on documents, OLD/NEW a reform of organs. Taking back what another did or approved, or a check, needs --approver. What was taken \
        back stays in bianzhi trace.
        """))

  @OptionGroup var common: CommonOptions
  @Argument(
    help: ArgumentHelp(
      say(
        "编号，可写多个：F1、R5（检查）、P1、P1-7、M1、K1、D1，或 原代码/新代码",
        "What was acted on: F1, R5 (a check), P1, P1-7, M1, K1, D1, or OLD/NEW of a reform"),
      valueName: "id"))
  var subjects: [String]
  @OptionGroup var acting: ActOptions
  @OptionGroup var why: ReasonOption
  @OptionGroup var who: ApproverOption

  func execute() throws -> ExitStatus {
    let ledger = try common.ledger()
    let findings = Set(subjects.compactMap { FindingName($0) }).sorted()
    let runs = Set(subjects.compactMap { RunName($0) }).sorted { $0.number < $1.number }
    let others = subjects.filter { FindingName($0) == nil && RunName($0) == nil }
    let said = try ledger.act(on: acting.on, by: acting.by, evenSo: acting.excuse) { desk in
      let first = try desk.log.end().number + 1
      return try findings.map { try take(back: $0, desk) }
        + runs.flatMap { try take(back: $0, desk) }
        + others.map { try take(back: desk.withdrawable($0), desk) }
        + desk.fallenSteps(from: first).map(\.wording)
    }
    for line in said { tell(line) }
    if !runs.isEmpty { try WithoutCheckWords.tell(of: ledger) }
    return .done
  }

  private func take(back record: WordName, _ desk: Desk) throws -> Wording {
    let event = try desk.withdraw(record, reason: why.reason, approver: who.approver)
    let act = event.map { EventWords.kind($0.kind) } ?? Wording(zh: "", en: "")
    let number = event?.number ?? 0
    return Wording(
      zh: "\(record)：已撤回“\(act.zh)”（第 \(number) 号事件）",
      en: "\(record): taken back: \(act.en) (event \(number))")
  }

  private func take(back name: FindingName, _ desk: Desk) throws -> Wording {
    try desk.write(WithdrawAct(reason: why.reason, approver: who.approver), of: name)
    let status = try FindingLife.load(name, in: desk.database).standing
    return Wording(
      zh: "\(name)：最近一次办理已撤回，现为\(status.zh)",
      en: "\(name): the newest act was taken back; now \(status.en)")
  }

  private func take(back run: RunName, _ desk: Desk) throws -> [Wording] {
    let (closed, opened, forsaken) = try desk.withdraw(
      run, reason: why.reason, approver: who.approver)
    return [Wording(zh: "\(run)：检查已撤回", en: "\(run): the check was taken back")]
      + Self.list(closed, Wording(zh: "不再反弹", en: "returned no longer"))
      + Self.list(opened, Wording(zh: "失去销号证明，重新打开", en: "lost their proof, open again"))
      + Self.list(
        forsaken,
        Wording(
          zh: "没有别的检查见到，仍为未办结，请再检查", en: "seen by no other check, open all the same: check again"))
  }

  private static func list(_ findings: [FindingName], _ what: Wording) -> [Wording] {
    guard !findings.isEmpty else { return [] }
    let names = findings.map(\.description).joined(separator: " ")
    return [Wording(zh: "\(what.zh)：\(names)", en: "\(what.en): \(names)")]
  }
}
