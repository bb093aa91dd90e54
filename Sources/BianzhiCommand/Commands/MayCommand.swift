import ArgumentParser
import BianzhiAudit
import BianzhiCore
import BianzhiQuery
import BianzhiReport
import Glibc

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
    let code = try organ.code(in: ledger)
    var question = PlaceRequest(organCode: code, kind: kind ?? "", people: people, day: on)
    question.post = try posts.wish()
    (question.plan, question.reserve) = (plan, reserve)
    var answer = try ledger.places(question)
    if kind != nil || question.post != nil, let reason = try blocking(answer, question, ledger) {
      answer = answer.blocked(by: reason)
    }
    if form {
      messages.note(head(of: answer))
      try UseForm(try ledger.placeForm(question, answer)).write(request)
      return status(of: answer)
    }
    let isForEye = request.format == .table && request.file == nil
    let head = head(of: answer)
    if isForEye {
      tell(head)
      fflush(nil)
    } else {
      messages.note(head)
    }
    if !isForEye || !answer.lines.isEmpty {
      try Tables.places.write(answer.lines, in: frame(of: answer), request)
    }
    return status(of: answer)
  }

  private func status(of answer: PlaceAnswer) -> ExitStatus {
    switch answer.verdict {
    case .yes: .done
    case .no: .findings
    case .cannotSay: .incomplete
    }
  }

  /// The answer around its arithmetic.
  private func frame(of answer: PlaceAnswer) -> JSONFrame {
    JSONFrame(
      [
        JSONMember("answer", .string(answer.verdict.rawValue)),
        JSONMember("organ_code", .string(answer.organCode)),
        JSONMember("organ_name", .string(PersonNumber.mask(answer.organName))),
        JSONMember(
          posts.post == nil ? "quota_kind" : "post",
          kindWord(of: answer).map { .string($0[Console.language]) } ?? .null),
        JSONMember("people", .integer(answer.people)),
        JSONMember("on", .string(answer.day.description)),
        JSONMember("roster_day", answer.rosterDay.map { .string($0.description) } ?? .null),
        JSONMember("free", answer.free.map { .integer($0) } ?? .null),
        JSONMember("reason", .string(PersonNumber.mask(answer.reason(Console.language)))),
      ], rowsKey: "lines")
  }

  private func kindWord(of answer: PlaceAnswer) -> Wording? {
    answer.kind.isEmpty
      ? nil : PartWords.words(answer.kind, posts.post == nil ? .quotaKind : .post)
  }

  /// The answer as a sentence.
  private func head(of answer: PlaceAnswer) -> Wording {
    let (word, kind) = (answer.verdict.wording, kindWord(of: answer))
    let use = posts.post == nil ? "使用" : "配备"
    return Wording(
      zh: """
        \(answer.organName)（\(answer.organCode)）\(answer.day) \(use)\(kind?.zh ?? "编制") \(answer.people) 名：\
        \(word.zh)。\(answer.reason(.zh))
        """,
      en: """
        \(answer.organName) (\(answer.organCode)), \(answer.people) on \(kind?.en ?? "a quota") on \(answer.day): \
        \(word.en): \(answer.reason(.en))
        """)
  }

  /// Confirmed findings of the organ, or of the one whose quota it shares, that are not put right.
  private func blocking(
    _ answer: PlaceAnswer, _ question: PlaceRequest, _ ledger: Ledger
  ) throws -> Wording? {
    let codes: Set = [answer.organCode, question.organCode]
    let findings = try ledger.blockedOrgans(on: answer.day)
      .filter { codes.contains($0.organCode) }.flatMap(\.reasons)
    guard !findings.isEmpty else { return nil }
    let list = { (language: Language) in
      findings.map { "\($0.finding) \($0.status.wording[language])" }
    }
    return Wording(
      zh: "有未整改到位的问题，原则上不受理：\(list(.zh).joined(separator: "、"))",
      en: "findings are not put right, so in principle nobody: \(list(.en).joined(separator: ", "))"
    )
  }
}
