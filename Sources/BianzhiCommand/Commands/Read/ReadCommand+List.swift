import ArgumentParser
import BianzhiAudit
import BianzhiCore
import BianzhiDocument
import BianzhiReport

extension ReadCommand {
  /// `bianzhi read list`
  struct List: Verb {
    static let help = Help(
      "read list", zh: "列出文件中可以记入台账、还没有认定的编制、职数和内设机构，各附原文",
      en: "List what may become entries and is not decided yet, beside its sentence",
      example: Wording(zh: "三定/ -o 待认定.xlsx", en: "plans/ -o proposals.xlsx"),
      more: Wording(
        zh: """
          写成 .xlsx 后在“采用”一列填 是 或 否，再用 read accept 文件 --ticked 待认定.xlsx 采用；\
          --page 待认定.html 写成网页，对照原文勾选，存下的文件同样给 --ticked。
          """,
        en: """
          Written as .xlsx, its column "take" is filled in with yes or no and taken back with \
          read accept FILE --ticked proposals.xlsx. --page proposals.html writes a web page to tick beside the \
          sentences; the file that it saves goes to --ticked as well.
          """))

    @OptionGroup var common: CommonOptions
    @OptionGroup var output: OutputOptions
    @Option(
      help: ArgumentHelp(
        say(
          "写成可勾选的网页（.html），存下的答复给 read accept --ticked",
          "Write a web page to tick; its answer goes to read accept --ticked"),
        valueName: "file"))
    var page: OutputPath?
    @Flag(help: ArgumentHelp(say("已经认定的也列出", "Those decided on as well"))) var all = false
    @Argument(help: ArgumentHelp(say("文件或文件夹", "Files or folders"), valueName: "path"))
    var paths: [InputPath]

    func execute() throws -> ExitStatus {
      let request = try output.request(otherwise: .table)
      let read = try Proposals(paths.map(\.path), common)
      let entries = read.entries.filter { all || $0.standing == nil }
      if let page {
        try WholeFile.write(ProposedEntry.page(entries, Console.language), to: page)
      } else {
        try ProposedEntry.table.write(entries, request)
      }
      let open = read.entries.filter { $0.standing == nil && $0.obstacle == nil }.count
      messages.note(
        Wording(
          zh: "可记入台账、还没有认定的 \(open) 条；已认定 \(read.entries.count { $0.standing != nil }) 条",
          en:
            "\(Counted(open, "proposal")) open; decided on: \(read.entries.count { $0.standing != nil })"
        ))
      return read.tellFailures(messages)
    }
  }

  /// `bianzhi read show`
  struct Show: Verb {
    static let help = Help(
      "read show", zh: "逐条对照原文：读到的字用【】标出",
      en: "Show proposals beside their sentences, the words that were read between 【 and 】",
      example: Wording(zh: "三定规定.docx --only 1,3", en: "plan.docx --only 1,3"))

    @OptionGroup var common: CommonOptions
    @Option(
      help: ArgumentHelp(say("只看这些，如 1,3-5", "Only these, such as 1,3-5"), valueName: "numbers"))
    var only: NumberList?
    @Argument(help: ArgumentHelp(say("文件", "The document"), valueName: "file"))
    var file: InputPath

    func execute() throws -> ExitStatus {
      let read = try Proposals([file.path], common)
      for entry in try read.chosen(only) {
        let what = entry.words[Console.language]
        StandardOutput.line(
          VisibleText.line("\(entry.proposal.number)  \(what)"), columns: Console.shared.width)
        StandardOutput.line(
          VisibleText.line("   \(entry.marked)"), columns: Console.shared.width)
      }
      return read.tellFailures(messages)
    }
  }
}
