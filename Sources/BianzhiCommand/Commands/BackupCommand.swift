import ArgumentParser
import BianzhiCore
import BianzhiReport
import Spreadsheets

/// `bianzhi backup`: a checked copy of the ledger, while others work on it.
struct BackupCommand: Verb {
  static let help = Help(
    "backup", zh: "备份台账：不停止他人工作，写完核对；不覆盖任何文件",
    en: "Copy the ledger while others work on it, and check the copy; no file is replaced",
    example: Wording(zh: "备份/2010-06-30.db", en: "backups/2010-06-30.db"))

  @OptionGroup var common: CommonOptions
  @Argument(
    help: ArgumentHelp(say("备份文件，须尚不存在", "The copy; must not exist yet"), valueName: "file"))
  var target: OutputPath

  func validate() throws {
    if target.isStandardOutput {
      throw ValidationError(say("请给出备份的文件名", "Name a file for the copy"))
    }
  }

  func execute() throws -> ExitStatus {
    let bytes = try common.ledger().backUp(to: target.path) { place in
      try FilesInPlace.placing(target.path, place)
    }
    tell(
      Wording(
        zh: "\(target.path)：备份完成并已核对，\(Counts.grouped(bytes)) 字节",
        en: "\(target.path): copied and checked, \(Counts.grouped(bytes)) bytes"))
    return .done
  }
}
