import ArgumentParser
import BianzhiAudit
import BianzhiCore

/// `bianzhi withdraw`: takes back the newest act on findings, or a check.
struct WithdrawCommand: Verb {
  static let help = Help(
    "withdraw", zh: "撤回最近一次办理（问题、计划、联审、会议、改革），或一次检查",
    en: "Take back the newest act on a finding, plan, joint audit, meeting or reform, or a check",
    example: Wording(
      zh: "F1 --reason 日期写错 --by 周甲 --on 2010-02-06（检查写 R5）",
      en: "F1 --reason \"wrong day\" --by NAME --on 2010-02-06 (a check: R5)"),
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
    let said = try acting.perform(in: ledger) { desk in
      try Withdrawal(desk: desk, reason: why.reason, approver: who.approver).takeBack(subjects)
    }
    for line in said { tell(line) }
    if subjects.contains(where: { RunName($0) != nil }) { try WithoutCheckWords.tell(of: ledger) }
    return .done
  }
}
