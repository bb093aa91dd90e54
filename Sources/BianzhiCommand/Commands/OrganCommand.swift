import ArgumentParser
import BianzhiAudit
import BianzhiCore
import BianzhiReport

/// `bianzhi organ`: what became of organs.
struct OrganCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    Help(
      "organ", zh: "机构沿革", en: "What became of organs",
      example: Wording(
        zh:
          "reform 339900001100 339900001200 --from 2008-03-01 --document 岚编〔2008〕1号 --approver 冯丁 --by 周甲 --on 2009-12-31",
        en:
          "reform 339900001100 339900001200 --from 2008-03-01 --document 2008-1 --approver APPROVER --by NAME --on 2009-12-31"
      )
    ).configuration(subcommands: [Reform.self])
  }

  /// `bianzhi organ reform`
  struct Reform: Verb {
    static let help = Help(
      "organ reform", zh: "登记机构改革的新旧对应：任期、核定、问题由继任机构接续，原机构不再核查",
      en: "Note that a reform turned one organ into another, which goes on in its place",
      example: Wording(
        zh:
          "339900001100 339900001200 --from 2008-03-01 --document 岚编〔2008〕1号 --approver 冯丁 --by 周甲 --on 2009-12-31",
        en:
          "339900001100 339900001200 --from 2008-03-01 --document 2008-1 --approver APPROVER --by NAME --on 2009-12-31"
      )
    )

    @OptionGroup var common: CommonOptions
    @OptionGroup var reform: ReformOptions

    func execute() throws -> ExitStatus { try reform.note(in: common.ledger()) }
  }
}

/// Which organ became which, when, and by what document.
struct ReformOptions: ParsableArguments {
  @OptionGroup var acting: ActOptions
  @Argument(
    help: ArgumentHelp(say("原机构代码或名称", "Code or name of the old organ"), valueName: "old"))
  var old: OrganText
  @Argument(
    help: ArgumentHelp(say("新机构代码或名称", "Code or name of the new organ"), valueName: "new"))
  var new: OrganText
  @Option(help: ArgumentHelp(say("改革日期", "Day of the reform"), valueName: "day"))
  var from: CalendarDay
  @Option(help: ArgumentHelp(say("文号", "Number of the document"), valueName: "document"))
  var document: String
  @OptionGroup var who: ApproverOption

  /// Writes the reform down.
  func note(in ledger: Ledger) throws -> ExitStatus {
    let (old, new) = (try old.recorded(in: ledger), try new.recorded(in: ledger))
    let act = NoteReform(
      oldCode: old, newCode: new, day: from, document: document, approver: who.approver)
    try acting.perform(in: ledger) {
      try $0.write(act, of: act.subject)
    }
    tell(
      Wording(
        zh: "已登记：\(old) 自 \(from) 起转为 \(new)（\(PersonNumber.mask(document))）",
        en: "Noted: \(old) became \(new) on \(from) (\(PersonNumber.mask(document)))"))
    let ends = try ledger.endsOf(organ: old).map(\.description)
    if !ends.isEmpty {
      Console.shared.messages.warning(
        Wording(
          zh: "\(old) 的长期整改、免予整改（\(ends.joined(separator: " "))）不及于 \(new)；检查发现的按新问题办理",
          en: """
            What is long-term or exempt of \(old) (\(ends.joined(separator: " "))) covers nothing of \(new): what a \
            check finds there is new
            """))
    }
    Console.shared.messages.note(
      Wording(
        zh: "登记有误的，用 bianzhi withdraw \(old)/\(new) 撤回",
        en: "If it is wrong, take it back: bianzhi withdraw \(old)/\(new)"))
    return .done
  }
}
