import ArgumentParser
import BianzhiCore
import BianzhiQuery
import BianzhiReport

/// `bianzhi rule`: the rules and what they rest on.
struct RuleCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    Help("rule", zh: "规则", en: "The rules", example: "show quota.overrun").configuration(
      subcommands: [List.self, Show.self, New.self, Test.self])
  }
}
