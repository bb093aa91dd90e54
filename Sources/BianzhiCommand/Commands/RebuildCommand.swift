import ArgumentParser
import BianzhiAudit
import BianzhiCore
import BianzhiReport

/// `bianzhi rebuild`: makes sums and person blocks anew from the rows.
struct RebuildCommand: Verb {
  static let help = Help(
    "rebuild", zh: "按名册、工资表各行重算派生数据",
    en: "Make the derived data anew from the rows of rosters and pay lists",
    more: Wording(
      zh: "verify 或 check 说派生数据不符时使用；不改变任何已存入的行。",
      en: "For when verify or check says that derived data differ; no stored row changes."))

  @OptionGroup var common: CommonOptions
  @OptionGroup var output: OutputOptions

  func execute() throws -> ExitStatus {
    let request = try output.request(otherwise: .table)
    try Tables.rebuilt.write(try common.ledger().rebuild(), request)
    return .done
  }
}
