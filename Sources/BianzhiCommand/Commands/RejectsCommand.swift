import ArgumentParser
import BianzhiCore
import BianzhiImport
import BianzhiReport

/// `bianzhi rejects`: writes the rows an import kept out once more.
struct RejectsCommand: Verb {
  static let help = Help(
    "rejects", zh: "把一次导入留置的行写成待改文件", en: "Write the rows an import held back, to put them right",
    example: Wording(zh: "3 -o 待改.xlsx", en: "3 -o rejects.xlsx"),
    more: Wording(
      zh: "导入编号见 bianzhi imports。", en: "The numbers of imports are listed by bianzhi imports."))

  @OptionGroup var common: CommonOptions
  @Argument(help: ArgumentHelp(say("导入编号", "Number of the import"), valueName: "import"))
  var number: Int
  @Option(
    name: [.short, .long],
    help: ArgumentHelp(
      say("写入的 .xlsx 文件；默认在台账旁边", "The .xlsx file to write (default: beside the ledger)"),
      valueName: "file"))
  var output: OutputPath?
  @OptionGroup var revealing: RevealOptions

  func execute() throws -> ExitStatus {
    let ledger = try common.ledger()
    let rejects = try ledger.rejects(ofImport: number)
    guard !rejects.isEmpty else {
      print(say("第 \(number) 次导入没有留置的行", "Import \(number) held no rows back"))
      return .done
    }
    let workbook = RejectsWorkbook(
      ledger: ledger, rejects: rejects,
      reveals: try revealing.permit(ledger, command: "rejects --reveal"))
    let path =
      output?.path
      ?? RejectsWorkbook.freePath(besideLedger: common.path, import: number)
    try workbook.write(to: path)
    messages.note(workbook.advice(path))
    return .done
  }

  func validate() throws {
    if output?.isStandardOutput == true {
      throw ValidationError(say("请用 -o 给出文件名", "Name a file with -o"))
    }
  }
}
