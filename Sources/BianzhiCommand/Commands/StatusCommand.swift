import ArgumentParser
import BianzhiCore
import BianzhiImport
import BianzhiQuery
import BianzhiReport
import Spreadsheets

/// `bianzhi status`: what the ledger holds and what cannot be checked.
struct StatusCommand: Verb {
  static let help = Help(
    "status", zh: "台账里有什么、哪一天的、哪些没法检查",
    en: "What the ledger holds, of which days, and what cannot be checked")

  @OptionGroup var common: CommonOptions
  @OptionGroup var output: OutputOptions

  func execute() throws -> ExitStatus {
    let request = try output.request(otherwise: .table)
    let ledger = try common.ledger()
    let status = try ledger.status()
    try Tables.holdings.write(try ledger.holdings(), in: frame(status), request)
    if request.format != .json {
      let summary = try status.run.map { try CheckSummary(run: $0.number, of: ledger) }
      let lights = try status.run.map { try LightWords(run: $0.number, of: ledger) }
      StatusReport(status, of: common.path, leftovers, summary: summary, lights: lights)
        .write()
      try SinceCheckWords.tell(of: ledger)
      try WithoutCheckWords.tell(of: ledger)
      // Files and sheets that the newest import of them left out.
      for place in try ledger.unreadPlaces() {
        messages.warning(
          Wording(zh: "\(place)：没有读取，不在台账里", en: "\(place): not read, and not in the ledger"))
      }
    }
    return .done
  }

  /// What killed processes left beside the ledger.
  private var leftovers: [String] {
    guard let folder = FilePlace(common.path)?.folder else { return [] }
    return WorkFolder.leftovers(in: folder) + LeftoverFiles.all(in: folder)
  }

  private func frame(_ status: LedgerStatus) -> JSONFrame {
    JSONFrame(
      [
        JSONMember("ledger", .string(common.path)),
        JSONMember("imports", .integer(status.imports)),
        JSONMember("undone_imports", .integer(status.undone)),
        JSONMember("runs", .integer(status.runs)),
        JSONMember("run", status.run.map { .integer($0.number) } ?? .null),
        JSONMember("as_of", status.run.map { .string($0.asOf.description) } ?? .null),
        JSONMember("held_rows", .integer(status.held.reduce(0) { $0 + $1.rows })),
      ], rowsKey: "holdings",
      after: { [JSONMember("unchecked", UncheckedWords(status.unchecked, most: nil).json)] })
  }
}
