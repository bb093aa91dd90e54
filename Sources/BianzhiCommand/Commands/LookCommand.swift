import ArgumentParser
import BianzhiCore
import BianzhiImport
import BianzhiReport

/// `bianzhi look`: what a file holds and what it would be read as; nothing is written.
struct LookCommand: Verb {
  static let help = Help(
    "look", zh: "看一眼文件：每张表识别成什么、各列填了什么、与该单位上一份相比变了什么；不写任何东西",
    en:
      "Look at files: what each table is read as, what its columns hold, what changed; writes nothing",
    example: Wording(zh: "花名册.xlsx", en: "roster.xlsx"))

  @OptionGroup var common: CommonOptions
  @OptionGroup var output: OutputOptions
  @Argument(help: ArgumentHelp(say("文件或文件夹", "Files or folders"), valueName: "path"))
  var paths: [InputPath]

  func execute() throws -> ExitStatus {
    let request = try output.request(otherwise: .table)
    let ledger = try Ledger.exists(at: common.path) ? common.ledger() : nil
    let (files, options) = (paths.map(\.path), ImportOptions())
    let looked = try LookedFiles(files, options: options, ledger: ledger)
    try LookReport(looked: looked).write(request)
    for change in try ledger?.rosterChanges(files, options: options) ?? [] {
      messages.note(change.wording)
    }
    return looked.failures.isEmpty ? .done : .incomplete
  }
}
