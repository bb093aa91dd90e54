import ArgumentParser
import BianzhiAudit
import BianzhiCore

extension FindingCommand {
  /// `bianzhi finding confirm`
  struct Confirm: LedgerCommand {
    static var configuration: CommandConfiguration {
      FindingCommand.configuration(
        "confirm", Said(zh: "确认问题", en: "Confirm findings"),
        Said(
          zh: "confirm F1 F2 --by 周甲 --on 2010-02-01", en: "confirm F1 F2 --by NAME --on 2010-02-01"
        ))
    }

    @OptionGroup var common: CommonOptions
    @OptionGroup var names: FindingNames

    func execute() throws -> ExitStatus {
      try names.move(.confirm, FindingAct(), common)
    }
  }

  /// `bianzhi finding notify`
  struct Notify: LedgerCommand {
    static var configuration: CommandConfiguration {
      FindingCommand.configuration(
        "notify", Said(zh: "通知单位整改", en: "Notify the organ"),
        Said(
          zh: "notify F1 --document 岚编办〔2010〕3号 --by 周甲 --on 2010-02-01",
          en: "notify F1 --document NUMBER --by NAME --on 2010-02-01"))
    }

    @OptionGroup var common: CommonOptions
    @OptionGroup var names: FindingNames
    @OptionGroup var paper: DocumentOption
    func execute() throws -> ExitStatus {
      var act = FindingAct()
      act.document = paper.document
      return try names.move(.notify, act, common)
    }
  }

  /// `bianzhi finding start`
  struct Start: LedgerCommand {
    static var configuration: CommandConfiguration {
      FindingCommand.configuration(
        "start", Said(zh: "开始整改", en: "Start putting it right"),
        Said(
          zh: "start F1 --by 周甲 --on 2010-02-01", en: "start F1 --by NAME --on 2010-02-01"))
    }

    @OptionGroup var common: CommonOptions
    @OptionGroup var names: FindingNames

    func execute() throws -> ExitStatus {
      try names.move(.start, FindingAct(), common)
    }
  }

  /// `bianzhi finding submit`
  struct Submit: LedgerCommand {
    static var configuration: CommandConfiguration {
      FindingCommand.configuration(
        "submit",
        Said(
          zh: "报请验收；须已有证据，或同时给出", en: "Submit for acceptance; needs evidence, given before or now"),
        Said(
          zh: "submit F1 --note 已调出1人 --by 周甲 --on 2010-02-01",
          en: "submit F1 --note TEXT --by NAME --on 2010-02-01"))
    }

    @OptionGroup var common: CommonOptions
    @OptionGroup var names: FindingNames
    @OptionGroup var shown: EvidenceOptions
    func execute() throws -> ExitStatus {
      var act = FindingAct()
      (act.evidence, act.note) = (try shown.files(), shown.note)
      return try names.move(.submit, act, common)
    }
  }

  /// `bianzhi finding dispute`
  struct Dispute: LedgerCommand {
    static var configuration: CommandConfiguration {
      FindingCommand.configuration(
        "dispute", Said(zh: "单位提出异议", en: "The organ disputes it"),
        Said(
          zh: "dispute F1 --reason 已有批复 --by 周甲 --on 2010-02-01",
          en: "dispute F1 --reason TEXT --by NAME --on 2010-02-01"))
    }

    @OptionGroup var common: CommonOptions
    @OptionGroup var names: FindingNames
    @OptionGroup var why: ReasonOption
    func execute() throws -> ExitStatus {
      var act = FindingAct()
      act.reason = why.reason
      return try names.move(.dispute, act, common)
    }
  }

  /// `bianzhi finding resume`
  struct Resume: LedgerCommand {
    static var configuration: CommandConfiguration {
      FindingCommand.configuration(
        "resume", Said(zh: "恢复整改", en: "Go on putting it right"),
        Said(
          zh: "resume F1 --reason 移送退回 --by 周甲 --on 2010-02-01",
          en: "resume F1 --reason TEXT --by NAME --on 2010-02-01"))
    }

    @OptionGroup var common: CommonOptions
    @OptionGroup var names: FindingNames
    @OptionGroup var why: ReasonOption
    func execute() throws -> ExitStatus {
      var act = FindingAct()
      act.reason = why.reason
      return try names.move(.resume, act, common)
    }
  }
}
