import ArgumentParser
import BianzhiCore
import BianzhiImport
import BianzhiReport

/// `bianzhi problems`: what is left to be decided or put right, as one workbook to be filled in.
struct ProblemsCommand: Verb {
  static let help = Help(
    "problems", zh: "待办清单：把要认定和要改正的写成一个工作簿，填好再用 import 导回",
    en: "Everything to be decided or put right, as one workbook to fill in and import again",
    example: Wording(zh: "待办.xlsx", en: "worklist.xlsx"),
    more: Wording(
      zh: "给一个单位的那一份：bianzhi problems --organ 339921000004 某局.xlsx",
      en: "The part of one unit: bianzhi problems --organ 339921000004 unit.xlsx"))

  @OptionGroup var common: CommonOptions
  @Option(
    help: ArgumentHelp(
      say("只写一个机构的（代码或名称）", "Only what is of one organ, by code or name"), valueName: "organ"))
  var organ: OrganText?
  @Argument(
    help: ArgumentHelp(say("写入的 .xlsx 文件", "The .xlsx file to write"), valueName: "file"))
  var output: OutputPath

  func validate() throws {
    guard output.path.lowercased().hasSuffix(".xlsx") else {
      throw ValidationError(say("请给出 .xlsx 文件名", "Name an .xlsx file"))
    }
  }

  func execute() throws -> ExitStatus {
    let ledger = try common.ledger()
    let code = try organ?.code(in: ledger)
    let list = try Worklist(of: ledger, organ: code)
    guard !list.isEmpty else {
      messages.note(
        Wording(zh: "没有要认定或改正的；没有写文件。", en: "Nothing to decide or mend; no file was written."))
      return .done
    }
    try WorklistWorkbook(list: list, language: Console.language).write(to: output.path)
    messages.note(list.advice(output.path))
    return .done
  }
}

extension Worklist {
  /// What the workbook holds, and what to do with it.
  func advice(_ path: String) -> Wording {
    let next =
      hasQuestions
      ? Wording(zh: "填好后导回：bianzhi import \(path)", en: "Fill it in, then: bianzhi import \(path)")
      : Wording(zh: "请在原表中改正后重新导入", en: "Mend the original tables and import them again")
    return Wording(
      zh: "\(path)：\(tally.zh)。\(next.zh)", en: "\(path): \(tally.en). \(next.en)")
  }
}
