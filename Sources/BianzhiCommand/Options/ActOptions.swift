import ArgumentParser
import BianzhiAudit
import BianzhiCore
import BianzhiReport
import Foundation

/// Who acts, and on which day: options of every command that changes the state of the audit.
struct ActOptions: ParsableArguments {
  @Option(
    name: .customLong("by"),
    help: ArgumentHelp(
      say(
        "经办人，按名单写全名（默认 $BIANZHI_BY 或 bianzhi.conf 的 by）",
        """
        Who acts: the whole name, in the characters in which the lists have names; one in Latin letters is refused \
        where it may be an audited leader's (default: $BIANZHI_BY, or by in bianzhi.conf)
        """),
      valueName: "person"))
  var person: String?

  @Option(
    help: ArgumentHelp(
      say("办理日期，不取自时钟", "Day of the act; it is not taken from the clock"), valueName: "day"))
  var on: CalendarDay

  @Option(
    help: ArgumentHelp(
      say(
        "日期在今天之后、或比最新数据晚一年以上时，写明理由",
        "Why the day is right, where it lies after today or a year after the newest data"),
      valueName: "reason"))
  var evenSo: String?

  @Option(
    help: ArgumentHelp(
      say("办理日期最多比最新数据晚多少天（默认 366）", "Days an act may lie after the newest data (default: 366)"),
      valueName: "days"))
  var daysAfterData: Int?

  /// What is said of a day that looks like a typo.
  var excuse: DayExcuse {
    DayExcuse(reason: evenSo, daysAfterData: max(0, daysAfterData ?? DayExcuse.usualDays))
  }

  /// Who acts.
  var by: String { person ?? Defaults.shared.person ?? "" }

  /// Does one act: everything is written, or nothing.
  @discardableResult
  func perform<Result>(
    in ledger: Ledger, _ body: (Desk) throws -> Result
  ) throws -> Result {
    try ledger.act(on: on, by: by, evenSo: excuse, body)
  }

  func validate() throws {
    guard person == nil, Defaults.shared.person == nil else { return }
    throw ValidationError(
      say(
        "缺少 --by <姓名>：谁经办。不想每次写，可用 BIANZHI_BY，或在台账旁的 bianzhi.conf 中写 by = 姓名。",
        "Missing --by <person>: who acts. To write it once, set BIANZHI_BY, or by = NAME in bianzhi.conf beside the ledger."
      ))
  }
}

/// The day a list speaks for.
struct StandingDayOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      say(
        "按哪一天计算逾期；默认最近的办理或检查日期",
        "Day on which overdue days are counted (default: the newest act or run)"),
      valueName: "day"))
  var on: CalendarDay?
}

/// The day whose state a list tells.
struct StateDayOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      say(
        "当时的情况：只计到这一天为止的办理、检查和名册；默认最近的办理或检查日期",
        "As it stood on that day, by the acts, checks and rosters up to it (default: the newest act or run)"
      ),
      valueName: "day"))
  var on: CalendarDay?
}

/// Files and words that show something was done.
struct EvidenceOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      say("证据文件，可重复；只记文件名、大小和散列值", "A file as evidence; may be repeated"),
      valueName: "file"))
  var evidence: [InputPath] = []

  @Option(help: ArgumentHelp(say("情况说明", "A note"), valueName: "text"))
  var note: String?

  /// Reads the files.
  func files() throws -> [EvidenceFile] { try Self.files(evidence.map(\.path)) }

  /// - Parameters:
  ///   - folder: what relative paths are relative to, with its slash; empty for here.
  ///   - areShown: they are to show something: an empty file and a ledger show nothing.
  static func files(
    _ paths: [String], in folder: String = "", areShown: Bool = true
  ) throws -> [EvidenceFile] {
    try paths.map { path in
      do {
        let whole = path.hasPrefix("/") ? path : folder + path
        let file = try EvidenceFile(path: whole)
        if areShown, try file.bytes == 0 || isDatabase(whole) || isBlank(whole, file.bytes) {
          throw Refusal.showsNothing(file: path)
        }
        return file
      } catch let obstacle as RegularFile.Obstacle {
        throw Refusal.noEvidence(file: path, why: obstacle)
      }
    }
  }

  /// Blanks and ends of lines, and nothing else.
  private static func isBlank(_ path: String, _ bytes: Int) throws -> Bool {
    guard bytes <= 4096 else { return false }
    let file = try RegularFile.open(path)
    defer { try? file.close() }
    let content = try file.read(upToCount: bytes) ?? Data()
    return String(data: content, encoding: .utf8)?.allSatisfy {
      $0.isWhitespace || "\u{FEFF}\u{200B}".contains($0)
    } ?? false
  }

  private static func isDatabase(_ path: String) throws -> Bool {
    let file = try RegularFile.open(path)
    defer { try? file.close() }
    return try file.read(upToCount: 15).map { $0.elementsEqual("SQLite format 3".utf8) } ?? false
  }
}

/// One line that says what an act came to.
func tell(_ wording: Wording) {
  StandardOutput.line(
    VisibleText.line(wording[Console.language]), columns: Console.shared.width)
}
