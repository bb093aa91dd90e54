import ArgumentParser
import BianzhiAudit
import BianzhiCore
import BianzhiQuery
import BianzhiReport

/// `bianzhi may`: whether an organ may take people, with the arithmetic.
struct MayCommand: Verb {
  static let help = Help(
    "may", zh: "能不能进人、配备领导：按核定、占编实配、计划、例外和未整改问题算出可用数",
    en: "May an organ take people or leaders: what is free on a day, with the arithmetic",
    example: Wording(
      zh: "岚汀市水务局 --kind 行政编制 --people 2 --on 2024-06-30",
      en: "339900000900 --kind XZ --people 2 --on 2024-06-30"),
    more: Wording(
      zh: """
        领导职数：bianzhi may 机构 --post 副职 --rank 正科级 --body 办公室。--form 写预填的编制使用申请表（.docx 或 .xlsx）。\
        退出码 0 可以，1 不可以，2 无法判断（花名册缺少或过旧、编制类型没有说明、核定不清等）。
        """,
      en: """
        Leader posts: bianzhi may ORGAN --post deputy --rank RANK --body BODY. --form writes the application, \
        filled in (.docx or .xlsx). Ends with 0 for yes, 1 for no, 2 where the ledger does not tell (no roster, an old \
        one, no kind given …).
        """))

  @OptionGroup var common: CommonOptions
  @OptionGroup var output: OutputOptions
  @Argument(help: .organ) var organ: OrganText
  @Option(help: ArgumentHelp(say("编制类型", "Kind of quota"), valueName: "kind")) var kind: String?
  @OptionGroup var posts: PostWishOptions
  @Option(
    help: ArgumentHelp(say("申请使用（配备）几名", "How many people"), valueName: "number"))
  var people = 1
  @Option(
    help: ArgumentHelp(
      say("哪一天进人；默认最近的数据日期", "The day they enter (default: the newest data day)"), valueName: "day")
  )
  var on: CalendarDay?
  @Option(
    help: ArgumentHelp(
      say("在哪份用编计划内（文号）", "Number of the use plan they come under"), valueName: "document"))
  var plan: String?
  @Option(
    help: ArgumentHelp(
      say("预留几名；台账没有这一项", "Places kept back; the ledger records none"), valueName: "number"))
  var reserve: Int?

  @Flag(
    help: ArgumentHelp(
      say("写预填的编制使用申请表，不写算式", "Write the application, filled in, instead of the arithmetic")))
  var form = false

  func validate() throws {
    try posts.validate(kind: kind, plan: plan)
    guard people > 0, reserve ?? 0 >= 0, people <= Self.most, reserve ?? 0 <= Self.most else {
      throw ValidationError(
        say("--people 至少 1，--reserve 至少 0。", "--people is at least 1, --reserve at least 0."))
    }
  }

  /// More people than any organ has.
  private static let most = 10_000_000

  func execute() throws -> ExitStatus {
    // A document has no format of results, and nothing else ends in .docx.
    let isDocument = form && ReportFormat.of(path: output.output?.path ?? "") != nil
    let request = try isDocument ? output.documentRequest() : output.request(otherwise: .table)
    let ledger = try common.ledger()
    let question = try question(in: ledger)
    let answer = try answer(to: question, in: ledger)
    let report = PlaceReport(answer: answer, asksPosts: question.post != nil)
    if form {
      messages.note(report.head)
      try UseForm(try ledger.placeForm(question, answer)).write(request)
    } else {
      try report.write(request)
    }
    return answer.verdict.status
  }

  private func question(in ledger: Ledger) throws -> PlaceRequest {
    let code = try organ.code(in: ledger)
    var question = PlaceRequest(organCode: code, kind: kind ?? "", people: people, day: on)
    question.post = try posts.wish()
    (question.plan, question.reserve) = (plan, reserve)
    return question
  }

  /// Findings that are not put right stand against an answer only where it is said what for.
  private func answer(to question: PlaceRequest, in ledger: Ledger) throws -> PlaceAnswer {
    let answer = try ledger.places(question)
    guard kind != nil || question.post != nil else { return answer }
    return try ledger.heldBack(answer, to: question)
  }
}

extension PlaceVerdict {
  fileprivate var status: ExitStatus {
    switch self {
    case .yes: .done
    case .no: .findings
    case .cannotSay: .incomplete
    }
  }
}
