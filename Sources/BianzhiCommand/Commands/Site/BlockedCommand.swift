import ArgumentParser
import BianzhiAudit
import BianzhiCore
import BianzhiReport

/// `bianzhi blocked`: organs that should get no new staff yet.
struct BlockedCommand: Verb {
  static let help = Help(
    "blocked", zh: "问题未整改到位、原则上不受理用编申请的单位",
    en: "Organs that should get no new staff, because confirmed findings are not yet rectified",
    example: "--organ 339901000100")

  @OptionGroup var common: CommonOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var standing: StateDayOptions
  @Option(
    help: ArgumentHelp(say("只看这个机构（代码或名称）", "This organ only, by code or name"), valueName: "organ")
  )
  var organ: OrganText?

  func execute() throws -> ExitStatus {
    let request = try output.request(otherwise: .table)
    let ledger = try common.ledger()
    let day = try ledger.standingDay(standing.on)
    let codes = try organ.map { try ledger.withBodies($0.unitCode(in: ledger)) }
    let blocked = try ledger.blockedOrgans(on: day, asOf: standing.on)
      .filter { codes?.contains($0.organCode) ?? true }
    try show(Tables.blocked, blocked, of: ledger, request)
    try SinceCheckWords.tell(of: ledger)
    messages.note(
      blocked.isEmpty
        ? Wording(zh: "截至 \(day)，没有这样的单位", en: "As of \(day) there is none")
        : Wording(
          zh: "截至 \(day)，\(blocked.count) 个单位原则上不受理用编申请",
          en:
            "As of \(day), \(Counted(blocked.count, "organ")) should in principle get no new staff")
    )
    return .done
  }
}
