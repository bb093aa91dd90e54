import ArgumentParser
import BianzhiCore
import BianzhiQuery
import BianzhiReport
import Glibc

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
    @Option(
      help: ArgumentHelp(
        say("只看这个机构及其下属（可重复）", "This organ and those below it only (may be repeated)"),
        valueName: "organ"))
    var organ: [OrganText] = []
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
      let codes = try organ.map { try $0.code(in: ledger) }
      let found = try ledger.people(from: first, to: second, organs: codes)
      if units {
        try Tables.units.write(found.units, in: frame("units"), request)
      } else {
        if request.format == .table, request.file == nil {
          try Tables.units.write(found.units, request)
          StandardOutput.line("")
          fflush(nil)
        }
        try Tables.people.write(found.people, in: frame("people"), request)
      }
      tell(found)
      return found.isIncomplete ? .incomplete : .done
    }

    private func frame(_ rows: String) -> JSONFrame {
      JSONFrame(
        [
          JSONMember("first", .string(first.description)),
          JSONMember("second", .string(second.description)),
        ], rowsKey: rows)
    }

    private func tell(_ found: PeopleDifference) {
      guard let all = found.units.last else { return }
      let words = { (people: Int?) in people.map(String.init) ?? "–" }
      messages.note(
        Wording(
          zh: """
            \(first) 至 \(second)：期初 \(words(all.opening))，进入 \(all.entered)，调入 \(all.movedIn)，\
            调出 \(all.movedOut)，离开 \(all.left)，期末 \(words(all.closing))；机构 \(all.units.all) 个，已比较 \(all.units.compared) 个
            """,
          en: """
            \(first) to \(second): opening \(words(all.opening)), entered \(all.entered), moved in \(all.movedIn), \
            moved out \(all.movedOut), left \(all.left), closing \(words(all.closing)); units \(all.units.all), compared \
            \(all.units.compared)
            """))
      let missing = found.units.count { $0.scope == .own && !$0.isCompared }
      if missing > 0 {
        messages.warning(
          Wording(
            zh: "\(missing) 个机构没有比较，原因见“说明”（--units）；合计不含它们",
            en:
              "Units not compared: \(missing); see the remarks of --units; the sums are without them"
          ))
      }
    }
  }
}
