import ArgumentParser
import BianzhiCore
import BianzhiImport
import BianzhiReport
import Foundation
import Spreadsheets

/// `bianzhi import`: reads tables and stores all of them or none.
struct ImportCommand: Verb {
  static let help = Help(
    "import", zh: "导入表格或整个文件夹；要么全部存入，要么一行不存",
    en: "Import tables or a folder: all of it or nothing", example: "city/ --as-of 2010-06-30",
    more: Wording(
      zh: "按表头识别表的种类，列的顺序不限；见 bianzhi kind list。--dry-run 先看识别结果。",
      en: """
        The kind of table is told by its header words, in any order; see bianzhi kind list. \
        Look at what is recognised with --dry-run first.
        """))

  @OptionGroup var common: CommonOptions
  @Argument(
    help: ArgumentHelp(
      say("文件、文件夹，或 - 表示标准输入", "Files, folders, or - for standard input"), valueName: "path"))
  var paths: [InputPath]
  @OptionGroup var reading: ImportArguments
  @Option(
    help: ArgumentHelp(
      say(
        "把要认定和要改正的写成待办清单（.xlsx），填好再导回",
        "Write everything to decide or mend as a workbook to fill in"),
      valueName: "file"))
  var problems: OutputPath?
  @Flag(
    help: ArgumentHelp(
      say("在终端逐项询问要认定的，再读一遍", "Ask at the terminal what is to be decided, then read again")))
  var ask = false
  @OptionGroup var revealing: RevealOptions

  func execute() throws -> ExitStatus {
    guard !(reading.replace && reading.add) else { throw CommandError.replaceAndAdd }
    if revealing.reveal, revealing.reason == nil { throw CommandError.reasonNeeded }
    guard !ask || WorklistQuestions.canAsk else { throw CommandError.noTerminal }
    let filled = worklists
    guard filled.isEmpty else { return try settle(filled) }
    return try take(try reading.options(common), mayAsk: ask && !reading.dryRun)
  }

  private func take(_ options: ImportOptions, mayAsk: Bool) throws -> ExitStatus {
    defer { ProgressLine.shared.finish() }
    let (ledger, summary): (Ledger?, ImportSummary)
    do {
      (ledger, summary) = try Ledger.importTables(
        paths.map(\.path), intoLedgerAt: common.path, options: options)
    } catch let error as ImportError where error.isOfFiles {
      if mayAsk, try askAtTerminal(stored: nil, options) { return try take(options, mayAsk: false) }
      try writeProblems(stored: nil, options)
      throw error
    }
    ProgressLine.shared.finish()
    ImportReport(summary: summary, language: Console.language).write()
    let stored = summary.isStored ? ledger : nil
    if let stored { try ReturnedClosings.say(stored) }
    if mayAsk, try askAtTerminal(stored: stored, options) {
      return try take(options, mayAsk: false)
    }
    // Each is tried although the other cannot be written.
    let mapping = Result { try reading.writeMapping(summary) }
    if let ledger { try writeRejects(summary, ledger) }
    try mapping.get()
    try writeProblems(stored: stored, options)
    if let failure = summary.failure {
      messages.problem(failure.wording)
      if Console.wantsJSON { Failure.writeJSON(failure.status, failure.wording) }
      return failure.status
    }
    return summary.isIncomplete ? .incomplete : .done
  }

  /// The rows that were kept out, beside the ledger, readable by its owner only.
  private func writeRejects(_ summary: ImportSummary, _ ledger: Ledger) throws {
    guard reading.quarantine, let number = summary.number, !summary.rejects.isEmpty else { return }
    let workbook = RejectsWorkbook(
      ledger: ledger, rejects: summary.rejects,
      reveals: try revealing.permit(ledger, command: "import --reveal"))
    let path = try workbook.write(
      besideLedger: common.path, import: number, rows: summary.rejectedRows)
    messages.note(workbook.advice(path))
  }
}
