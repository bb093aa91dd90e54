import ArgumentParser
import BianzhiAudit
import BianzhiCore
import BianzhiQuery
import BianzhiReport

/// What a report speaks for, and where it is written.
struct ReportOptions: ParsableArguments {
  enum FormatName: String, ExpressibleByArgument, CaseIterable {
    case html, md, docx
  }

  @Option(
    name: [.short, .long],
    help: ArgumentHelp(
      say(
        "写入文件；后缀 .html .md .docx 决定格式；- 为标准输出",
        "File to write; .html, .md or .docx says the format; - is standard output"),
      valueName: "file"))
  var output: OutputPath?

  @Option(
    help: ArgumentHelp(
      say("格式：html md docx（默认看 -o 的后缀）", "Format: html, md or docx (default: by the ending of -o)"),
      valueName: "format"))
  var format: FormatName?

  @Option(
    help: ArgumentHelp(
      say(
        "本单位的 .docx 模板，其中的域和重复行按报告填写",
        "A .docx of the office whose fields and repeated rows are filled"),
      valueName: "file"))
  var template: InputPath?

  @Option(
    help: ArgumentHelp(
      say("哪次检查；默认最近一次", "Number of the run (default: the newest)"), valueName: "run"))
  var run: Int?

  @Option(
    help: ArgumentHelp(
      say(
        "计划和整改截至哪一天；默认最近的办理或检查日期",
        "Day for plans and rectification (default: the newest act or run)"),
      valueName: "day"))
  var on: CalendarDay?

  /// Makes the report and writes it.
  ///
  /// - Parameters:
  ///   - kind: which report.
  ///   - usual: the format where neither `-o` nor `--format` says one.
  ///   - organ: code of the organ that it is about.
  ///   - finding: the finding that it is about.
  ///   - proofs: how many findings unfold to their proof.
  func write(
    _ kind: ReportKind, of ledger: Ledger, year: Int? = nil, subject: PlanSubjectName? = nil,
    organ: String? = nil, finding: FindingName? = nil, proofs: Int = 0, otherwise usual: FormatName
  ) throws {
    let chosen = try chosenFormat(otherwise: template == nil ? usual : .docx)
    if template != nil, chosen.name != FormatName.docx.rawValue {
      throw TemplateError.notForFormat(chosen.name)
    }
    let request = OutputRequest(
      format: .xlsx, language: Console.language, path: output?.path, width: Console.shared.width)
    if chosen.name != FormatName.md.rawValue {
      guard request.file != nil || request.width == nil else {
        throw ReportError.notForTerminal(format: chosen.name)
      }
    }
    let scope = try ledger.figureScope(
      run: run, day: on, year: year, subject: subject, organ: organ, finding: finding)
    if run == nil { PassedRunWords.tell(try ledger.chosenRun(nil).passedOver) }
    let stamp = ReportStamp(
      kind: kind.name, scope: scope, language: Console.language, proofs: proofs)
    let (bytes, numbers) = try ledger.figures(scope) { book -> ([UInt8], Int?) in
      if let template {
        return (try ReportKind.fill(template.path, stamp, of: ledger, book), Int?.none)
      }
      let report = try ReportKind.make(stamp, of: ledger, book)
      if let year { Self.tellMissing(year, in: report) }
      return (try chosen.bytes(of: report), report.figures.count)
    }
    try ResultWriter.write(bytes, request)
    tell(kind, scope.run, numbers)
  }

  /// What was written, and how it is verified.
  private func tell(_ kind: ReportKind, _ run: Int, _ numbers: Int?) {
    Console.shared.messages.note(
      Wording(
        zh: "\(kind.title.zh)：第 \(run) 次检查，\(numbers.map { "\($0) 个" } ?? "模板中的")数字带有来源",
        en: """
          \(kind.title.en): run \(run), \
          \(numbers.map { "\(Counted($0, "number"))" } ?? "numbers of the template") with their queries
          """))
    guard let file = output?.path, file != "-" else { return }
    Console.shared.messages.note(
      Wording(
        zh: "核对：bianzhi report verify \(file)", en: "To verify it: bianzhi report verify \(file)"))
  }

  /// Says that a report has no section on the plans of the year that was asked for.
  private static func tellMissing(_ year: Int, in report: Report) {
    guard !report.sections.contains(where: { $0.name == "plan" }) else { return }
    Console.shared.messages.warning(
      Wording(
        zh: "没有 \(year) 年的计划，报告没有年度审核计划一节；见 bianzhi plan list",
        en: """
          there is no plan of \(year), and the report has no section on plans; see bianzhi plan list
          """
      ))
  }

  private func chosenFormat(otherwise usual: FormatName) throws -> ReportFormat {
    if let format, let named = ReportFormat.named(format.rawValue) { return named }
    guard let path = output?.path, path != "-" else {
      guard let named = ReportFormat.named(usual.rawValue) else { preconditionFailure("\(usual)") }
      return named
    }
    guard let promised = ReportFormat.of(path: path) else {
      throw ReportFileError.unknownEnding(path: path)
    }
    return promised
  }
}

/// The year of the plans of a report.
struct ReportYearOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      say("计划年度；默认台账中最近的", "Year of the plans (default: the newest in the ledger)"),
      valueName: "year"))
  var year: YearText?
}
