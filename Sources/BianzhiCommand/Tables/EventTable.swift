import BianzhiAudit
import BianzhiCore
import BianzhiReport

/// Events as rows.
enum EventTable {
  static let columns = [
    ResultColumn("event", Said(zh: "序号", en: "event"), .number),
    ResultColumn("day", Said(zh: "日期", en: "day"), .identifier),
    ResultColumn("kind", Said(zh: "办理", en: "kind")),
    ResultColumn("subject", Said(zh: "编号", en: "subject"), .identifier),
    ResultColumn("person", Said(zh: "经办人", en: "person")),
    ResultColumn("detail", Said(zh: "内容", en: "detail"), .sentence),
    ResultColumn("chain", Said(zh: "链值", en: "chain"), .identifier),
  ]

  static let history = [
    columns[0], columns[1], columns[2], columns[4], columns[5],
    ResultColumn("evidence", Said(zh: "证据", en: "evidence")),
  ]

  static func values(_ event: Event) -> [ResultValue] {
    [
      .integer(event.number), .text(event.day.description),
      .word(code: event.kind, said: EventWords.kind(event.kind)), .text(event.subject),
      .text(event.person), .text(EventWords.detail(event, Console.language)), .text(event.link),
    ]
  }

  static func history(_ event: Event, _ files: [String]) -> [ResultValue] {
    let all = values(event)
    return [all[0], all[1], all[2], all[4], all[5], .text(files.joined(separator: "; "))]
  }
}
