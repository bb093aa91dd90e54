import ArgumentParser
import BianzhiAudit
import BianzhiCore
import BianzhiReport

/// `bianzhi practice`: what was learned.
struct PracticeCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "practice",
      abstract: say("经验做法和制度固化", "Good practices, and rules made of what was learned"),
      discussion: say("例：bianzhi practice list", "EXAMPLE: bianzhi practice list"),
      subcommands: [Add.self, List.self])
  }

  /// `bianzhi practice add`
  struct Add: LedgerCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        commandName: "add", abstract: say("记录一条做法或制度", "Write down a practice or a rule"),
        discussion: say(
          """
          例：bianzhi practice add --sort rule --title 进人会签 --text 先核编后进人 --from F1,H2 \
          --by 周甲 --on 2010-12-01
          """,
          """
          EXAMPLE: bianzhi practice add --sort rule --title Countersigning \
          --text "a place first, then the person" --from F1,H2 --by Zhou --on 2010-12-01
          """))
    }

    @OptionGroup var common: CommonOptions
    @OptionGroup var acting: ActOptions
    @Option(
      help: ArgumentHelp(
        say("practice 经验做法、rule 制度固化", "practice (found good) or rule (made of it)"),
        valueName: "sort"))
    var sort: Practice.Sort
    @Option(help: ArgumentHelp(say("题目", "The title"), valueName: "text")) var title: String
    @Option(help: ArgumentHelp(say("内容", "What it says"), valueName: "text")) var text: String
    @Option(help: ArgumentHelp(say("哪个机构（代码）", "Whose it is"), valueName: "code"))
    var organ: String?
    @Option(help: ArgumentHelp(say("文号", "Number of the document"), valueName: "number"))
    var document: String?
    @Option(
      help: ArgumentHelp(
        say("来自哪些问题，以逗号分隔，如 F1,H2", "The findings it came of, such as F1,H2"),
        valueName: "findings"))
    var from: String?

    func execute() throws -> ExitStatus {
      let separators: Set<Character> = [",", "，", "、", " "]
      let findings = (from ?? "").split { separators.contains($0) }.map(String.init)
      let number = try common.ledger().act(on: acting.on, by: acting.by) { desk in
        try desk.addPractice(
          sort, title: title, text: text, organ: organ ?? "", document: document ?? "",
          findings: findings)
      }
      tell(Said(zh: "K\(number)：\(sort.said.zh)", en: "K\(number): \(sort.said.en)"))
      return .done
    }
  }

  /// `bianzhi practice list`
  struct List: LedgerCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        commandName: "list", abstract: say("列出做法和制度", "List practices and rules"),
        discussion: say("例：bianzhi practice list", "EXAMPLE: bianzhi practice list"))
    }

    @OptionGroup var common: CommonOptions
    @OptionGroup var output: OutputOptions

    func execute() throws -> ExitStatus {
      let request = try output.request(otherwise: .table)
      let ledger = try common.ledger()
      try show(Tables.practices, ledger.practices(), of: ledger, request)
      return .done
    }
  }
}

extension Practice.Sort: ExpressibleByArgument {}
