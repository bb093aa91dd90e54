import ArgumentParser
import BianzhiAudit
import BianzhiCore

extension FindingCommand {
  /// `bianzhi finding accept`
  struct Accept: LedgerCommand {
    static var configuration: CommandConfiguration {
      FindingCommand.configuration(
        "accept",
        Said(
          zh: "验收销号：须有之后的检查证明已消除，且不是本人经办",
          en: "Accept and close: a later check must show it gone, and not by who worked on it"),
        Said(
          zh: "accept F1 --by 郑丙 --on 2010-04-15", en: "accept F1 --by NAME --on 2010-04-15"))
    }

    @OptionGroup var common: CommonOptions
    @OptionGroup var names: FindingNames

    func execute() throws -> ExitStatus {
      try names.move(.accept, FindingAct(), common)
    }
  }

  /// `bianzhi finding reject`
  struct Reject: LedgerCommand {
    static var configuration: CommandConfiguration {
      FindingCommand.configuration(
        "reject", Said(zh: "验收退回", en: "Send it back"),
        Said(
          zh: "reject F1 --reason 仍超编 --by 周甲 --on 2010-02-01",
          en: "reject F1 --reason TEXT --by NAME --on 2010-02-01"))
    }

    @OptionGroup var common: CommonOptions
    @OptionGroup var names: FindingNames
    @OptionGroup var why: ReasonOption
    func execute() throws -> ExitStatus {
      var act = FindingAct()
      act.reason = why.reason
      return try names.move(.reject, act, common)
    }
  }

  /// `bianzhi finding exempt`
  struct Exempt: LedgerCommand {
    static var configuration: CommandConfiguration {
      FindingCommand.configuration(
        "exempt", Said(zh: "免予整改", en: "Exempt it from being put right"),
        Said(
          zh:
            "exempt F1 --reason 政策性安置 --document 岚编〔2010〕8号 --approver 冯丁 --by 周甲 --on 2010-02-01",
          en: "exempt F1 --reason TEXT --document NUMBER --approver NAME --by NAME --on 2010-02-01")
      )
    }

    @OptionGroup var common: CommonOptions
    @OptionGroup var names: FindingNames
    @OptionGroup var why: ReasonOption
    @OptionGroup var paper: DocumentOption
    @OptionGroup var who: ApproverOption
    func execute() throws -> ExitStatus {
      var act = FindingAct()
      act.reason = why.reason
      act.document = paper.document
      act.approver = who.approver
      return try names.move(.exempt, act, common)
    }
  }

  /// `bianzhi finding void`
  struct Void: LedgerCommand {
    static var configuration: CommandConfiguration {
      FindingCommand.configuration(
        "void", Said(zh: "作废：数据更正，或经批准", en: "Void: rows were corrected, or somebody approved it"),
        Said(
          zh: "void F1 --reason 花名册录入错误 --by 周甲 --on 2010-02-01",
          en: "void F1 --reason TEXT --by NAME --on 2010-02-01"))
    }

    @OptionGroup var common: CommonOptions
    @OptionGroup var names: FindingNames
    @OptionGroup var why: ReasonOption
    @OptionGroup var who: ApproverOption
    func execute() throws -> ExitStatus {
      var act = FindingAct()
      act.reason = why.reason
      act.approver = who.approver
      return try names.move(.void, act, common)
    }
  }

  /// `bianzhi finding reopen`
  struct Reopen: LedgerCommand {
    static var configuration: CommandConfiguration {
      FindingCommand.configuration(
        "reopen",
        Said(zh: "重新打开已销号的人工问题", en: "Open a closed finding that was raised by hand again"),
        Said(
          zh: "reopen H1 --reason 复查发现 --by 周甲 --on 2010-02-01",
          en: "reopen H1 --reason TEXT --by NAME --on 2010-02-01"))
    }

    @OptionGroup var common: CommonOptions
    @OptionGroup var names: FindingNames
    @OptionGroup var why: ReasonOption
    func execute() throws -> ExitStatus {
      var act = FindingAct()
      act.reason = why.reason
      return try names.move(.reopen, act, common)
    }
  }

  /// `bianzhi finding transfer`
  struct Transfer: LedgerCommand {
    static var configuration: CommandConfiguration {
      FindingCommand.configuration(
        "transfer", Said(zh: "移送其他机关", en: "Transfer it to another office"),
        Said(
          zh: "transfer F1 --to 市纪委 --reason 涉嫌违纪 --by 周甲 --on 2010-02-01",
          en: "transfer F1 --to OFFICE --reason TEXT --by NAME --on 2010-02-01"))
    }

    @OptionGroup var common: CommonOptions
    @OptionGroup var names: FindingNames
    @Option(help: ArgumentHelp(say("移送给谁", "The office it goes to"), valueName: "office"))
    var to: String?
    @OptionGroup var why: ReasonOption
    func execute() throws -> ExitStatus {
      var act = FindingAct()
      act.office = to
      act.reason = why.reason
      return try names.move(.transfer, act, common)
    }
  }

  /// `bianzhi finding long-term`
  struct LongTerm: LedgerCommand {
    static var configuration: CommandConfiguration {
      FindingCommand.configuration(
        "long-term", Said(zh: "转为长期整改", en: "Make it a long-term one"),
        Said(
          zh:
            "long-term F1 --deadline 2011-12-31 --reason 历史遗留 --approver 冯丁 --by 周甲 --on 2010-02-01",
          en:
            "long-term F1 --deadline 2011-12-31 --reason TEXT --approver NAME --by NAME --on 2010-02-01"
        ))
    }

    @OptionGroup var common: CommonOptions
    @OptionGroup var names: FindingNames
    @Option(help: ArgumentHelp(say("复查日期", "Day of its review"), valueName: "day"))
    var deadline: CalendarDay?
    @OptionGroup var why: ReasonOption
    @OptionGroup var who: ApproverOption
    func execute() throws -> ExitStatus {
      var act = FindingAct()
      act.deadline = deadline
      act.reason = why.reason
      act.approver = who.approver
      return try names.move(.longTerm, act, common)
    }
  }
}
