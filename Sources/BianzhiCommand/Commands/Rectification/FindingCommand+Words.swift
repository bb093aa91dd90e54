import ArgumentParser
import BianzhiAudit
import BianzhiCore

extension FindingCommand {
  /// `bianzhi finding classify`
  struct Classify: LedgerCommand {
    static var configuration: CommandConfiguration {
      FindingCommand.configuration(
        "classify", Said(zh: "归类：职责类别、违规情形、原因、政策性", en: "Classify: duty, article, cause, policy"),
        Said(
          zh: "classify F1 --cause 历史遗留 --policy yes --by 周甲 --on 2010-02-01",
          en: "classify F1 --cause legacy --policy yes --by NAME --on 2010-02-01"))
    }

    @OptionGroup var common: CommonOptions
    @OptionGroup var names: FindingNames
    @Option(help: ArgumentHelp(say("职责类别", "Duty"), valueName: "duty"))
    var duty: Duty?
    @Option(
      help: ArgumentHelp(
        say("第486号令第二十六条第几项，1 到 8", "Item of Order 486 art. 26, 1 to 8"), valueName: "item"))
    var article: Int?
    @Option(
      help: ArgumentHelp(
        say("原因：\(causes.zh)，或其他文字", "Cause: \(causes.en), or other words"), valueName: "words"))
    var cause: String?
    @Option(help: ArgumentHelp(say("是否政策性", "Whether policy made it"), valueName: "yes|no"))
    var policy: YesNoName?
    func execute() throws -> ExitStatus {
      var act = FindingAct()
      (act.duty, act.article, act.cause) = (duty, article, cause)
      act.isPolicy = policy.map { $0 == .yes }
      let what = act
      return try names.each(common, Said(zh: "已归类", en: "classified")) {
        try $0.classify($1, what)
      }
    }
  }

  /// The causes with a code, in words.
  private static var causes: Said {
    Said(
      zh: RootCause.allCases.map { "\($0.rawValue) \($0.said.zh)" }.joined(separator: "、"),
      en: RootCause.allCases.map(\.rawValue).joined(separator: ", "))
  }

  /// `bianzhi finding raise`
  struct Raise: LedgerCommand {
    static var configuration: CommandConfiguration {
      FindingCommand.configuration(
        "raise", Said(zh: "人工提出问题", en: "Raise a finding by hand"),
        Said(
          zh: "raise --organ 339901000100 --title 职责与三定不符 --by 周甲 --on 2010-02-01",
          en: "raise --organ 339901000100 --title TEXT --by NAME --on 2010-02-01"))
    }

    @OptionGroup var common: CommonOptions
    @OptionGroup var act: ActOptions
    @Option(help: ArgumentHelp(say("机构代码", "Code of the organ"), valueName: "code"))
    var organ: String
    @Option(help: ArgumentHelp(say("是什么问题", "What is wrong"), valueName: "text"))
    var title: String
    @Option(help: ArgumentHelp(say("项目", "Part it is about"), valueName: "text"))
    var part: String?
    @Option(help: ArgumentHelp(say("核定数", "Number approved"), valueName: "number"))
    var expected: Int?
    @Option(help: ArgumentHelp(say("实有数", "Number found"), valueName: "number"))
    var actual: Int?
    @Option(help: ArgumentHelp(say("严重程度", "Severity"), valueName: "severity"))
    var severity: Severity = .major
    @Option(
      help: ArgumentHelp(
        say("依据，如 令486:26(4)，或文字", "Basis, as in rule files, or words"), valueName: "text"))
    var basis: String?

    func execute() throws -> ExitStatus {
      let finding = HandFinding(
        organCode: organ, organName: "", title: title, part: part ?? "", expected: expected,
        actual: actual, severity: severity, basis: basis ?? "")
      let name = try common.ledger().act(on: act.on, by: act.by) { try $0.raise(finding) }
      tell(Said(zh: "\(name)：已提出", en: "\(name): raised"))
      return .done
    }
  }
}

/// An answer.
enum YesNoName: String, ExpressibleByArgument, CaseIterable {
  case yes, no
}
