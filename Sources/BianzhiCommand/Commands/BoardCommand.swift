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

  @Option(
    help: ArgumentHelp(
      say("问哪一天；那一期之前的不算已交。默认各种表最新的一期", "The day that is asked (default: the newest round)"),
      valueName: "day"))
  var asOf: CalendarDay?

  func execute() throws -> ExitStatus {
    let request = try output.request(otherwise: .table)
    let asked = without?.kind
    let (found, all) = try common.ledger().board(asOf: asOf)
    let standing = BoardStanding(all, found, asked: asOf)
    let rows = all.filter { row in asked.map { standing.state(row, $0) != .handedIn } ?? true }
    let hasOlder = asked.map { kind in rows.contains { $0.entries[kind.name] != nil } } ?? true
    let kinds = found.filter { kind in asked.map { $0.name != kind.name || hasOlder } ?? true }
    try Tables.board(kinds).write(rows, request)
    if request.format.isForPeople { messages.note(BoardWords.counts(all, found, standing)) }
    return .done
  }
}
