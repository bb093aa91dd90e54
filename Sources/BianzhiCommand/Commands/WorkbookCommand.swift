import ArgumentParser
import BianzhiCore
import BianzhiQuery
import BianzhiReport

/// `bianzhi workbook`: a unit's newest roster as a workbook that it puts right and hands in again.
struct WorkbookCommand: Verb {
  static let help = Help(
    "workbook", zh: "预填一个单位的花名册，由单位改好再交回",
    en: "A unit's roster filled in, for the unit to put right and hand in",
    example: Wording(
      zh: "岚汀市财政局 --day 2024-12-31 -o 财政局.xlsx --reveal --reason 年底核对",
      en: "339900000300 --day 2024-12-31 -o finance.xlsx --reveal --reason \"year's end\""),
    more: Wording(
      zh: "交回的文件用 bianzhi look 看与上次的不同，用 bianzhi import 导入。已离开的人不列；下面的空行供增加人员。",
      en: """
        bianzhi look shows what is new in the file that comes back, bianzhi import takes it. Who has left is not \
        listed; the empty rows below are for new people.
        """))

  @OptionGroup var common: CommonOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var revealing: RevealOptions
  @Argument(help: .organ) var organ: OrganText
  @Option(
    help: ArgumentHelp(
      say("单位要填报的日期，写在标题下", "The day the unit is to tell, written below the title"),
      valueName: "day"))
  var day: CalendarDay?

  func execute() throws -> ExitStatus {
    let ledger = try common.ledger()
    let code = try organ.code(in: ledger)
    guard let roster = try ledger.presentRoster(of: code) else {
      throw CommandError.noRoster(organ: code)
    }
    let reveals = try revealing.permit(ledger, command: "workbook")
    let request = try output.request(otherwise: .xlsx, isPrivate: true, reveals: reveals)
    try Tables.workbook(of: roster, for: day, reveals: reveals).write(roster.rows, request)
    messages.note(
      Wording(
        zh: "\(roster.organName)：\(roster.day) 花名册 \(roster.rows.count) 人；已离开的 \(roster.gone) 人未列"
          + (reveals ? "" : "；号码已打码、出生日期未列，交回前须重新填写（要完整号码：--reveal --reason）"),
        en:
          "\(roster.organName): \(Counted(roster.rows.count, "person", "people")) of the roster of \(roster.day); "
          + "\(roster.gone) who have left are not listed"
          + (reveals
            ? ""
            : "; numbers masked and days of birth left out: to be typed in again (or use --reveal --reason)")
      ))
    return .done
  }
}
