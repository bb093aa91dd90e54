import ArgumentParser
import BianzhiAudit
import BianzhiCore
import BianzhiQuery
import BianzhiReport

/// `bianzhi window`: what was there when a leader came, and what came later.
struct WindowCommand: Verb {
  static let help = Help(
    "window", zh: "责任时段：任职时已有、任内新增、增加、减少、消除的问题",
    en: "Compare problems at the start and end of a leader's term", example: "P1-7",
    more: Wording(
      zh: "只按已导入的数据推算，不留检查记录；当日没有数据的写“无法判断”。",
      en:
        "Worked out from the data as imported; no run is kept. Days without data give \"unknown\".")
  )

  @OptionGroup var common: CommonOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var anchoring: AnchorOptions
  @Argument(
    help: ArgumentHelp(
      say("审核对象编号 P1-7，或姓名", "The leader, as P1-7, or a name"), valueName: "leader"))
  var leader: String
  @Option(
    help: ArgumentHelp(
      say("机构代码或名称（用姓名时）", "Code or name of the organ, with a name of a leader"),
      valueName: "organ"))
  var organ: OrganText?
  @Option(help: ArgumentHelp(say("职务（用姓名时）", "The post, with a name"), valueName: "text"))
  var post: String?
  @Option(
    help: ArgumentHelp(
      say("截至哪一天；默认最近检查的日期", "The day to end on (default: the newest day judged)"), valueName: "day"
    ))
  var asOf: CalendarDay?
  @Flag(help: ArgumentHelp(say("列出任职时和截止时的核定、实有、超编", "Approved, actual and over at both ends")))
  var statement = false

  func validate() throws {
    let isNumber = PlanSubjectName(leader) != nil && organ == nil && post == nil
    if !isNumber, organ == nil || post == nil {
      throw ValidationError(
        say("按姓名查请同时给出 --organ 和 --post", "With a name give both --organ and --post"))
    }
  }

  func execute() throws -> ExitStatus {
    let request = try output.request(otherwise: .table, anchors: anchoring.anchor)
    let ledger = try common.ledger()
    let code = try organ?.code(in: ledger)
    let subject = try ledger.reading { database in
      if let code, let post {
        return try WindowLeader(name: leader, organ: code, post: post, in: database)
      }
      return try WindowLeader(PlanSubjectName(written: leader), in: database)
    }
    if statement {
      let found = try ledger.windowStatement(of: subject, asOf: asOf)
      try show(Tables.windowStatement, found.lines, of: ledger, request)
      note(found.bounds, subject)
    } else {
      let found = try ledger.responsibilityWindow(of: subject, asOf: asOf)
      try show(Tables.window, found.problems, of: ledger, request)
      note(found.bounds, subject)
      let (used, all) = found.daysBetween
      messages.note(
        Wording(
          zh: "其间的数据日期 \(all) 个，查看了 \(used) 个",
          en: "Data days between: \(all), looked at \(used)"))
      warn(found)
    }
    return .done
  }

  /// An empty table means nothing where there was nothing to judge.
  private func warn(_ window: ResponsibilityWindow) {
    let (start, end) = window.withoutRoster
    guard start + end > 0 else { return }
    let all = window.leader.scope.count
    messages.warning(
      Wording(
        zh: "范围内 \(all) 个机构，没有可用花名册的：任职时 \(start) 个，截止时 \(end) 个；这些机构不能判断",
        en: """
          Organs in scope: \(all); \(start) have no roster in force at the start and \(end) at the \
          end; they cannot be judged
          """))
  }

  private func note(_ bounds: WindowBounds, _ leader: WindowLeader) {
    messages.note(
      Wording(
        zh:
          "\(leader.name) \(leader.post)：\(bounds.start) 至 \(bounds.end)\(bounds.hasLeft ? "（离任）" : "")",
        en:
          "\(leader.name) \(leader.post): \(bounds.start) to \(bounds.end)\(bounds.hasLeft ? " (left)" : "")"
      ))
    if bounds.isStartByMonth {
      messages.note(
        Wording(
          zh: "任职日期只有月份，按该月最后一天计",
          en: "Only the month of the appointment is known; its last day stands for it"))
    }
  }
}
