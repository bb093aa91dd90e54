import ArgumentParser
import BianzhiCore
import BianzhiQuery
import BianzhiReport

extension ExportCommand {
  /// `bianzhi export places`
  struct Places: Verb {
    static let help = Help(
      "export places", zh: "导出编制使用情况表：编制、实有、空编、预留、可用和职数，一个单位一行",
      en:
        "Export the use of quotas: approved, actual, vacant, reserved, available and posts by organ",
      example: Wording(zh: "-o 编制使用情况表.xlsx", en: "-o places.xlsx"),
      more: Wording(
        zh: "预留 = 未到期用编计划尚未使用的数，台账中没有用编计划时空着；可用 = 空编 − 预留，按编制类型分别计算，互不抵消。",
        en: """
          Reserved is what live plans still give, blank where the ledger has no plans; available is vacant - reserved, \
          kind by kind.
          """)
    )

    private static let withoutPlans = Wording(
      zh: "台账中没有用编计划：预留不知道，空着；可用按没有预留算",
      en: """
        The ledger holds no plan to use places: what is reserved is not known and left blank; available is counted as \
        if nothing were
        """)

    @OptionGroup var common: CommonOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var day: HandedInDayOptions

    func execute() throws -> ExitStatus {
      let request = try output.request(otherwise: .csv)
      let ledger = try common.ledger()
      var table = Tables.useOfPlaces
      let told = try day.told(in: ledger)
      let calibre = try ledger.strengthCalibre(asOf: day.asOf, run: day.run)
      table.look?.note = SheetLook.day(told, calibre)
      let rows = try ledger.placesRows(asOf: day.asOf, run: day.run)
      let lacksPlans = !rows.isEmpty && rows.allSatisfy { $0.reserved == nil }
      if lacksPlans { table.look?.add(Self.withoutPlans) }
      try show(table, rows, of: ledger, request)
      if lacksPlans { messages.note(Self.withoutPlans) }
      messages.note(
        Wording(
          zh: "截至 \(told)，口径 \(calibre.zh)", en: "As of \(told), by the calibre \(calibre.en)"))
      try day.warnOfOlderRosters(in: ledger, on: told)
      return .done
    }
  }

  /// `bianzhi export plans`
  struct Plans: Verb {
    static let help = Help(
      "export plans", zh: "导出用编计划台账：计划数、已使用、尚可使用、归还",
      en: "Export plans to use places and what became of them",
      example: Wording(zh: "-o 用编计划台账.xlsx", en: "-o plans.xlsx"))

    @OptionGroup var common: CommonOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var day: HandedInDayOptions

    func execute() throws -> ExitStatus {
      let request = try output.request(otherwise: .csv)
      let ledger = try common.ledger()
      var table = Tables.usePlans
      table.look?.note = SheetLook.day(try day.told(in: ledger))
      let rows = try ledger.usePlanRows(asOf: day.asOf, run: day.run)
      let none = Wording(zh: "台账中没有用编计划", en: "The ledger holds no plan to use places")
      if rows.isEmpty { table.look?.add(none) }
      try show(table, rows, of: ledger, request)
      if rows.isEmpty { messages.note(none) }
      return .done
    }
  }
}
