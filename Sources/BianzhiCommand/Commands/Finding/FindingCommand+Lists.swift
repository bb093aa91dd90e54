import ArgumentParser
import BianzhiAudit
import BianzhiCore
import BianzhiQuery
import BianzhiReport

extension FindingCommand {
  /// `bianzhi finding list`
  struct List: Verb {
    static let help = Help(
      "finding list", zh: "列出问题和整改情况", en: "List findings and where they stand",
      example: Wording(zh: "--overdue --on 2010-04-05", en: "--overdue --on 2010-04-05"))

    @OptionGroup var common: CommonOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var anchoring: AnchorOptions
    @OptionGroup var standing: StateDayOptions
    @OptionGroup var scope: ScopeOptions
    @Option(help: ArgumentHelp(say("状态，可重复", "State; may be repeated"), valueName: "status"))
    var status: [Choice<FindingStatus>] = []
    @Flag(help: ArgumentHelp(say("只列逾期的", "Only overdue ones"))) var overdue = false
    @Flag(
      help: ArgumentHelp(
        say("只列材料上已整改、数据仍有的", "Only those done on paper that the data still show")))
    var alive = false
    @Flag(help: ArgumentHelp(say("只列未办结的", "Only those not settled"))) var open = false

    func execute() throws -> ExitStatus {
      let request = try output.request(otherwise: .table, anchors: anchoring.anchor)
      let ledger = try common.ledger()
      let day = try ledger.standingDay(standing.on)
      var filter = try scope.filter(in: ledger)
      filter.statuses = Set(status.map(\.value))
      (filter.isOverdue, filter.isAliveOnPaper, filter.isOpen) = (overdue, alive, open)
      let entries = try ledger.findingLedger(on: day, asOf: standing.on, filter)
      FindingCommand.tellPassed(entries)
      FindingCommand.tellEnds(entries)
      try WithoutCheckWords.tell(of: ledger)
      try FindingCommand.tellParameters(entries, of: ledger)
      var table = Tables.findingList
      table.look?.note = SheetLook.day(day)
      try show(table, entries, of: ledger, request)
      messages.note(
        Wording(
          zh: "\(day)：\(entries.count) 个问题，逾期 \(entries.count { $0.overdueDays > 0 }) 个",
          en:
            "\(day): \(Counted(entries.count, "finding")), \(entries.count { $0.overdueDays > 0 }) overdue"
        ))
      return .done
    }
  }

  /// Checks by other parameters than usual that findings of a list were seen in.
  fileprivate static func tellParameters(_ entries: [LedgerEntry], of ledger: Ledger) throws {
    for run in Set(entries.compactMap(\.seenRun)).sorted() {
      guard let changed = try ledger.runInfo(run).parameters.changedWording else { continue }
      Console.shared.messages.warning(
        Wording(zh: "第 \(run) 次检查：\(changed.zh)", en: "run \(run): \(changed.en)"))
    }
  }

  /// Ends that cover nothing any more on the day of a list.
  fileprivate static func tellPassed(_ entries: [LedgerEntry]) {
    for entry in entries where entry.followed.hasPassed {
      guard let until = entry.life.coverage?.until else { continue }
      let (name, status) = (entry.finding.name, entry.life.standing)
      Console.shared.messages.warning(
        Wording(
          zh: "\(name) \(status.zh)，只涵盖至 \(until)，已过期，按未办结计；下一次办理、导入或检查时重新打开",
          en: """
            \(name) (\(status.en)) was covered until \(until) and counts as open; the next act, import or check \
            opens it again
            """))
    }
  }

  /// Ends that cover their findings until a day, in one line.
  fileprivate static func tellEnds(_ entries: [LedgerEntry]) {
    let ends = entries.filter { $0.life.coverage?.until != nil && !$0.followed.hasPassed }
      .map(\.life.endWording)
    guard !ends.isEmpty else { return }
    let more = ends.count > 20 ? " …" : ""
    Console.shared.messages.note(
      Wording(
        zh: "有期限的：" + ends.prefix(20).map(\.zh).joined(separator: "；") + more,
        en: "Until a day: " + ends.prefix(20).map(\.en).joined(separator: "; ") + more))
  }

  /// `bianzhi finding show`
  struct Show: Verb {
    static let help = Help(
      "finding show", zh: "一个问题的办理经过", en: "What was done to a finding",
      example: Wording(zh: "F1", en: "F1"))

    @OptionGroup var common: CommonOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var standing: StandingDayOptions
    @Argument(help: ArgumentHelp(say("问题编号", "The finding"), valueName: "finding"))
    var finding: Named<FindingName>

    func execute() throws -> ExitStatus {
      let request = try output.request(otherwise: .table)
      let ledger = try common.ledger()
      let name = try finding.name()
      let entry = try ledger.finding(name, on: ledger.standingDay(standing.on))
      let events = try ledger.trace(of: "\(name)")
      try show(Tables.history, events, of: ledger, request)
      messages.note(entry.standing)
      if let beside = try ledger.beside(name) {
        messages.note(
          Wording(
            zh: "证明旁还有：\(beside.zh)（销号时须用 --beside 写明）",
            en: "Beside the proof stands: \(beside.en) (to be named with --beside)"))
      }
      for (_, grounds) in try ledger.grounds([name]) {
        messages.note(
          Wording(
            zh: "它的消除还依据\(grounds.zh)", en: "That it is gone also rests on \(grounds.en)"))
      }
      return .done
    }
  }

  /// `bianzhi finding letter`
  struct Letter: Verb {
    static let help = Help(
      "finding letter", zh: "一个机构的问题清单", en: "The list of findings for an organ",
      example: Wording(
        zh: "--organ 339901000100 -o 问题清单.xlsx", en: "--organ 339901000100 -o letter.xlsx"))

    @OptionGroup var common: CommonOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var anchoring: AnchorOptions
    @Option(help: .organ) var organ: OrganText

    func execute() throws -> ExitStatus {
      let request = try output.request(otherwise: .table, anchors: anchoring.anchor)
      let ledger = try common.ledger()
      var filter = LedgerFilter()
      filter.organ = try organ.unitCode(in: ledger)
      filter.takesBodies = true
      filter.statuses = Set(FindingStatus.allCases.filter(\.isInLetter))
      let entries = try ledger.findingLedger(on: ledger.standingDay(nil), filter)
      try show(Tables.letter, entries, of: ledger, request)
      messages.note(
        Wording(
          zh: "\(entries.count) 个问题", en: "\(Counted(entries.count, "finding"))"))
      return .done
    }
  }
}

/// Whose findings: an organ's, or those in a leader's scope.
struct ScopeOptions: ParsableArguments {
  @Option(help: ArgumentHelp(say("机构代码或名称", "Code or name of an organ"), valueName: "organ"))
  var organ: OrganText?
  @Option(
    help: ArgumentHelp(
      say("审核对象编号，如 P1-7：其职责范围内的机构", "A leader of a plan, such as P1-7: the organs of the scope"),
      valueName: "subject"))
  var subject: Named<PlanSubjectName>?

  func filter(in ledger: Ledger) throws -> LedgerFilter {
    var filter = LedgerFilter()
    filter.organ = try organ?.code(in: ledger)
    filter.subject = try subject?.name()
    return filter
  }
}
