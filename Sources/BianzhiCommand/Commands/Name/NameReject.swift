import ArgumentParser
import BianzhiCore
import BianzhiQuery

extension NameCommand {
  /// `bianzhi name reject`
  struct Reject: Verb {
    static let help = Help(
      "name reject", zh: "否定一个写法是台账中的某个名称；不再这样建议",
      en: "Decide that a written name does not mean one of the ledger",
      example: Wording(
        zh: "法规处 政策法规处 --organ 339901000100", en: "WRITTEN MEANT --organ 339901000100"))

    @OptionGroup var common: CommonOptions
    @Argument(
      help: ArgumentHelp(say("表中的写法", "The name as the table writes it"), valueName: "written"))
    var written: String
    @Argument(
      help: ArgumentHelp(
        say("台账中的机构名称或代码，或核定的内设机构", "An organ's name or code, or an approved inner body"),
        valueName: "meant"))
    var meant: String
    @Option(
      help: ArgumentHelp(
        say(
          "内设机构属于哪个机构（代码或名称）；只有一个时可省",
          "Whose inner body it is, by code or name, where several have one"),
        valueName: "organ"))
    var organ: OrganText?

    func execute() throws -> ExitStatus {
      let ledger = try common.ledger()
      let code = try organ?.code(in: ledger)
      try NameDecision.make(
        try ledger.nameTarget(written, meaning: meant, organ: code), accepts: false, ledger)
      return .done
    }
  }
}
