import ArgumentParser
import BianzhiCore
import BianzhiQuery
import BianzhiReport

/// `bianzhi people`: what became of people.
struct PeopleCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    Help(
      "people", zh: "人员变动", en: "What became of people", example: "diff 2024-06-30 2024-07-31"
    ).configuration(subcommands: [Difference.self])
  }

  /// `bianzhi people diff`
  struct Difference: Verb {
    static let help = Help(
      "people diff", zh: "比较两天的花名册：谁进入、离开、调动，编制类型、职务、状态谁变了，逐机构合计",
      en:
        "Compare the rosters of two days: who entered, left, moved or changed, with the sums of every unit",
      example: Wording(
        zh: "2024-06-30 2024-07-31 --organ 岚汀市水务局", en: "2024-06-30 2024-07-31 --organ 339900000900"
      ),
      more: Wording(
        zh: """
          期初 + 进入 + 调入 − 调出 − 离开 = 期末，只数占编的人。一天没有花名册、或两天是同一份的机构不比较，列出原因；\
          这样的机构有花名册时退出码为 2。
          """,
        en: """
          Opening + entered + moved in - moved out - left = closing, of people on places. A unit without a roster of \
          one of the days, or with one for both, is not compared and listed with the reason; then it ends with 2.
          """))

    @OptionGroup var common: CommonOptions
    @OptionGroup var output: OutputOptions
    @Argument(help: ArgumentHelp(say("前一天", "The earlier day"), valueName: "day"))
    var first: CalendarDay
    @Argument(help: ArgumentHelp(say("后一天", "The later day"), valueName: "day"))
    var second: CalendarDay
    @OptionGroup var organs: OrganScopeOptions
    @Flag(help: ArgumentHelp(say("写各机构的合计，不写名单", "Write the sums of units instead of the names")))
    var units = false

    func validate() throws {
      guard first < second else {
        throw ValidationError(say("前一天要早于后一天。", "The first day must be before the second."))
      }
    }

    func execute() throws -> ExitStatus {
      let request = try output.request(otherwise: .table)
      let ledger = try common.ledger()
      let codes = try organs.codes(in: ledger)
      let found = try ledger.people(from: first, to: second, organs: codes)
      let report = PeopleReport(found: found, first: first, second: second)
      if units {
        try report.writeUnits(request)
      } else {
        try report.writePeople(request)
      }
      report.tell()
      return found.isIncomplete ? .incomplete : .done
    }
  }
}
