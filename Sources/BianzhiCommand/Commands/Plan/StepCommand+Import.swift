import ArgumentParser
import BianzhiAudit
import BianzhiCore
import BianzhiReport

extension StepCommand {
  /// `bianzhi step import`
  struct Import: Verb {
    static let help = Help(
      "step import", zh: "从表格登记步骤：全部登记或一行不登记",
      en: "Mark the steps of a sheet: all of them or none",
      example: Wording(
        zh: "步骤.csv --by 周甲 --on 2010-12-31",
        en: "steps.csv --by NAME --on 2010-12-31"),
      more: Wording(
        zh: "列：编号 步骤 日期 经办人 情况说明 证据 补录理由；空的经办人和日期取 --by 和 --on。",
        en: "Columns: subject step day by note evidence reason; blank ones are --by and --on."))

    @OptionGroup var common: CommonOptions
    @OptionGroup var acting: ActOptions
    @Argument(help: ArgumentHelp(say("CSV 或 Excel 文件", "A CSV or Excel file"), valueName: "file"))
    var sheet: InputPath

    func execute() throws -> ExitStatus {
      let steps = try StepSheet(file: sheet.path)
      try acting.perform(in: common.ledger()) { desk in
        try steps.mark(at: desk)
      }
      tell(Wording(zh: "已登记 \(steps.count) 步", en: "\(Counted(steps.count, "step")) marked"))
      return .done
    }
  }
}
