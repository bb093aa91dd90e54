import ArgumentParser
import BianzhiCore
import BianzhiQuery
import BianzhiReport

extension ExportCommand {
  /// `bianzhi export seats`
  struct Seats: Verb {
    static let help = Help(
      "export seats", zh: "导出领导职数席位表：每个核定职数由谁任职、任职时间、前任、空缺起始",
      en: "Export approved leader posts one by one: who is in them, since when, who was before",
      example: Wording(zh: "-o 领导职数.xlsx", en: "-o seats.xlsx"),
      more: Wording(
        zh: "只列文件核定的职数；超出的领导列为“超配”。前任和空缺起始看以前的花名册和出编登记，看不出的空着并写明原因。",
        en: """
          Only posts that documents approve; leaders above their number are "over". Who was before, and since when a post is \
          empty, come from earlier rosters and the register of exits; what they do not tell is empty, with the reason.
          """))

    @OptionGroup var common: CommonOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var day: HandedInDayOptions

    func execute() throws -> ExitStatus {
      let request = try output.request(otherwise: .csv)
      let ledger = try common.ledger()
      let told = try day.told(in: ledger)
      let (rows, without) = try ledger.seatRows(asOf: day.asOf, run: day.run)
      var table = Tables.seats
      table.look?.note = SheetLook.day(told)
      try show(table, rows, of: ledger, request)
      SeatWords.tell(rows, without: without, on: told)
      try day.warnOfOlderRosters(in: ledger, on: told)
      return .done
    }
  }
}
