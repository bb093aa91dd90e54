import ArgumentParser
import BianzhiCore

/// `bianzhi report`: what people look at.
struct ReportCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    let help = Help(
      "report", zh: "报告：网页、综合情况报告、审核报告，和核对报告的数字",
      en: "Reports: the page, the summary, one leader, and whether their numbers hold",
      example: Wording(zh: "-o 报告.html", en: "-o report.html"),
      more: Wording(
        zh: "不写子命令就是 page。每个数字都带着它的查询，bianzhi report verify 可逐个重算。",
        en:
          "Without a word it is page. Each number carries its query; bianzhi report verify computes all anew."
      )
    ).configuration(subcommands: [
      Page.self, Summary.self, Leader.self, Feedback.self, Review.self, Notice.self, Closing.self,
      Handover.self, Template.self, Verify.self,
    ])
    return CommandConfiguration(
      commandName: help.commandName, abstract: help.abstract, discussion: help.discussion,
      subcommands: help.subcommands, defaultSubcommand: Page.self)
  }
}
