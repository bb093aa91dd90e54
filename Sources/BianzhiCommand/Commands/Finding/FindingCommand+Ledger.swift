import ArgumentParser
import BianzhiAudit
import BianzhiCore
import BianzhiReport

extension FindingCommand {
  /// `bianzhi finding ledger`
  struct LedgerSheet: Verb {
    static let help = Help(
      "finding ledger", zh: "整改台账：可填写后用 finding import 导回",
      en: "The rectification ledger, to be filled in and taken back with finding import",
      example: Wording(zh: "-o 整改台账.xlsx", en: "-o ledger.xlsx"))

    @OptionGroup var common: CommonOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var anchoring: AnchorOptions
    @OptionGroup var standing: StandingDayOptions
    @OptionGroup var scope: ScopeOptions

    func execute() throws -> ExitStatus {
      let request = try output.request(otherwise: .table, anchors: anchoring.anchor)
      let ledger = try common.ledger()
      let day = try ledger.standingDay(standing.on)
      let entries = try ledger.findingLedger(on: day, scope.filter(in: ledger))
      var table = Tables.ledger
      table.look?.note = SheetLook.day(day)
      try show(table, entries, of: ledger, request)
      messages.note(
        Wording(
          zh: "\(day)：\(entries.count) 个问题", en: "\(day): \(Counted(entries.count, "finding"))"))
      return .done
    }
  }

  /// `bianzhi finding import`
  struct TakeSheet: Verb {
    static let help = Help(
      "finding import", zh: "导回填写过的整改台账；有一处不对就都不存入",
      en: "Take back a rectification ledger that was filled in; all of it or nothing",
      example: Wording(
        zh: "整改台账.xlsx --by 周甲 --on 2010-02-01", en: "ledger.xlsx --by NAME --on 2010-02-01"))

    @OptionGroup var common: CommonOptions
    @OptionGroup var acting: ActOptions
    @Argument(help: ArgumentHelp(say("台账文件", "The file"), valueName: "file"))
    var sheet: InputPath

    private var file: String { sheet.path }

    func execute() throws -> ExitStatus {
      let ledger = try common.ledger()
      let records = try SheetRecords.read(
        file,
        LedgerColumn.all.map {
          SheetColumn($0.key, [$0.wording.zh, $0.wording.en], isRequired: $0.key == "finding")
        })
      do {
        let changed = try ledger.takeLedger(
          records.map { LedgerRecord(row: $0.row, cells: $0.cells) }, on: acting.on, by: acting.by,
          evenSo: acting.excuse)
        tell(
          Wording(
            zh: "读入 \(records.count) 个问题，\(changed) 个有改动",
            en: "\(Counted(records.count, "finding")) read, \(changed) changed"))
      } catch let error as LedgerEditError {
        throw SheetError.cell(
          file: file, row: error.row, column: error.column, problem: .wording(error.why))
      }
      return .done
    }
  }
}
