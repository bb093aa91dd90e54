import ArgumentParser
import BianzhiCore
import BianzhiQuery
import BianzhiReport

extension RuleCommand {
  /// `bianzhi rule show`
  struct Show: Verb {
    static let help = Help(
      "rule show", zh: "说明一条规则：比什么、怎么算、谁计算在内、例外、依据、举例",
      en: "Tell one rule: what is compared, formula, who counts, exceptions, law, an example",
      example: "quota.overrun",
      more: Wording(
        zh: "rule show --all -o 百问.md 把全部规则写成问答，可以发给各单位。",
        en:
          "rule show --all -o questions.md writes all rules as questions and answers, to hand out.")
    )

    @OptionGroup var common: CommonOptions
    @Argument(help: ArgumentHelp(say("规则编号", "Id of the rule"), valueName: "id"))
    var id: String?
    @Flag(help: ArgumentHelp(say("附上规则文件全文（SQL）", "Add the rule's file with its SQL")))
    var sql = false
    @Flag(help: ArgumentHelp(say("全部规则，写成问答", "All rules, as questions and answers")))
    var all = false
    @Option(
      name: [.short, .long],
      help: ArgumentHelp(
        say("写入文件；- 为标准输出", "Write to a file; - is standard output"), valueName: "file"))
    var output: OutputPath?

    func validate() throws {
      guard all == (id == nil), !(all && sql) else {
        throw ValidationError(
          say(
            "请给出一个规则编号，或单独用 --all。",
            "Name one rule, or give --all alone."))
      }
    }

    func execute() throws -> ExitStatus {
      let rule = try id.map(rule)
      let lines =
        rule.map { RulePageText($0, Console.language).lines }
        ?? RuleQuestions(Rule.builtIn, Console.language).lines
      let file = sql ? rule.map { ["", $0.text] } ?? [] : []
      guard let output, output.path != "-" else {
        for line in lines { StandardOutput.line(line, columns: Console.shared.width) }
        for line in file { StandardOutput.line(line) }
        return .done
      }
      let text = (lines + file).joined(separator: "\n") + "\n"
      try WholeFile.write(Array(text.utf8), to: output)
      return .done
    }

    private func rule(_ id: String) throws -> Rule {
      guard let rule = Rule.builtIn.first(where: { $0.id == id }) else {
        throw RuleError.unknown(id)
      }
      return rule
    }
  }
}
