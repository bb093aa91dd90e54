import ArgumentParser
import BianzhiCore
import BianzhiQuery
import BianzhiReport

/// `bianzhi history`: an organ along time.
struct HistoryCommand: Verb {
  static let help = Help(
    "history", zh: "一个机构的沿革表：名称、文件、编制、职数、实有、问题按时间排列，带累计数",
    en:
      "An organ along time: names, documents, quotas, posts, people and findings, with running totals",
    example: Wording(zh: "岚汀市水务局", en: "339900000900"))

  @OptionGroup var common: CommonOptions
  @OptionGroup var output: OutputOptions
  @Argument(help: .organ) var organ: OrganText

  func execute() throws -> ExitStatus {
    let request = try output.request(otherwise: .table)
    let ledger = try common.ledger()
    let code = try organ.code(in: ledger)
    let entries = try ledger.history(of: code)
    try show(
      Tables.organHistory, entries, of: ledger,
      in: JSONFrame([JSONMember("organ_code", .string(code))], rowsKey: "history"), request)
    if !entries.contains(where: { $0.sort == .roster }) {
      messages.note(
        Wording(
          zh: "\(code)：台账中没有它的花名册，不知道实有人数",
          en: "\(code): the ledger has no roster of it, so its people are not known"))
    }
    return .done
  }
}
