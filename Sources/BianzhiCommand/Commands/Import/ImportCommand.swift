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
  @Option(
    help: ArgumentHelp(
      say("花名册的数据日期，如 2010-06-30", "The data day of rosters, such as 2010-06-30"), valueName: "day")
  )
  var asOf: CalendarDay?
  @Option(
    help: ArgumentHelp(
      say("表的种类", "Kind of table"), valueName: "kind"))
  var kind: KindName?
  @Option(
    help: ArgumentHelp(
      say("文件中没有机构时，指明是哪个机构（代码或名称）", "The organ of files that name none, by code or name"),
      valueName: "organ"))
  var organ: OrganText?
  @Option(
    help: ArgumentHelp(
      say(
        "编码：utf-8 gb18030 utf-16le utf-16be；默认自动识别",
        "utf-8, gb18030, utf-16le or utf-16be (default: detected)"), valueName: "encoding"))
  var encoding: String?
  @Option(
    help: ArgumentHelp(
      say(
        "工作表的名称或序号（从 1 起）；默认导入所有认得的工作表",
        "Sheet by name, or by number from 1 (default: all that fit)"),
      valueName: "sheet"))
  var sheet: String?
  @Option(
    help: ArgumentHelp(
      say("映射文件：哪个表头是哪一项", "File of a mapping that says which header word is which field"),
      valueName: "file"))
  var map: InputPath?
  @Option(
    help: ArgumentHelp(
      say(
        "把识别出的映射写入文件，可修改后用 --map 给回",
        "Write the mapping that was recognised, to edit and give back with --map"),
      valueName: "file"))
  var saveMap: OutputPath?
  @Option(
    help: ArgumentHelp(
      say("表头所在行；默认自动识别", "Number of the row that holds the header (default: found)"),
      valueName: "row"))
  var headerRow: Int?
  @Flag(
    help: ArgumentHelp(
      say("单位为空白的行取上一行的单位（合并单元格变成了空白）", "A row without organ has the one of the row above"))
  )
  var fillDown = false
  @Option(
    help: ArgumentHelp(
      say("工资表的月份，如 2010-06；表中没有时用", "The month of pay lists that name none, such as 2010-06"),
      valueName: "month"))
  var month: String?
  @Flag(help: ArgumentHelp(say("只演练，不存入", "Try everything and store nothing")))
  var dryRun = false
  @Flag(
    help: ArgumentHelp(
      say("存入好行，坏行留置并写出待改文件", "Store the good rows and hold the bad ones back in a file")))
  var quarantine = false
  @Flag(
    help: ArgumentHelp(
      say("花名册完整：不在其中的人去掉", "The rosters are complete: take off people who are not in them")))
  var replace = false
  @Flag(
    help: ArgumentHelp(
      say("花名册只是补充：不在其中的人保留", "The rosters only add: keep people who are not in them")))
  var add = false
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
    guard !(replace && add) else { throw CommandError.replaceAndAdd }
    if revealing.reveal, revealing.reason == nil { throw CommandError.reasonNeeded }
    guard !ask || WorklistQuestions.canAsk else { throw CommandError.noTerminal }
    let filled = worklists
    guard filled.isEmpty else { return try settle(filled) }
    return try take(try importOptions(), mayAsk: ask && !dryRun)
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
    if mayAsk, try askAtTerminal(stored: stored, options) {
      return try take(options, mayAsk: false)
    }
    // Each is tried although the other cannot be written.
    let mapping = Result { try writeMapping(summary) }
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

  /// The organ of `--organ`: one of the ledger, wherever that has organs. A new ledger learns them with the
  /// files, so there the text stands for itself.
  private func organOfFiles(_ text: OrganText) throws -> String {
    guard text.text.contains(where: { !$0.isWhitespace }) else {
      throw ValidationError(say("--organ 没有写机构", "--organ names no organ"))
    }
    guard FileManager.default.fileExists(atPath: common.path) else { return text.text }
    let ledger = try common.ledger()
    return try ledger.organTitles().isEmpty ? text.text : text.code(in: ledger)
  }

  /// A month in any form that tables have, as YYYYMM.
  private static func month(_ text: String) throws -> Int32 {
    var text = text
    let reading = text.withUTF8 { RecordedDate.read(UnsafeRawBufferPointer($0)) }
    guard case .date(let month) = reading, month <= 999_999 else {
      throw ValidationError(
        say("\(text) 不是月份。请写成 2010-06", "\(text) is no month. Write it as 2010-06"))
    }
    return month
  }

  private func writeMapping(_ summary: ImportSummary) throws {
    guard let saveMap else { return }
    let text = PersonNumber.mask(try MappingFile(tables: summary.mappings).text())
    try WholeFile.write(Array(text.utf8), to: saveMap)
    messages.note(
      Wording(zh: "映射已写入 \(saveMap.path)。", en: "The mapping is in \(saveMap.path)."))
  }

  private func importOptions() throws -> ImportOptions {
    var options = ImportOptions()
    options.asOf = asOf
    options.kind = kind?.code
    options.organ = try organ.map(organOfFiles)
    options.headerRow = headerRow
    options.sheet = sheet
    if let map {
      options.mappings = try MappingFile.read(map.path).tables
      options.mappingFile = map.path
    }
    options.isDryRun = dryRun
    options.fillsDown = fillDown
    options.month = try month.map(Self.month)
    options.quarantines = quarantine
    options.missing = replace ? .go : add ? .stay : .goCautiously
    if let encoding {
      guard let known = TextEncoding(name: encoding) else {
        throw ValidationError(
          say(
            "没有编码 \(encoding)。可用：utf-8 gb18030 utf-16le utf-16be",
            "No encoding \(encoding). There are: utf-8 gb18030 utf-16le utf-16be"))
      }
      options.encoding = known
    }
    if Console.shared.isErrorTerminal { options.progress = { ProgressLine.shared.show($0) } }
    return options
  }

  /// The rows that were kept out, beside the ledger, readable by its owner only.
  private func writeRejects(_ summary: ImportSummary, _ ledger: Ledger) throws {
    guard quarantine, let number = summary.number, !summary.rejects.isEmpty else { return }
    let workbook = RejectsWorkbook(
      ledger: ledger, rejects: summary.rejects,
      reveals: try revealing.permit(ledger, command: "import --reveal"))
    let path = RejectsWorkbook.freePath(besideLedger: common.path, import: number)
    do {
      try workbook.write(to: path)
    } catch {
      guard let (status, wording) = Failure.told(by: error) else { throw error }
      throw CommandError.noRejectsFile(
        import: number, rows: summary.rejectedRows, status: status, why: wording)
    }
    messages.note(workbook.advice(path))
  }
}

/// The progress bar of an import, drawn on a terminal only.
private final class ProgressLine: @unchecked Sendable {
  static let shared = ProgressLine()
  private var bar = ProgressBar(
    isTerminal: Console.shared.isErrorTerminal, columns: Console.shared.errorWidth)

  func show(_ progress: ImportProgress) {
    let fraction = progress.size > 0 ? Double(progress.bytes) / Double(progress.size) : nil
    bar.show(
      label: URL(filePath: progress.file).lastPathComponent, fraction: fraction,
      detail: Counts.grouped(progress.rows) + say(" 行", " rows"))
  }

  func finish() {
    bar.finish()
  }
}
