import ArgumentParser
import BianzhiAudit
import BianzhiCore

extension FindingCommand {
  /// `bianzhi finding classify`
  struct Classify: FindingVerb {
    static let help = Help(
      "finding classify", zh: "归类：职责类别、违规情形、原因、政策性",
      en: "Classify findings: duty, article, cause, policy",
      example: Wording(
        zh: "F1 --cause 历史遗留 --policy yes --by 周甲 --on 2010-02-01",
        en: "F1 --cause legacy --policy yes --by NAME --on 2010-02-01"))

    @OptionGroup var common: CommonOptions
    @OptionGroup var names: FindingNames
    @OptionGroup var entry: ActOptions
    @Option(help: ArgumentHelp(say("职责类别", "Duty"), valueName: "duty"))
    var duty: Choice<Duty>?
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
    var told: Wording { Wording(zh: "已归类", en: "classified") }

    func act() -> ClassifyFinding {
      ClassifyFinding(
        duty: duty?.value, article: article, cause: cause, isPolicy: policy.map { $0 == .yes })
    }
  }

  /// The causes with a code, in words.
  private static var causes: Wording {
    Wording(
      zh: RootCause.allCases.map { "\($0.rawValue) \($0.wording.zh)" }.joined(separator: "、"),
      en: RootCause.allCases.map(\.rawValue).joined(separator: ", "))
  }
}

/// An answer.
enum YesNoName: String, CodedArgument {
  case yes, no

  var wording: Wording {
    switch self {
    case .yes: Wording(zh: "是", en: "yes")
    case .no: Wording(zh: "否", en: "no")
    }
  }
}
