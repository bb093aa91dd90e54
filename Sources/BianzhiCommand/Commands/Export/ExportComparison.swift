import ArgumentParser
import BianzhiCore
import BianzhiQuery
import BianzhiReport

extension ExportCommand {
  /// `bianzhi export comparison`
  struct Comparison: Verb {
    static let help = Help(
      "export comparison", zh: "导出单位比较表：几个单位并列，并给出同类单位的中位数",
      en: "Export units side by side, with the median of their category",
      example: Wording(
        zh: "339900000900 339900001000 -o 单位比较.xlsx",
        en: "339900000900 339900001000 -o comparison.xlsx"),
      more: Wording(
        zh: "中位数取台账中同一类别的全部单位；不知道的数字不计入，说明栏写明各有几个单位。",
        en:
          "The median is of all units of the category in the ledger whose number is known; how many are is said."
      ))

    @OptionGroup var common: CommonOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var day: HandedInDayOptions
    @Argument(
      help: ArgumentHelp(say("机构代码或名称", "Codes or names of the organs"), valueName: "organ"))
    var organs: [OrganText]

    func execute() throws -> ExitStatus {
      let request = try output.request(otherwise: .csv)
      let ledger = try common.ledger()
      var codes: [String] = []
      for organ in organs {
        let code = try organ.unitCode(in: ledger)
        if !codes.contains(code) { codes.append(code) }
      }
      let told = try day.told(in: ledger)
      let (rows, without) = try ledger.comparison(of: codes, asOf: day.asOf, run: day.run)
      var table = Tables.comparison
      table.look?.note = SheetLook.day(told)
      try show(table, rows, of: ledger, request)
      ComparisonWords.warn(of: rows, without: without, on: told)
      return .done
    }
  }
}
