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
      tellBurden(try ledger.burden(ofImport: number))
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

  private func tellBurden(_ burden: ImportBurden) {
    let list = { (names: [String]) in names.isEmpty ? "–" : names.joined(separator: " ") }
    let runs = burden.runs.map { "R\($0)" }
    let lines: [(Wording, String)] = [
      (Wording(zh: "问题", en: "findings"), list(burden.findings)),
      (Wording(zh: "将重新打开的销号", en: "closings that would open again"), list(burden.closings)),
      (Wording(zh: "将不再成立的步骤", en: "steps that would be done no more"), list(burden.steps)),
      (Wording(zh: "检查", en: "runs"), list(runs)),
      (Wording(zh: "此后制作的上报包", en: "packages made since"), "\(burden.packages)"),
    ]
    tell(
      Wording(
        zh: "以第 \(number) 次导入为据（没有撤销任何内容）：",
        en: "What rests on import \(number) (nothing was undone):"))
    for (name, value) in lines {
      tell(Wording(zh: "  \(name.zh)：\(value)", en: "  \(name.en): \(value)"))
    }
  }
}
