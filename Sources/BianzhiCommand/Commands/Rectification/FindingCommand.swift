import ArgumentParser
import BianzhiAudit
import BianzhiCore
import BianzhiReport

/// `bianzhi finding`: what becomes of findings until they are closed.
struct FindingCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "finding",
      abstract: say("问题整改：确认、方案、验收、销号", "Findings: confirm, plan, put right, close"),
      discussion: say(
        """
        例：
          bianzhi finding list --open
          bianzhi finding confirm F1 --by 周甲 --on 2010-01-20
          bianzhi finding accept F1 --by 郑丙 --on 2010-04-15
        每次办理都要写明经办人和日期；只有之后的数据和检查表明问题已消除，才能销号。
        """,
        """
        EXAMPLE:
          bianzhi finding list --open
          bianzhi finding confirm F1 --by NAME --on 2010-01-20
          bianzhi finding accept F1 --by NAME --on 2010-04-15
        Every act names who acts and the day. A finding is closed only where later data and a check \
        show it gone.
        """),
      subcommands: [
        List.self, Show.self, Raise.self, Confirm.self, Notify.self, Plan.self, Start.self,
        Evidence.self, Submit.self, Accept.self, Reject.self, Extend.self, LongTerm.self,
        Resume.self, Dispute.self, Transfer.self, Exempt.self, Void.self, Reopen.self,
        Classify.self, Revise.self, Letter.self, LedgerSheet.self, TakeSheet.self,
      ])
  }

  /// The help of a subcommand; the example is what follows `bianzhi finding`.
  static func configuration(
    _ name: String, _ abstract: Said, _ example: Said
  ) -> CommandConfiguration {
    CommandConfiguration(
      commandName: name, abstract: abstract[Console.language],
      discussion: say(
        "例：bianzhi finding \(example.zh)", "EXAMPLE: bianzhi finding \(example.en)"))
  }
}

/// One or more findings, and who does something to them.
struct FindingNames: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      say("问题编号，可写多个；要么全部办理，要么都不办理", "Findings; all are acted on, or none"),
      valueName: "finding"))
  var findings: [String]

  @OptionGroup var act: ActOptions

  /// Does a move to all of them and says so.
  func move(_ move: FindingMove, _ what: FindingAct, _ common: CommonOptions) throws -> ExitStatus {
    let done = try common.ledger().moveFindings(findings, move, what, on: act.on, by: act.by)
    let names = done.map(\.description).joined(separator: " ")
    tell(Said(zh: "\(names)：\(move.to.said.zh)", en: "\(names): \(move.to.said.en)"))
    return .done
  }

  /// Does something else to all of them and says so.
  func each(
    _ common: CommonOptions, _ said: Said, _ body: (AuditDesk, FindingName) throws -> Void
  ) throws -> ExitStatus {
    let names = try findings.map { text in
      guard let name = FindingName(text) else { throw ActError.unknown(text) }
      return name
    }
    try common.ledger().act(on: act.on, by: act.by) { desk in
      for name in names { try body(desk, name) }
    }
    let list = names.map(\.description).joined(separator: " ")
    tell(Said(zh: "\(list)：\(said.zh)", en: "\(list): \(said.en)"))
    return .done
  }
}

/// Why something is done.
struct ReasonOption: ParsableArguments {
  @Option(help: ArgumentHelp(say("理由", "Why"), valueName: "text"))
  var reason: String?
}

/// Who approved it: neither who acts nor the owner.
struct ApproverOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      say("批准人；不能是经办人或责任人", "Who approved it; not who acts, not the owner"),
      valueName: "person"))
  var approver: String?
}

/// The document it rests on.
struct DocumentOption: ParsableArguments {
  @Option(help: ArgumentHelp(say("文号", "Number of the document"), valueName: "number"))
  var document: String?
}
