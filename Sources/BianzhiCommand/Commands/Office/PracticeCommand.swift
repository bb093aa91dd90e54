import ArgumentParser
import BianzhiAudit
import BianzhiCore
import BianzhiReport

/// `bianzhi practice`: what was learned.
struct PracticeCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    Help(
      "practice", zh: "经验做法和制度固化",
      en: "Good practices, and rules made of what was learned", example: "list"
    ).configuration(
      subcommands: [Add.self, List.self])
  }

  /// `bianzhi practice add`
  struct Add: Verb {
    static let help = Help(
      "practice add", zh: "记录一条做法或制度",
      en: "Write down a practice or a rule",
      example: Wording(
        zh: "--sort rule --title 进人会签 --text 先核编后进人 --from F1,H2 --by 周甲 --on 2010-12-01",
        en:
          "--sort rule --title Countersigning --text \"a place first, then the person\" --from F1,H2 --by NAME --on 2010-12-01"
      ))

    @OptionGroup var common: CommonOptions
    @OptionGroup var acting: ActOptions
    @Option(
      help: ArgumentHelp(
        say("practice 经验做法、rule 制度固化", "practice (found good) or rule (made of it)"),
        valueName: "sort"))
    var sort: Choice<Practice.Form>
    @Option(help: ArgumentHelp(say("题目", "The title"), valueName: "text")) var title: String
    @Option(help: ArgumentHelp(say("内容", "What it says"), valueName: "text")) var text: String
    @Option(
      help: ArgumentHelp(say("哪个机构（代码或名称）", "Whose it is, by code or name"), valueName: "organ"))
    var organ: OrganText?
    @Option(help: ArgumentHelp(say("文号", "Number of the document"), valueName: "document"))
    var document: String?
    @Option(
      help: ArgumentHelp(
        say("来自哪些问题，以逗号分隔，如 F1,H2", "The findings it came of, such as F1,H2"),
        valueName: "findings"))
    var from: String?

    func execute() throws -> ExitStatus {
      let separators: Set<Character> = [",", "，", "、", " "]
      let findings = (from ?? "").split { separators.contains($0) }.map(String.init)
      let ledger = try common.ledger()
      let code = try organ?.code(in: ledger)
      let name = try acting.perform(in: ledger) { desk in
        try desk.begin(
          AddPractice(
            sort.value, title: title, text: text, organ: code ?? "", document: document ?? "",
            findings: findings))
      }
      tell(Wording(zh: "\(name)：\(sort.wording.zh)", en: "\(name): \(sort.wording.en)"))
      return .done
    }
  }

  /// `bianzhi practice list`
  struct List: Verb {
    static let help = Help(
      "practice list", zh: "列出做法和制度",
      en: "List practices and rules")

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
