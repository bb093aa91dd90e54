import ArgumentParser
import BianzhiCore
import BianzhiQuery
import BianzhiReport

extension ExportCommand {
  /// `bianzhi export regions`
  struct Regions: Verb {
    static let help = Help(
      "export regions", zh: "导出区域监测表：限额、编制、领导的核定与实有，按地区、层级或主管单位汇总",
      en: "Export limits, people and leaders added up by region, tier or superior",
      example: Wording(zh: "--by 层级 -o 区域监测.xlsx", en: "--by tier -o regions.xlsx"),
      more: Wording(
        zh: "各单位的超和空分别相加，互不抵消；数字不全的单位不计入，另列名称。主管单位连同全部下级。",
        en: """
          Overruns and vacancies of organs are added up apart and never net. Organs whose numbers are not known are in no \
          sum and are named. A superior holds all below it.
          """))

    @OptionGroup var common: CommonOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var day: HandedInDayOptions
    @Option(
      help: ArgumentHelp(
        say("按什么汇总（默认地区）", "Add up by (default: region)"), valueName: "group"))
    var by: Choice<StrengthCut>?

    func execute() throws -> ExitStatus {
      let request = try output.request(otherwise: .csv)
      let ledger = try common.ledger()
      let cut = by?.value ?? .region
      let told = try day.told(in: ledger)
      let sums = try ledger.regionSums(by: cut, asOf: day.asOf, run: day.run)
      var table = Tables.regions(by: cut)
      table.look?.note = SheetLook.day(
        told, try ledger.strengthCalibre(asOf: day.asOf, run: day.run))
      try show(table, sums, of: ledger, request)
      let unchecked = Set(sums.flatMap(\.unchecked))
      messages.note(
        Wording(
          zh: "截至 \(told)\(unchecked.isEmpty ? "" : "；\(unchecked.count) 个单位有数字未能比较，没有计入")",
          en: """
            As of \(told)\(unchecked.isEmpty ? "" : "; \(Counted(unchecked.count, "organ")) with numbers that are in no sum")
            """))
      try day.warnOfOlderRosters(in: ledger, on: told)
      return .done
    }
  }
}
