import ArgumentParser
import BianzhiAudit
import BianzhiCore
import BianzhiReport

/// Who acts, and on which day: options of every command that changes the state of the audit.
struct ActOptions: ParsableArguments {
  @Option(help: ArgumentHelp(say("经办人", "Who acts"), valueName: "person"))
  var by: String

  @Option(
    help: ArgumentHelp(
      say("办理日期；程序不读时钟", "Day of the act; no clock is read"), valueName: "day"))
  var on: CalendarDay
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

  /// - Parameter folder: what relative paths are relative to, with its slash; empty for here.
  static func files(_ paths: [String], in folder: String = "") throws -> [EvidenceFile] {
    try paths.map { path in
      do {
        return try EvidenceFile(path: path.hasPrefix("/") ? path : folder + path)
      } catch let obstacle as RegularFile.Obstacle {
        throw Refusal.noEvidence(file: path, why: obstacle)
      }
    }
  }

  var hasAny: Bool { !evidence.isEmpty || note?.contains { !$0.isWhitespace } == true }
}

/// One line that says what an act came to.
func tell(_ wording: Wording) {
  StandardOutput.line(VisibleText.line(wording[Console.language]))
}
