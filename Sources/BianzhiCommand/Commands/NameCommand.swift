import ArgumentParser
import BianzhiCore
import BianzhiImport
import BianzhiQuery
import BianzhiReport

/// `bianzhi name`: names that tables write otherwise than the ledger.
struct NameCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "name",
      abstract: say("机构和内设机构的不同写法：列出、认定、否定", "Names written otherwise than in the ledger"),
      discussion: say(
        """
        例：
          bianzhi name list
          bianzhi name accept 法规处 政策法规处 --organ 339901000100
        """,
        """
        EXAMPLE:
          bianzhi name list
          bianzhi name accept WRITTEN MEANT --organ 339901000100
        """),
      subcommands: [List.self, Accept.self, Reject.self])
  }

  /// `bianzhi name list`
  struct List: LedgerCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        commandName: "list",
        abstract: say(
          "列出台账中没有的机构名称和未核定的内设机构，及近似名称",
          "List names of organs and inner bodies that the ledger does not have, with what they are like"
        ),
        discussion: say("例：bianzhi name list --all", "EXAMPLE: bianzhi name list --all"))
    }

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

  /// `bianzhi name accept`
  struct Accept: LedgerCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        commandName: "accept",
        abstract: say(
          "认定一个写法就是台账中的某个机构或核定的内设机构", "Decide that a written name means one of the ledger"),
        discussion: say(
          "例：bianzhi name accept 法规处 政策法规处 --organ 339901000100",
          "EXAMPLE: bianzhi name accept WRITTEN MEANT --organ 339901000100"))
    }

    @OptionGroup var common: CommonOptions
    @OptionGroup var names: NameArguments

    func execute() throws -> ExitStatus { try names.decide(common, accepts: true) }
  }

  /// `bianzhi name reject`
  struct Reject: LedgerCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        commandName: "reject",
        abstract: say(
          "否定一个写法是台账中的某个名称；不再这样建议", "Decide that a written name does not mean one of the ledger"),
        discussion: say(
          "例：bianzhi name reject 法规处 政策法规处 --organ 339901000100",
          "EXAMPLE: bianzhi name reject WRITTEN MEANT --organ 339901000100"))
    }

    @OptionGroup var common: CommonOptions
    @OptionGroup var names: NameArguments

    func execute() throws -> ExitStatus { try names.decide(common, accepts: false) }
  }
}

/// A written name and what it is said to mean.
struct NameArguments: ParsableArguments {
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
      say("内设机构属于哪个机构（代码）；只有一个时可省", "Whose inner body it is, where several have one"),
      valueName: "code"))
  var organ: String?

  func decide(_ common: CommonOptions, accepts: Bool) throws -> ExitStatus {
    let ledger = try common.ledger()
    let target = try ledger.nameTarget(written, meaning: meant, organ: organ)
    let outcome = try ledger.decide(target, accepts: accepts)
    let wording = Self.wording(target, outcome, accepts: accepts)[Console.language]
    StandardOutput.line(VisibleText.line(wording))
    return .done
  }

  private static func wording(_ target: NameTarget, _ outcome: NameOutcome, accepts: Bool)
    -> Wording
  {
    let owner = "\(target.organName)（\(target.organCode)）"
    let englishOwner = "\(target.organName) (\(target.organCode))"
    let meant =
      target.type == .organ
      ? Wording(zh: owner, en: englishOwner)
      : Wording(
        zh: "\(owner)的\(target.meantName)", en: "\(target.meantName) of \(englishOwner)")
    let verb: Wording =
      switch (outcome, accepts) {
      case (.already, true): Wording(zh: "此前已认定", en: "Accepted before")
      case (.already, false): Wording(zh: "此前已否定", en: "Rejected before")
      case (.replaced, true):
        Wording(zh: "已认定，取代此前的决定", en: "Accepted, in place of the earlier decision")
      case (.replaced, false):
        Wording(zh: "已否定，取代此前的决定", en: "Rejected, in place of the earlier decision")
      case (.stored, true): Wording(zh: "已认定", en: "Accepted")
      case (.stored, false): Wording(zh: "已否定", en: "Rejected")
      }
    let link = accepts ? Wording(zh: "就是", en: "means") : Wording(zh: "不是", en: "does not mean")
    return Wording(
      zh: "\(verb.zh)：“\(target.written)”\(link.zh) \(meant.zh)",
      en: "\(verb.en): \"\(target.written)\" \(link.en) \(meant.en)")
  }
}
