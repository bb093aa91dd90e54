import ArgumentParser
import BianzhiCore
import BianzhiImport
import BianzhiReport

/// `bianzhi undo`: takes one import back.
struct UndoCommand: Verb {
  static let help = Help(
    "undo", zh: "撤销一次导入", en: "Take one import back",
    example: Wording(zh: "3（编号见 bianzhi imports）", en: "3 (numbers: bianzhi imports)"))

  @OptionGroup var common: CommonOptions
  @Argument(help: ArgumentHelp(say("导入编号", "Number of the import"), valueName: "import"))
  var number: Int

  func execute() throws -> ExitStatus {
    let (ended, restored) = try common.ledger().undo(import: number)
    StandardOutput.line(
      say(
        "已撤销第 \(number) 次导入：撤下 \(ended) 行，恢复 \(restored) 行",
        "Import \(number) undone: \(Counted(ended, "row")) taken back, \(restored) restored"))
    return .done
  }
}
