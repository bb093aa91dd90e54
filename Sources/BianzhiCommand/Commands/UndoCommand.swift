import ArgumentParser
import BianzhiAudit
import BianzhiCore
import BianzhiReport

/// `bianzhi undo`: takes one import back.
struct UndoCommand: Verb {
  static let help = Help(
    "undo", zh: "撤销一次导入；据其数据销号的问题重新打开",
    en: "Take one import back; findings closed by its data open again",
    example: Wording(zh: "3（编号见 bianzhi imports）", en: "3 (numbers: bianzhi imports)"))

  @OptionGroup var common: CommonOptions
  @Argument(help: ArgumentHelp(say("导入编号", "Number of the import"), valueName: "import"))
  var number: Int
  @Flag(
    help: ArgumentHelp(
      say("只说明哪些问题、销号、检查和上报包以它为据，不撤销", "Only say what rests on it; nothing is undone")))
  var dryRun = false

  func execute() throws -> ExitStatus {
    let ledger = try common.ledger()
    if dryRun {
      let burden = try ledger.burden(ofImport: number)
      for line in ImportBurdenWords.lines(burden, of: number) { tell(line) }
      return .done
    }
    let result = try ledger.undoImport(number)
    StandardOutput.line(
      say(
        "已撤销第 \(number) 次导入：撤下 \(result.ended) 行，恢复 \(result.restored) 行",
        "Import \(number) undone: \(Counted(result.ended, "row")) taken back, \(result.restored) restored"
      ))
    if !result.opened.isEmpty {
      let names = result.opened.joined(separator: " ")
      tell(
        Wording(
          zh: "据其数据销号的问题重新打开：\(names)", en: "Closed by its data, and open again: \(names)"))
    }
    for step in result.fallen { tell(step) }
    return .done
  }
}
