import ArgumentParser
import BianzhiCore
import BianzhiImport
import BianzhiReport

/// `bianzhi board`: which unit gave which table for which day or month.
struct BoardCommand: Verb {
  static let help = Help(
    "board", zh: "报送情况：哪个单位交了哪种表、哪一天（月）的，谁没有交",
    en: "Which unit handed in which table for which day or month, and who has not",
    example: Wording(zh: "--without roster", en: "--without roster"))

  @OptionGroup var common: CommonOptions
  @OptionGroup var output: OutputOptions
  @Option(
    help: ArgumentHelp(
      say("只列没有交这种表的单位", "Only units that have not handed in this kind"), valueName: "kind"))
  var without: KindName?

  func execute() throws -> ExitStatus {
    let request = try output.request(otherwise: .table)
    let asked = without?.kind
    let (found, all) = try common.ledger().board()
    let rows = all.filter { row in asked.map { row.entries[$0.name] == nil } ?? true }
    let kinds = found.filter { kind in asked.map { $0.name != kind.name } ?? true }
    try Tables.board(kinds).write(rows, request)
    if request.format.isForPeople { note(all, found) }
    return .done
  }

  /// How many units have handed in what.
  private func note(_ rows: [BoardRow], _ kinds: [TableKind]) {
    let counts = kinds.map { kind in
      (kind.title, rows.count { $0.entries[kind.name] != nil })
    }
    messages.note(
      Wording(
        zh: "\(rows.count) 个单位" + (counts.isEmpty ? "" : "；")
          + counts.map { "\($0.0.zh) 已交 \($0.1)" }.joined(separator: "，"),
        en: "\(rows.count) units" + (counts.isEmpty ? "" : "; ")
          + counts.map { "\($0.0.en): \($0.1)" }.joined(separator: ", ")))
  }
}
