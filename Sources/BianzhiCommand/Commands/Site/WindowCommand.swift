import ArgumentParser
import BianzhiAudit
import BianzhiCore
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
    let leader = try meant(in: ledger)
    if statement {
      let found = try ledger.windowStatement(of: leader, asOf: asOf)
      try show(Tables.windowStatement, found.lines, of: ledger, request)
      WindowWords.tell(found.bounds, of: leader)
    } else {
      let found = try ledger.responsibilityWindow(of: leader, asOf: asOf)
      try show(Tables.window, found.problems, of: ledger, request)
      WindowWords.tell(found, of: leader)
    }
    return .done
  }

  private func meant(in ledger: Ledger) throws -> WindowLeader {
    if let organ, let post {
      return try ledger.windowLeader(leader, organ: organ.code(in: ledger), post: post)
    }
    return try ledger.windowLeader(PlanSubjectName(written: leader))
  }
}
