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
      groupedSubcommands: [
        CommandGroup(
          name: say("数据", "Data"),
          subcommands: [
            ImportCommand.self, ImportsCommand.self, UndoCommand.self, RejectsCommand.self,
            StatusCommand.self, BoardCommand.self, LookCommand.self, ReadCommand.self,
            ProblemsCommand.self, WorkbookCommand.self,
            NameCommand.self, ValueCommand.self, HeaderCommand.self, KindCommand.self,
            DemoCommand.self,
          ]),
        CommandGroup(
          name: say("检查", "Checks"),
          subcommands: [
            CheckCommand.self, ExplainCommand.self, RunsCommand.self, RunCommand.self,
            DiffCommand.self, FindCommand.self,
            ExportCommand.self, PersonCommand.self, PeopleCommand.self, SQLCommand.self,
            RuleCommand.self, ReportCommand.self,
            FactCommand.self, MayCommand.self, HistoryCommand.self, ReconcileCommand.self,
            WhatIfCommand.self,
          ]),
        CommandGroup(
          name: say("整改", "Rectification"),
          subcommands: [
            FindingCommand.self, WindowCommand.self, PrevalenceCommand.self, RateCommand.self,
            BlockedCommand.self, AheadCommand.self,
          ]),
        CommandGroup(
          name: say("审核计划与现场", "Audits"),
          subcommands: [
            SubjectCommand.self, OrganCommand.self, PlanCommand.self, StepCommand.self,
            ProcedureCommand.self,
            BallotCommand.self, InterviewCommand.self, ChecklistCommand.self, ReturnCommand.self,
          ]),
        CommandGroup(
          name: say("协同", "Other offices"),
          subcommands: [
            JointCommand.self, GroupCommand.self, MeetingCommand.self, PracticeCommand.self,
            PackageCommand.self,
          ]),
        CommandGroup(
          name: say("台账", "The ledger"),
          subcommands: [
            VerifyCommand.self, TraceCommand.self, WithdrawCommand.self, BackupCommand.self,
            RebuildCommand.self,
          ]),
      ])
  }

  static func main() {
    Interrupts.install()
    let line = CommandLineWords(Array(CommandLine.arguments.dropFirst()), of: Self.self)
    if let wording = line.suggestion {
      Console.shared.messages.problem(wording)
      if Console.wantsJSON { Failure.writeJSON(.usage, wording) }
      Glibc.exit(ExitStatus.usage.rawValue)
    }
    let status: ExitStatus
    var running: any ParsableCommand.Type = Self.self
    do {
      var command = try parseAsRoot(line.words)
      running = type(of: command)
      var protected = ProtectedFiles(of: command)
      try protected.check()
      if let own = command as? any LedgerCommand {
        if let problem = Defaults.shared.problem { throw problem }
        status = try own.execute()
      } else {
        try command.run()
        status = .done
      }
    } catch {
      Glibc.exit(report(error, of: running, line.words).rawValue)
    }
    Glibc.exit(status.rawValue)
  }

  /// Says what went wrong on standard error and, where JSON was asked for, on standard output too.
  ///
  /// - Parameter running: the command that was begun; the program itself where none was.
  private static func report(
    _ error: any Error, of running: any ParsableCommand.Type, _ words: [String]
  ) -> ExitStatus {
    let cause = (error as? BrokenDocument)?.cause ?? error
    if let (status, wording) = Failure.withStoredWork(Failure.told(by: cause)) {
      Console.shared.messages.problem(wording)
      if Console.wantsJSON, !(error is BrokenDocument) { Failure.writeJSON(status, wording) }
      return status
    }
    let code = exitCode(for: error)
    let parserText = CommandLineWords.fullNames(
      in: running.fullMessage(for: error, columns: HelpText.unbroken), of: running, below: self)
    guard code != .success else {
      let text =
        HelpText.isHelp(parserText)
        ? HelpText(language: Console.language, columns: Console.textWidth).text(parserText)
        : parserText
      StandardOutput.line(text)
      return .done
    }
    let usage = UsageWords(language: Console.language, words: words)
    let message = VisibleText.lines(
      PersonNumber.mask(usage.text(self.message(for: error), in: parserText)))
    let width = Console.shared.isErrorTerminal ? Console.shared.errorWidth : nil
    StandardError.write(TextWrap.hanging(message, to: width) + "\n")
    if Console.wantsJSON { Failure.writeJSON(.usage, Wording(zh: message, en: message)) }
    return code == .validationFailure ? .usage : .ourFault
  }
}
