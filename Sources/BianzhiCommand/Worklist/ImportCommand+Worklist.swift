import BianzhiCore
import BianzhiImport
import BianzhiReport

/// Worklists among the files of an import, and the one that is written after it.
extension ImportCommand {
  /// The worklists among the files that were named; folders pass them over.
  var worklists: [String] { paths.map(\.path).filter { WorklistFile.isOne($0) } }

  /// Takes filled worklists: all their answers are stored, or none.
  func settle(_ files: [String]) throws -> ExitStatus {
    guard files.count == paths.count else { throw CommandError.worklistsAndTables(files[0]) }
    // A ledger that is not there yet appears with the decisions, and not before.
    let made = try Ledger.exists(at: common.path) ? nil : NewLedger(for: common.path)
    let ledger = try made?.ledger ?? common.ledger()
    let (decisions, isWaiting) = try told(by: files, ledger)
    guard !decisions.isEmpty else {
      if isWaiting { return .done }
      tell(
        Wording(
          zh: "待办清单的“\(WorklistSheet.answer.zh)”列没有填写，没有要存入的。",
          en: "Nothing is filled in under \"\(WorklistSheet.answer.en)\"; nothing to store."))
      return .done
    }
    guard !reading.dryRun else {
      tell(
        Wording(
          zh: "演练，未存入：\(decisions.count) 项认定可以存入",
          en: "Dry run, nothing stored: \(decisions.count) decisions"))
      return .done
    }
    let settled = try ledger.settle(decisions)
    try publish(made)
    tell(settled.wording)
    if let line = SettledColumnWords(decisions).line { messages.note(line) }
    if !settled.waiting.isEmpty { messages.note(NameDecision.waits(settled.waiting)) }
    if made == nil { try ReturnedClosings.say(ledger) }
    if decisions.contains(where: \.needsTables) {
      messages.note(
        Wording(
          zh: "表头、文件和小标题的认定在重新导入原来的文件时起作用。",
          en: "Decisions on columns, files and sections take effect when files are imported again.")
      )
    }
    return .done
  }

  /// What worklists decide, and whether some answers wait for tables that are not there.
  private func told(
    by files: [String], _ ledger: Ledger
  ) throws -> (decisions: [ReadingDecision], isWaiting: Bool) {
    var (decisions, isWaiting): ([ReadingDecision], Bool) = ([], false)
    for file in files {
      let told = try WorklistDecisions.of(WorklistFile(file), in: ledger)
      decisions += told.decisions
      told.advice.map(messages.note)
      isWaiting = isWaiting || !told.waiting.isEmpty
    }
    return (decisions, isWaiting)
  }

  /// Writes the worklist of the ledger, or of a trial where nothing was stored.
  func writeProblems(stored ledger: Ledger?, _ options: ImportOptions) throws {
    guard let problems else { return }
    try write(try worklist(stored: ledger, options), to: problems)
  }

  private func worklist(stored ledger: Ledger?, _ options: ImportOptions) throws -> Worklist {
    if let ledger { return try Worklist(of: ledger) }
    let trial =
      try Ledger.exists(at: common.path)
      ? NewLedger(trialOf: common.ledger()) : NewLedger(for: common.path, isTrial: true)
    var options = options
    (options.isDryRun, options.quarantines, options.collectsAll) = (false, true, true)
    options.missing = .stay
    options.progress = nil
    _ = try trial.ledger.importTables(paths.map(\.path), options: options)
    return try Worklist(of: trial.ledger)
  }

  /// Gives a ledger that holds nothing but decisions its name.
  private func publish(_ made: NewLedger?) throws {
    guard let made else { return }
    guard try made.publish(Wording(zh: "这些认定", en: "these decisions")) != nil else {
      throw LedgerError.locked(path: common.path)
    }
  }

  /// Asks at the terminal what the worklist asks.
  ///
  /// - Returns: whether anything was answered, so that the files are to be read again.
  func askAtTerminal(stored ledger: Ledger?, _ options: ImportOptions) throws -> Bool {
    let list = try worklist(stored: ledger, options)
    let answers = WorklistQuestions(list).answers()
    guard !answers.isEmpty else { return false }
    let made =
      try ledger == nil && !Ledger.exists(at: common.path) ? NewLedger(for: common.path) : nil
    let ledger = try ledger ?? made?.ledger ?? common.ledger()
    let told = WorklistFile(answers: answers, organs: list.organs)
    let taken = try WorklistDecisions.of(told, in: ledger)
    taken.advice.map(messages.note)
    let settled = try ledger.settle(taken.decisions)
    try publish(made)
    tell(settled.wording)
    if let line = SettledColumnWords(taken.decisions).line { messages.note(line) }
    if !settled.waiting.isEmpty { messages.note(NameDecision.waits(settled.waiting)) }
    return true
  }

  private func write(_ list: Worklist, to output: OutputPath) throws {
    guard !list.isEmpty else {
      messages.note(
        Wording(zh: "没有要认定或改正的；没有写待办清单。", en: "Nothing to decide or mend; no worklist was written.")
      )
      return
    }
    try WorklistWorkbook(list: list, language: Console.language).write(to: output.path)
    messages.note(list.advice(output.path))
  }
}

extension ReadingDecision {
  /// Whether it changes how files are read, so that they must be imported again.
  fileprivate var needsTables: Bool {
    switch self {
    case .header, .file: true
    case .name(let target, _): target.isSection
    case .value: false
    }
  }
}

extension SettledReadings {
  /// What decisions came to, in words.
  var wording: Wording {
    var chinese = ["认定 \(stored) 项"]
    var english = ["\(stored) decided"]
    if already > 0 {
      chinese.append("此前已认定 \(already) 项")
      english.append("\(already) decided before")
    }
    if unknown > 0 {
      chinese.append("\(unknown) 项没有认定过")
      english.append("\(unknown) never decided")
    }
    if let number {
      chinese.append("台账中 \(recoded) 行已按认定重读（第 \(number) 次）")
      english.append("\(recoded) stored rows read anew (number \(number))")
    }
    return Wording(zh: chinese.joined(separator: "；"), en: english.joined(separator: "; "))
  }
}
