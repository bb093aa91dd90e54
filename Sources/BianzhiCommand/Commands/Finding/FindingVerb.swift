import ArgumentParser
import BianzhiAudit
import BianzhiCore

/// A command that does one act to findings: all of them or none.
protocol FindingVerb: Verb {
  associatedtype Done: FindingChange
  var common: CommonOptions { get }
  var names: FindingNames { get }
  var entry: ActOptions { get }
  func act() throws -> Done
  /// What it came to.
  var told: Wording { get }
}

extension FindingVerb {
  func execute() throws -> ExitStatus {
    let done = try common.ledger().act(
      act(), to: names.findings, on: entry.on, by: entry.by,
      evenSo: entry.excuse)
    let list = done.map(\.description).joined(separator: " ")
    tell(Wording(zh: "\(list)：\(told.zh)", en: "\(list): \(told.en)"))
    return .done
  }
}

extension FindingVerb where Done: FindingMove {
  var told: Wording { Done.to.wording }

  /// What it came to, with the last day that the end covers where one was given.
  func told(until day: CalendarDay?) -> Wording {
    let words = Done.to.wording
    guard let day else { return words }
    return Wording(
      zh: "\(words.zh)，涵盖至 \(day)，此后数据仍有的重新打开",
      en:
        "\(words.en), covered until \(day); behind it the finding opens again where the data show it"
    )
  }
}

/// One or more findings.
struct FindingNames: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      say("问题编号，可写多个；要么全部办理，要么都不办理", "Findings, such as F1; all are acted on, or none"),
      valueName: "finding"))
  var findings: [String]
}

/// Why something is done.
struct ReasonOption: ParsableArguments {
  @Option(help: ArgumentHelp(say("理由", "Why"), valueName: "text"))
  var reason: String?
}

/// Who approved it: neither who acts nor the owner.
struct ApproverOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      say("批准人；不能是经办人或责任人", "Who approved it; neither who acts nor the owner"),
      valueName: "person"))
  var approver: String?
}

/// How much an end covers.
struct UpToOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      say(
        "最多涵盖多少，换人也在内（默认最近一次检查所见的人，换人不算）",
        "Covers at most this excess, whoever they are (default: the people that the newest run saw)"
      ),
      valueName: "number"))
  var upTo: Int?
}

/// Until when an end covers what it covers.
struct EndOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      say("涵盖到哪一天；之后重新打开", "The last day it covers; behind it the finding opens again"),
      valueName: "day"))
  var until: CalendarDay?
}

/// The document it rests on.
struct DocumentOption: ParsableArguments {
  @Option(help: ArgumentHelp(say("文号", "Number of the document"), valueName: "document"))
  var document: String?
}

/// What a plan says beside its deadline.
struct PlanOptions: ParsableArguments {
  @Option(help: ArgumentHelp(say("整改措施", "What is to be done"), valueName: "text"))
  var measure: String?
  @Option(help: ArgumentHelp(say("责任人", "Who is to put it right"), valueName: "person"))
  var owner: String?
  @Option(help: ArgumentHelp(say("整改目标", "What is to be reached"), valueName: "text"))
  var target: String?
  @Option(
    help: ArgumentHelp(
      say("立行立改 at_once、分阶段 in_steps、持续 continued", "How long it may take"),
      valueName: "term"))
  var term: Choice<RectificationTerm>?

  var plan: RectificationPlan {
    RectificationPlan(measure: measure, owner: owner, target: target, term: term?.value)
  }
}
