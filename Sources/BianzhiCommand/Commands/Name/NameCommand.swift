import ArgumentParser
import BianzhiCore
import BianzhiImport
import BianzhiQuery
import BianzhiReport

/// `bianzhi name`: names that tables write otherwise than the ledger.
struct NameCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    Help(
      "name", zh: "机构和内设机构的不同写法：列出、认定、否定",
      en: "Names written otherwise than in the ledger", example: "list"
    ).configuration(subcommands: [List.self, Accept.self, Reject.self])
  }

  /// `bianzhi name list`
  struct List: Verb {
    static let help = Help(
      "name list", zh: "列出台账中没有的机构名称和未核定的内设机构，及近似名称",
      en:
        "List names of organs and inner bodies that the ledger does not have, with what they are like",
      example: "--all")

    @OptionGroup var common: CommonOptions
    @OptionGroup var output: OutputOptions
    @Flag(
      help: ArgumentHelp(
        say("也列出已按规则或认定对应的写法", "Also those that rules or decisions matched, and how")))
    var all = false

    func execute() throws -> ExitStatus {
      let request = try output.request(otherwise: .table)
      let names = try common.ledger().writtenNames(includesMatched: all)
      try ResultWriter.write(
        ResultTable(columns: NameTable.columns, rows: names.map(NameTable.values)), request)
      let open = names.count { $0.meant == nil }
      if request.format.isForPeople {
        messages.note(
          open == 0
            ? Wording(zh: "没有待认定的名称", en: "No name is open")
            : Wording(
              zh: "\(open) 个名称待认定：bianzhi name accept 写法 台账名称 [--organ 代码]，或 name reject",
              en:
                "Open names: \(open). Next: bianzhi name accept WRITTEN MEANT [--organ CODE], or name reject"
            ))
      }
      return .done
    }
  }

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
