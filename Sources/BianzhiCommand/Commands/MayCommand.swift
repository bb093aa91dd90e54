import ArgumentParser
import BianzhiAudit
import BianzhiCore
import BianzhiQuery
import BianzhiReport
import Glibc

/// `bianzhi may`: whether an organ may take people, with the arithmetic.
struct MayCommand: Verb {
  static let help = Help(
    "may", zh: "能不能进人：按核定、占编、计划、例外和未整改问题算出可用编制",
    en: "May an organ take people: the places that are free on a day, with the arithmetic",
    example: Wording(
      zh: "岚汀市水务局 --kind 行政编制 --people 2 --on 2024-06-30",
      en: "339900000900 --kind XZ --people 2 --on 2024-06-30"),
    more: Wording(
      zh: "退出码 0 可以，1 不可以，2 无法判断（花名册缺少或过旧、编制类型没有说明、核定不清等）。",
      en:
        "Ends with 0 for yes, 1 for no, 2 where the ledger does not tell (no roster, an old one, no kind given …)."
    ))

  @OptionGroup var common: CommonOptions
  @OptionGroup var output: OutputOptions
  @Argument(
    help: ArgumentHelp(say("机构代码或名称", "Code or name of the organ"), valueName: "organ"))
  var organ: OrganText
  @Option(help: ArgumentHelp(say("编制类型", "Kind of quota"), valueName: "kind")) var kind: String?
  @Option(
    help: ArgumentHelp(say("申请使用几名", "How many people"), valueName: "number"))
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

  func validate() throws {
    guard people > 0, reserve ?? 0 >= 0, people <= Self.most, reserve ?? 0 <= Self.most else {
      throw ValidationError(
        say("--people 至少 1，--reserve 至少 0。", "--people is at least 1, --reserve at least 0."))
    }
  }

  /// More people than any organ has.
  private static let most = 10_000_000

  func execute() throws -> ExitStatus {
    let request = try output.request(otherwise: .table)
    let ledger = try common.ledger()
    var question = PlaceRequest(
      organCode: try organ.code(in: ledger), kind: kind ?? "", people: people, day: on)
    (question.plan, question.reserve) = (plan, reserve)
    var answer = try ledger.places(question)
    if kind != nil, let reason = try blocking(answer, question, ledger) {
      answer = answer.blocked(by: reason)
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
    switch answer.verdict {
    case .yes: return .done
    case .no: return .findings
    case .cannotSay: return .incomplete
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
          "quota_kind", kindWord(of: answer).map { .string($0[Console.language]) } ?? .null),
        JSONMember("people", .integer(answer.people)),
        JSONMember("on", .string(answer.day.description)),
        JSONMember("roster_day", answer.rosterDay.map { .string($0.description) } ?? .null),
        JSONMember("free", answer.free.map { .integer($0) } ?? .null),
        JSONMember("reason", .string(PersonNumber.mask(answer.reason(Console.language)))),
      ], rowsKey: "lines")
  }

  private func kindWord(of answer: PlaceAnswer) -> Wording? {
    answer.kind.isEmpty ? nil : PartWords.words(answer.kind, .quotaKind)
  }

  /// The answer as a sentence.
  private func head(of answer: PlaceAnswer) -> Wording {
    let (word, kind) = (answer.verdict.wording, kindWord(of: answer))
    return Wording(
      zh: """
        \(answer.organName)（\(answer.organCode)）\(answer.day) 使用\(kind?.zh ?? "编制") \(answer.people) 名：\
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
