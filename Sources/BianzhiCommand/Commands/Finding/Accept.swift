import ArgumentParser
import BianzhiAudit
import BianzhiCore

extension FindingCommand {
  /// `bianzhi finding accept`
  struct Accept: FindingVerb {
    static let help = Help(
      "finding accept", zh: "验收销号：须有之后的检查证明已消除，且不是本人经办",
      en:
        "Accept the rectification and close the finding: a later check must show it gone, and nobody closes own work",
      example: Wording(
        zh: "F1 --by 周甲 --on 2010-02-01",
        en: "F1 --by NAME --on 2010-02-01"))

    @OptionGroup var common: CommonOptions
    @OptionGroup var names: FindingNames
    @OptionGroup var entry: ActOptions
    @Option(
      help: ArgumentHelp(
        say(
          "同一机构或同一人的另一个问题：证明旁列出的，都须写明；可重复",
          "Another finding of the same organ or person that stands beside the proof; may be repeated"
        ),
        valueName: "finding"))
    var beside: [Named<FindingName>] = []

    @OptionGroup var why: ReasonOption
    @OptionGroup var who: ApproverOption

    func act() throws -> AcceptFinding {
      AcceptFinding(
        beside: try beside.map { try $0.name() }, reason: why.reason, approver: who.approver)
    }

    /// Says of each on what it rests beside newer lists.
    func execute() throws -> ExitStatus {
      let ledger = try common.ledger()
      let done = try ledger.act(
        act(), to: names.findings, on: entry.on, by: entry.by,
        evenSo: entry.excuse)
      let list = done.map(\.description).joined(separator: " ")
      tell(Wording(zh: "\(list)：\(told.zh)", en: "\(list): \(told.en)"))
      for (name, grounds) in try ledger.grounds(done) {
        tell(
          Wording(zh: "\(name) 还依据\(grounds.zh)", en: "\(name) also rests on \(grounds.en)"))
      }
      return .done
    }
  }
}
