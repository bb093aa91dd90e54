import ArgumentParser
import BianzhiCore
import BianzhiQuery
import BianzhiReport

extension RuleCommand {
  /// `bianzhi rule new`
  struct New: Verb {
    static let help = Help(
      "rule new", zh: "新建一条自己的规则：可以运行的规则文件，和试它的小表",
      en: "Begin a rule of your own: a file that runs, and small tables to try it on",
      example: "quota.my_rule my-rules",
      more: Wording(
        zh: "写出 文件夹/编号.sql 和 文件夹/编号/；改好后用 bianzhi rule test 文件夹 试，用 check --rules 文件夹 检查台账。",
        en: """
          Writes DIR/ID.sql and DIR/ID/. Change them, try them with bianzhi rule test DIR, and check a ledger with \
          check --rules DIR.
          """))

    @OptionGroup var common: CommonOptions
    @Argument(
      help: ArgumentHelp(
        say("规则编号：两个英文单词，中间一点", "Id of the rule: two words with a dot between"), valueName: "id"))
    var id: String
    @Argument(help: ArgumentHelp(say("规则文件夹", "The folder of rules"), valueName: "dir"))
    var folder: String
    @Option(
      help: ArgumentHelp(
        say("规则包的名称和版本，如 \"本县规则 2\"", "Name and version of the pack, such as \"our rules 2\""),
        valueName: "name"))
    var pack: String?

    func execute() throws -> ExitStatus {
      guard id.wholeMatch(of: /[a-z][a-z_]*\.[a-z][a-z0-9_]*/) != nil else {
        throw OwnRuleError.badID(id)
      }
      guard !Rule.builtIn.contains(where: { $0.id == id }) else { throw OwnRuleError.takenID(id) }
      let name = pack.map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
      let template = RuleTemplate(id: id, pack: name?.isEmpty == false ? name : nil)
      try template.write(to: folder) { StandardOutput.line($0) }
      messages.note(
        Wording(zh: "下一步：bianzhi rule test \(folder)", en: "Next: bianzhi rule test \(folder)"))
      return .done
    }
  }
}
