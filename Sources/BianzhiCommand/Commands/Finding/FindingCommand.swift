import ArgumentParser
import BianzhiCore

/// `bianzhi finding`: what becomes of findings until they are closed.
struct FindingCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "finding",
      abstract: say("问题整改：确认、方案、验收、销号", "Findings: confirm, plan, rectify, close"),
      discussion: say(
        """
        例：bianzhi finding confirm F1 --by 周甲 --on 2010-01-20
        每次办理都要写明经办人和日期；只有之后的数据和检查表明问题已消除，才能销号。
        """,
        """
        EXAMPLE: bianzhi finding confirm F1 --by NAME --on 2010-01-20
        Every act names who acts and the day. A finding is closed only where later data and a check \
        show it gone.
        """),
      subcommands: [
        List.self, Show.self, Count.self, Raise.self, Confirm.self, Notify.self, Plan.self,
        Start.self,
        Evidence.self, Submit.self, Accept.self, Reject.self, Extend.self, LongTerm.self,
        Resume.self, Dispute.self, Transfer.self, Exempt.self, Void.self, Succeed.self, Lapse.self,
        Reopen.self,
        Classify.self, Revise.self, Letter.self, LedgerSheet.self, TakeSheet.self,
      ])
  }
}
