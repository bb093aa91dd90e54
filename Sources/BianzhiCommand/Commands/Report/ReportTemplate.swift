import ArgumentParser
import BianzhiCore
import BianzhiReport

extension ReportCommand {
  /// `bianzhi report template`
  struct Template: Verb {
    static let help = Help(
      "report template", zh: "写出内置模板：一份报告的全部域和重复行，改成本单位的版式",
      en:
        "Write the built-in template: all fields and repeated rows of a report, to make one's own",
      example: Wording(zh: "feedback -o 模板.docx", en: "feedback -o template.docx"),
      more: Wording(
        zh:
          "{{单位名称}} 是一个值；表格的一行里有 {{问题.编号}}，就按清单重复；{{正文}} 是全文。制作：report feedback 单位 --template 模板.docx -o 文件.docx。",
        en:
          "{{organ}} is a value; a row with {{findings.number}} is repeated; {{body}} is the whole text. report feedback ORGAN --template FILE fills it."
      ))

    enum Name: String, ExpressibleByArgument, CaseIterable {
      case page, summary, leader, feedback, review, notice, closing, handover
    }

    @OptionGroup var common: CommonOptions
    @Argument(help: ArgumentHelp(say("哪种报告", "Which report"), valueName: "report"))
    var name: Name
    @Option(
      name: [.short, .long],
      help: ArgumentHelp(
        say("写入 .docx 文件；- 为标准输出", "The .docx to write; - is standard output"), valueName: "file"))
    var output: OutputPath

    func execute() throws -> ExitStatus {
      guard let kind = ReportKind.named(name.rawValue) else {
        preconditionFailure("no report \(name.rawValue)")
      }
      let request = OutputRequest(
        format: .xlsx, language: Console.language, path: output.path, width: Console.shared.width)
      guard request.file != nil || request.width == nil else {
        throw ReportError.notForTerminal(format: "docx")
      }
      if let file = request.file, !ResultDevice.isOne(file) {
        let ending = file.split(separator: "/").last.map(String.init) ?? file
        let parts = ending.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count > 1, parts.last?.lowercased() == "docx" else {
          throw TemplateError.notForFormat(parts.count > 1 ? ".\(parts[parts.count - 1])" : ending)
        }
      }
      try ResultWriter.write(BuiltInTemplate.bytes(of: kind, Console.language), request)
      return .done
    }
  }
}
