import ArgumentParser
import BianzhiCore
import BianzhiReport

extension ReadCommand {
  /// `bianzhi read`, or `bianzhi read propose`: proposes what documents approve; nothing is stored.
  struct Propose: Verb {
    static let help = Help(
      "read propose", zh: "读三定规定、调整通知和批复，提出其中的编制、职数和内设机构；不写任何东西",
      en: "Read plans, notices and replies and propose the numbers they approve; writes nothing",
      example: Wording(zh: "三定规定.docx --format json", en: "plan.docx --format json"),
      more: Wording(
        zh: """
          读 .docx、.txt、.html，以及系统装有 antiword 或 catdoc 时的 .doc、装有 pdftotext 时的 .pdf；可给文件夹，- 为标准输入。
          一个数只有在它前后的话全部读懂时才提出，旁边附原文；其余的列为“未读懂”。几个文件按文件日期的先后核对前后数。
          """,
        en: """
          Reads .docx, .txt and .html; .doc where antiword or catdoc is installed, .pdf where pdftotext is; folders, and - for \
          standard input. A number is proposed only where every word around it is understood, beside the words it came from; \
          the others are listed as unread. Several files are compared in the order of their days.
          """))

    @OptionGroup var common: CommonOptions
    @OptionGroup var output: OutputOptions
    @Flag(
      help: ArgumentHelp(
        say("只写读到的文字；各项的位置按它计", "Write the text as read, which the spans count in")))
    var text = false
    @Argument(
      help: ArgumentHelp(
        say("文件或文件夹；- 为标准输入", "Files or folders; - is standard input"), valueName: "path"))
    var paths: [InputPath]

    func execute() throws -> ExitStatus {
      let request = try output.request(otherwise: .table)
      let sources = try DocumentSource.all(paths.map(\.path))
      if text { return try writeText(of: sources, request) }
      let report = try ReadingReport(sources)
      try report.write(request)
      return report.isWhole ? .done : .incomplete
    }

    private func writeText(
      of sources: [DocumentSource], _ request: OutputRequest
    ) throws -> ExitStatus {
      guard sources.count == 1 else { throw DocumentError.severalTexts }
      let text = PersonNumber.mask(try sources[0].text())
      try ResultWriter.write(Array(text.utf8), request)
      return .done
    }
  }
}
