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
      let categories = Set(rows.filter { !$0.isMedian }.map(\.category))
      if categories.count > 1 {
        let words = categories.sorted().map { Tables.category($0) }
        messages.warning(
          Wording(
            zh: "这些单位类别不同：\(words.map(\.zh).joined(separator: "、"))，各按本类别比较",
            en: """
              These units are of several categories, each beside its own: \
              \(words.map(\.en).joined(separator: ", "))
              """))
      }
      if categories.contains("") {
        messages.warning(
          Wording(
            zh: "有单位在台账中没有类别，没有中位数可比",
            en: "Units of no category in the ledger have no median to be held against"))
      }
      for code in without {
        messages.warning(
          Wording(
            zh: "\(code)：\(told) 没有编制也没有花名册，没有列出",
            en: "\(code) has neither quota nor roster on \(told) and is left out"))
      }
      return .done
    }
  }
}
