import BianzhiCore
import BianzhiQuery
import BianzhiReport
import Glibc

/// Whether an organ may take people: the answer as a sentence, and the arithmetic behind it.
struct PlaceReport {
  let answer: PlaceAnswer
  /// Whether leader posts were asked about, and not places of a quota.
  let asksPosts: Bool

  /// The sentence in front of the arithmetic, or beside it where that is for a program or a file.
  func write(_ request: OutputRequest) throws {
    if request.isForEye {
      tell(head)
      fflush(nil)
    } else {
      Console.shared.messages.note(head)
    }
    if !request.isForEye || !answer.lines.isEmpty {
      try Tables.places.write(answer.lines, in: frame, request)
    }
  }

  /// The answer as a sentence.
  var head: Wording {
    let (word, kind) = (answer.verdict.wording, kindWord)
    let use = asksPosts ? "配备" : "使用"
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

  /// The answer around its arithmetic.
  private var frame: JSONFrame {
    JSONFrame(
      [
        JSONMember("answer", .string(answer.verdict.rawValue)),
        JSONMember("organ_code", .string(answer.organCode)),
        JSONMember("organ_name", .string(PersonNumber.mask(answer.organName))),
        JSONMember(
          asksPosts ? "post" : "quota_kind",
          kindWord.map { .string($0[Console.language]) } ?? .null),
        JSONMember("people", .integer(answer.people)),
        JSONMember("on", .string(answer.day.description)),
        JSONMember("roster_day", answer.rosterDay.map { .string($0.description) } ?? .null),
        JSONMember("free", answer.free.map { .integer($0) } ?? .null),
        JSONMember("reason", .string(PersonNumber.mask(answer.reason(Console.language)))),
      ], rowsKey: "lines")
  }

  private var kindWord: Wording? {
    answer.kind.isEmpty
      ? nil : PartWords.words(answer.kind, asksPosts ? .post : .quotaKind)
  }
}
