import ArgumentParser
import BianzhiCore
import BianzhiQuery
import BianzhiReport

extension ExportCommand {
  /// `bianzhi export approvals`
  struct Approvals: Verb {
    static let help = Help(
      "export approvals", zh: "导出机构编制台账：一个单位一份文件一行",
      en: "Export approvals, one row an organ and document",
      example: Wording(zh: "-o 机构编制台账.xlsx", en: "-o approvals.xlsx"))

    @OptionGroup var common: CommonOptions
    @OptionGroup var output: OutputOptions

    func execute() throws -> ExitStatus {
      let request = try output.request(otherwise: .csv)
      let ledger = try common.ledger()
      try show(Tables.approvals, ledger.approvalRows(), of: ledger, request)
      let unnamed = try ledger.approvalsWithoutDocument()
      if unnamed > 0 {
        messages.warning(
          Wording(
            zh: "台账中另有 \(unnamed) 条核定没有批准文号，没有列出",
            en: "Approvals that name no document, and are not listed: \(unnamed)"))
      }
      return .done
    }
  }

  /// `bianzhi export changes`
  struct Changes: Verb {
    static let help = Help(
      "export changes", zh: "导出一个单位的编制变化情况登记表：增编、减编、控编数",
      en: "Export how the quotas of one organ changed, with running totals",
      example: Wording(zh: "339900000900 -o 变化情况.xlsx", en: "339900000900 -o changes.xlsx"))

    @OptionGroup var common: CommonOptions
    @OptionGroup var output: OutputOptions
    @Argument(help: .organ) var organ: OrganText

    func execute() throws -> ExitStatus {
      let request = try output.request(otherwise: .csv)
      let ledger = try common.ledger()
      let code = try organ.code(in: ledger)
      var table = Tables.quotaChanges
      let name = try ledger.organName(code) ?? code
      table.look?.note = Wording(
        zh: name == code ? "机构：\(code)" : "机构：\(name)（\(code)）",
        en: name == code ? "Organ: \(code)" : "Organ: \(name) (\(code))")
      let rows = try ledger.history(of: code).filter { $0.sort == .quota }
      try show(table, rows, of: ledger, request)
      return .done
    }
  }

  /// `bianzhi export names`
  struct Names: Verb {
    static let help = Help(
      "export names", zh: "导出实名制公示：占编人员的姓名、职务、内设机构，没有号码",
      en: "Export who holds a place, by name, post and body alone",
      example: Wording(zh: "339900000900 -o 公示.xlsx", en: "339900000900 -o names.xlsx"))

    @OptionGroup var common: CommonOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var day: HandedInDayOptions
    @Argument(
      help: ArgumentHelp(
        say("机构代码或名称；默认全部", "Code or name of the organ (default: all)"), valueName: "organ"))
    var organ: OrganText?

    func execute() throws -> ExitStatus {
      let request = try output.request(otherwise: .csv)
      let ledger = try common.ledger()
      let code = try organ?.code(in: ledger)
      var table = Tables.publicNames
      let told = try day.told(in: ledger)
      let calibre = try ledger.strengthCalibre(asOf: day.asOf, run: day.run)
      table.look?.note = SheetLook.day(told, calibre)
      if let code,
        let unit = try ledger.placesRows(asOf: day.asOf, run: day.run)
          .first(where: { $0.organCode == code })
      {
        table.look?.add(PublicNameWords.head(unit))
      }
      var again = 0
      let rows = try table.write(of: ledger, request) { emit in
        try ledger.eachName(of: code, asOf: day.asOf, run: day.run) { row in
          again += row.isAgain ? 1 : 0
          try emit(row)
        }
      }
      PublicNameWords.tell(rows: rows, again: again, on: told, by: calibre)
      try day.warnOfOlderRosters(in: ledger, on: told, organ: code)
      return .done
    }
  }
}
