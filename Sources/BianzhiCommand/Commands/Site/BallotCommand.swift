import ArgumentParser
import BianzhiAudit
import BianzhiCore
import BianzhiReport

/// `bianzhi ballot`: democratic appraisal, of which only sums are kept.
struct BallotCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    Help(
      "ballot", zh: "民主评议：只存汇总数，不存选票",
      en: "Appraisals: sums only, no votes",
      example: Wording(
        zh: "record P1-7 评议票.csv --issued 40 --by 周甲 --on 2010-03-05",
        en: "record P1-7 ballots.csv --issued 40 --by NAME --on 2010-03-05")
    ).configuration(
      subcommands: [Record.self, Show.self])
  }

  /// `bianzhi ballot record`
  struct Record: Verb {
    static let help = Help(
      "ballot record", zh: "统计评议票：每行一票、每列一项，或每行一项、每列一个等次的汇总；等次如 好 较好 一般 差、优秀 称职 基本称职 不称职",
      en:
        "Count ballots, a row each with a column an item; or take sums, a row an item and a column a grade",
      example: Wording(
        zh: "P1-7 评议票.csv --issued 40 --by 周甲 --on 2010-03-05",
        en: "P1-7 ballots.csv --issued 40 --by NAME --on 2010-03-05"),
      more: Wording(
        zh: "序号、备注等列不读。文件本身不保存，也不记散列值。",
        en:
          "Columns of numbers and remarks are not read. Nothing is kept of the file, not even its hash."
      ))

    @OptionGroup var common: CommonOptions
    @OptionGroup var acting: ActOptions
    @Argument(help: .leader) var subject: Named<PlanSubjectName>
    @Argument(help: ArgumentHelp(say("评议票的表格", "The sheet of ballots"))) var file: InputPath
    @Option(
      help: ArgumentHelp(
        say("发出票数；默认与收回相同", "Ballots given out (default: as many as came back)"),
        valueName: "ballots"))
    var issued: Int?
    @Option(
      help: ArgumentHelp(
        say("自定等次，从好到差，以逗号分隔", "A scale of your own, the best first, parted by commas"),
        valueName: "words"))
    var scale: String?

    func execute() throws -> ExitStatus {
      let subject = try subject.name()
      let ledger = try common.ledger()
      let own = scale.map { text in
        BallotScale(text.split { "，,、 ".contains($0) }.map(String.init))
      }
      let tally = try BallotSheet.read(file.path, issued: issued, scale: own)
      try acting.perform(in: ledger) {
        try $0.write(TallyBallot(tally), of: subject)
      }
      tell(
        Wording(
          zh: "\(subject)：发出 \(tally.issued) 张，收回 \(tally.returned) 张，\(tally.items.count) 项",
          en:
            "\(subject): \(tally.issued) given out, \(tally.returned) came back, \(tally.items.count) items"
        ))
      return .done
    }
  }

  /// `bianzhi ballot show`
  struct Show: Verb {
    static let help = Help(
      "ballot show", zh: "列出最近一次评议的汇总；少于 3 人的数不显示",
      en: "Sums of the newest appraisal; small ones are hidden", example: "P1-7")

    @OptionGroup var common: CommonOptions
    @OptionGroup var output: OutputOptions
    @Argument(help: .leader) var subject: Named<PlanSubjectName>

    func execute() throws -> ExitStatus {
      let request = try output.request(otherwise: .table)
      let (tally, count) = try common.ledger().ballot(of: subject.name())
      let report = BallotReport(tally: tally, number: count)
      try report.write(request)
      report.tell()
      return .done
    }
  }
}
