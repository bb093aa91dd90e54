import ArgumentParser
import BianzhiAudit
import BianzhiCore
import BianzhiReport

extension PlanCommand {
  /// `bianzhi plan total`
  struct Total: Verb {
    static let help = Help(
      "plan total", zh: "年度汇总：本级计划加下级数据包，按地区和审核主体，未完成的逐名列出并注明台账",
      en: "The year's total: own plans and packages of lower offices, by region and auditor",
      example: "2010",
      more: Wording(
        zh: "计本年度已批准的计划（都未批准的取最新一份）和各下级编办最新的数据包。结束码：0 全部按程序完成，1 有未完成或越过关口的。",
        en: """
          Approved plans of the year count (the newest one where none is approved), and each lower office's \
          newest package. Exit status: 0 all done in order, 1 something is outstanding or was overridden.
          """))

    @OptionGroup var common: CommonOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var anchoring: AnchorOptions
    @OptionGroup var standing: StandingDayOptions
    @Argument(help: ArgumentHelp(say("年度", "The year"), valueName: "year"))
    var year: YearText

    func execute() throws -> ExitStatus {
      let request = try output.request(otherwise: .table, anchors: anchoring.anchor)
      let ledger = try common.ledger()
      let day = try ledger.standingDay(standing.on)
      let total = try ledger.yearTotal(year.number, on: day)
      let frame = total.frame(try Chain.members(ledger, request))
      try show(Tables.year, total.rows, of: ledger, in: frame, request)
      YearReport.write(total, on: day)
      guard total.addsUp else { return .ourFault }
      return total.isDone ? .done : .findings
    }
  }
}
