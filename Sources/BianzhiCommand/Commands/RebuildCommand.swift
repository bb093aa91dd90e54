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
    let ledger = try common.ledger()
    let found = try ledger.rebuild()
    let (whole, remade) = (Wording(zh: "完好", en: "ok"), Wording(zh: "已重算", en: "rebuilt"))
    try ResultWriter.write(
      ResultTable(
        columns: [
          ResultColumn("check", Wording(zh: "派生数据", en: "derived data")),
          ResultColumn("result", Wording(zh: "结果", en: "result")),
          ResultColumn("count", Wording(zh: "数量", en: "count"), .number),
          ResultColumn("first_break", Wording(zh: "首处不符", en: "first break"), .identifier),
        ],
        rows: found.map { part in
          let isWhole = part.firstBreak == nil
          return [
            .word(code: part.check, wording: Verification.wording(part.check)),
            .word(code: isWhole ? "ok" : "rebuilt", wording: isWhole ? whole : remade),
            .integer(part.count), part.firstBreak.map { .text($0) } ?? .none,
          ]
        }), request)
    return .done
  }
}
