import ArgumentParser
import BianzhiAudit
import BianzhiCore
import BianzhiDocument
import BianzhiImport
import BianzhiReport

extension ReadCommand {
  /// `bianzhi read accept`
  struct Accept: Verb {
    static let help = Help(
      "read accept", zh: "采用文件中的编制、职数和内设机构，记入台账；要么全部存入，要么一条不存",
      en: "Take what documents say into the ledger; all that is chosen or nothing",
      example: Wording(
        zh: "三定规定.docx --only 1,3-5 --by 周甲 --on 2010-03-01",
        en: "plan.docx --only 1,3-5 --by NAME --on 2010-03-01"),
      more: Wording(
        zh: "条目与导入的表格同样入账：可 explain、可 undo，原文随之保存。核对不符的不能采用。",
        en: """
          Entries come in as those of a table do: explain shows their sentence, undo takes them back. What failed a check \
          is not taken.
          """))

    @OptionGroup var common: CommonOptions
    @OptionGroup var acting: ActOptions
    @OptionGroup var choice: ProposalChoice
    @Option(
      help: ArgumentHelp(
        say("文件没有写明机构时，是哪个机构", "Whose entries they are where the text names nobody"),
        valueName: "organ"))
    var organ: String?
    @Option(
      help: ArgumentHelp(
        say("生效日期（默认文件的日期）", "Day in force (default: the document's day)"), valueName: "day"))
    var effective: CalendarDay?

    func execute() throws -> ExitStatus {
      let read = try choice.read(common)
      let chosen = try choice.open(read)
      let sheets = read.sheets(of: chosen, organ: organ, day: effective)
      let (ledger, summary) = try store(sheets)
      ImportReport(summary: summary, language: Console.language, isOfProposals: true).write()
      guard let ledger, let number = summary.number, summary.isStored else {
        if let failure = summary.failure { messages.problem(failure.wording) }
        return summary.failure?.status ?? .badInput
      }
      let sayings = sheets.flatMap { $0.sayings() }
      let name = try acting.perform(in: ledger) {
        try $0.begin(
          DecideDocument(
            accepting: sayings, importNumber: number, issued: read.issued(besides: effective)))
      }
      tell(
        Wording(
          zh: "\(name)：采用 \(sayings.count) 条，第 \(number) 次导入",
          en: "\(name): \(Counted(sayings.count, "proposal")) taken, import \(number)"))
      try ReturnedClosings.say(ledger)
      return read.tellFailures(messages)
    }

    /// Whoever may not act on that day stores nothing.
    private func store(
      _ sheets: [EntrySheets]
    ) throws -> (ledger: Ledger?, summary: ImportSummary) {
      let (files, options) = (try sheets.map { try $0.file() }, ImportOptions())
      return try Ledger.storing(intoLedgerAt: common.path, options: options) {
        try $0.rehearse(on: acting.on, by: acting.by, evenSo: acting.excuse)
        return try $0.importMade(files, options: options)
      }
    }
  }

  /// `bianzhi read reject`
  struct Reject: Verb {
    static let help = Help(
      "read reject", zh: "不采用文件中的某些条目；以后不再提出",
      en: "Decide that things a document says become no entries; they are not proposed again",
      example: Wording(
        zh: "三定规定.docx --only 2 --reason 已由后文替代 --by 周甲 --on 2010-03-01",
        en: "plan.docx --only 2 --reason replaced --by NAME --on 2010-03-01"))

    @OptionGroup var common: CommonOptions
    @OptionGroup var acting: ActOptions
    @OptionGroup var choice: ProposalChoice
    @Option(help: ArgumentHelp(say("理由", "Why"), valueName: "text")) var reason: String

    func execute() throws -> ExitStatus {
      let read = try choice.read(common)
      let chosen = try choice.undecided(read)
      let sayings = read.sheets(of: chosen).flatMap { $0.sayings() }
      let ledger = try Ledger(creatingAt: common.path)
      let name = try acting.perform(in: ledger) {
        try $0.begin(DecideDocument(rejecting: sayings, reason: PersonNumber.mask(reason)))
      }
      tell(
        Wording(
          zh: "\(name)：不采用 \(sayings.count) 条",
          en: "\(name): \(Counted(sayings.count, "proposal")) rejected"))
      return read.tellFailures(messages)
    }
  }
}

/// Which proposals a decision is about.
struct ProposalChoice: ParsableArguments {
  @Option(
    help: ArgumentHelp(say("只是这些，如 1,3-5", "Only these, such as 1,3-5"), valueName: "numbers"))
  var only: NumberList?
  @Option(
    help: ArgumentHelp(
      say("read list 写出、“采用”一列已填 是 的表", "A sheet of read list whose column take says yes"),
      valueName: "file"))
  var ticked: InputPath?
  @Flag(help: ArgumentHelp(say("所有可采用的", "All that may be taken"))) var all = false
  @Argument(help: ArgumentHelp(say("文件或文件夹", "Files or folders"), valueName: "path"))
  var paths: [InputPath]

  func read(_ common: CommonOptions) throws -> Proposals {
    guard [only != nil, ticked != nil, all].count(where: { $0 }) == 1 else {
      throw ProposalError.nothingChosen
    }
    return try Proposals(paths.map(\.path), common)
  }

  /// Those chosen that nobody decided on; what several copies of one document say is taken from the first.
  ///
  /// - Throws: ``ProposalError`` for one that was named and is decided.
  func undecided(_ read: Proposals) throws -> [ProposedEntry] {
    let named = try ticked.map { try TickedProposals.read($0.path, of: read) }
    var seen: Set<[String]> = []
    let chosen = try (named ?? read.chosen(only)).filter { seen.insert($0.key).inserted }
    if all {
      let open = chosen.filter { $0.standing == nil && $0.obstacle == nil }
      guard !open.isEmpty else { throw ProposalError.nothingOpen }
      return open
    }
    for entry in chosen {
      guard let standing = entry.standing else { continue }
      throw ProposalError.alreadyDecided(
        entry.proposal.number, file: entry.document.path, by: "\(standing.name)")
    }
    guard !chosen.isEmpty else { throw ProposalError.nothingOpen }
    return chosen
  }

  /// Those chosen, all of which may be taken.
  ///
  /// - Throws: ``ProposalError`` for one that was named and cannot.
  func open(_ read: Proposals) throws -> [ProposedEntry] {
    let chosen = try undecided(read)
    for entry in chosen {
      guard let obstacle = entry.obstacle else { continue }
      throw ProposalError.obstacle(
        entry.proposal.number, file: entry.document.path, obstacle.wording)
    }
    return chosen
  }
}
