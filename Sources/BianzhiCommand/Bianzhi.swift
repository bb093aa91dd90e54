import ArgumentParser
import BianzhiCore
import BianzhiReport
import Glibc

/// The program `bianzhi`: its subcommands, and how they end.
@main
struct Bianzhi: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "bianzhi",
      abstract: say(
        "机构编制核查工具：导入花名册、编制和工资表，核对超编超职数，逐条说明依据",
        "Check staffing of public organs against approved quotas and posts, and prove every finding"
      ),
      discussion: say(
        """
        例：
          bianzhi import city/ --as-of 2010-06-30
          bianzhi check
          bianzhi explain F12
          bianzhi export findings -o findings.csv
        台账默认是当前文件夹的 bianzhi.db，可用 --db 或 BIANZHI_DB 指定。
        """,
        """
        EXAMPLE:
          bianzhi import city/ --as-of 2010-06-30
          bianzhi check
          bianzhi explain F12
          bianzhi export findings -o findings.csv
        The ledger is bianzhi.db in this folder, or what --db or BIANZHI_DB names.
        """),
      version: "0.1.0",
      subcommands: [
        ImportCommand.self, CheckCommand.self, ExplainCommand.self, DiffCommand.self,
        ExportCommand.self, SubjectCommand.self, ImportsCommand.self, UndoCommand.self,
        StatusCommand.self, RuleCommand.self, FactCommand.self, KindCommand.self, NameCommand.self,
        ProblemsCommand.self, ValueCommand.self, HeaderCommand.self, LookCommand.self,
        BoardCommand.self,
        PersonCommand.self, SQLCommand.self, BackupCommand.self, RejectsCommand.self,
        DemoCommand.self,
        FindingCommand.self, VerifyCommand.self, RebuildCommand.self, TraceCommand.self,
        PlanCommand.self, StepCommand.self, ProcedureCommand.self,
        BallotCommand.self, InterviewCommand.self, ChecklistCommand.self, WindowCommand.self,
        PrevalenceCommand.self, RateCommand.self, ReturnCommand.self, BlockedCommand.self,
        JointCommand.self, GroupCommand.self, MeetingCommand.self, PracticeCommand.self,
        PackageCommand.self,
      ])
  }

  static func main() {
    Interrupts.install()
    if let wording = suggestion(CommandLine.arguments.dropFirst().first) {
      Console.shared.messages.problem(wording)
      if Console.wantsJSON { Failure.writeJSON(.usage, wording) }
      Glibc.exit(ExitStatus.usage.rawValue)
    }
    let status: ExitStatus
    do {
      var command = try parseAsRoot()
      try ProtectedFiles(of: command).check()
      if let own = command as? any LedgerCommand {
        status = try own.execute()
      } else {
        try command.run()
        status = .done
      }
    } catch {
      Glibc.exit(report(error).rawValue)
    }
    Glibc.exit(status.rawValue)
  }

  /// What an unknown subcommand was meant to be.
  private static func suggestion(_ word: String?) -> Wording? {
    var names: [String] = []
    for command in configuration.subcommands {
      if let name = command.configuration.commandName { names.append(name) }
    }
    guard let word, !word.hasPrefix("-"), word != "help", !names.contains(word) else { return nil }
    guard let near = NearMiss.of(word, among: names) else {
      return Wording(
        zh: "没有命令 \(word)。见 bianzhi --help。", en: "No command \(word). See bianzhi --help.")
    }
    return Wording(
      zh: "没有命令 \(word)。是不是 \(near)？见 bianzhi --help。",
      en: "No command \(word). Did you mean \(near)? See bianzhi --help.")
  }

  /// Says what went wrong on standard error and, where JSON was asked for, on standard output too.
  private static func report(_ error: any Error) -> ExitStatus {
    let cause = (error as? BrokenDocument)?.cause ?? error
    if let (status, wording) = Failure.withStoredWork(Failure.told(by: cause)) {
      Console.shared.messages.problem(wording)
      if Console.wantsJSON, !(error is BrokenDocument) { Failure.writeJSON(status, wording) }
      return status
    }
    let code = exitCode(for: error)
    let message = VisibleText.lines(PersonNumber.mask(fullMessage(for: error)))
    guard code != .success else {
      StandardOutput.line(message)
      return .done
    }
    StandardError.write(message + "\n")
    if Console.wantsJSON { Failure.writeJSON(.usage, Wording(zh: message, en: message)) }
    return code == .validationFailure ? .usage : .ourFault
  }
}
