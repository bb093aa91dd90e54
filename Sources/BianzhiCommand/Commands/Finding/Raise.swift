import ArgumentParser
import BianzhiAudit
import BianzhiCore

extension FindingCommand {
  /// `bianzhi finding raise`
  struct Raise: Verb {
    static let help = Help(
      "finding raise", zh: "人工提出问题", en: "Raise a finding by hand",
      example: Wording(
        zh: "--organ 339901000100 --title 职责与三定不符 --by 周甲 --on 2010-02-01",
        en: "--organ 339901000100 --title \"other functions\" --by NAME --on 2010-02-01"))

    @OptionGroup var common: CommonOptions
    @OptionGroup var acting: ActOptions
    @Option(help: .organ) var organ: OrganText
    @Option(help: ArgumentHelp(say("是什么问题", "What is wrong"), valueName: "text"))
    var title: String
    @Option(help: ArgumentHelp(say("项目", "Part it is about"), valueName: "text"))
    var part: String?
    @Option(help: ArgumentHelp(say("核定数", "Number approved"), valueName: "number"))
    var expected: Int?
    @Option(help: ArgumentHelp(say("实有数", "Number found"), valueName: "number"))
    var actual: Int?
    @Option(help: ArgumentHelp(say("严重程度", "Severity"), valueName: "severity"))
    var severity = Choice(value: Severity.major)
    @Option(
      help: ArgumentHelp(
        say("依据，如 令486:26(4)，或文字", "Basis, as in rule files, or words"), valueName: "text"))
    var basis: String?

    func execute() throws -> ExitStatus {
      let ledger = try common.ledger()
      let finding = RaiseFinding(
        organ: try organ.code(in: ledger), title: title, part: part ?? "", expected: expected,
        actual: actual, severity: severity.value, basis: basis ?? "")
      let name = try acting.perform(in: ledger) {
        try $0.begin(finding)
      }
      tell(Wording(zh: "\(name)：已提出", en: "\(name): raised"))
      return .done
    }
  }
}
