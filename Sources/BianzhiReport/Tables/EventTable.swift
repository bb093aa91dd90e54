import BianzhiAudit
package import BianzhiCore

/// An event, and the names and hashes of the files that were shown with it.
package typealias TracedEvent = (event: Event, files: [String], hashes: [String])

extension Tables {
  /// `trace`: what was done, in order.
  package static let events = Table<TracedEvent>(
    [
      number, day, kind,
      Column("subject", zh: "编号", en: "subject", .identifier) { .text($0.event.subject) },
      person, detail,
      Column("chain", zh: "链值", en: "chain", .identifier) { .text($0.event.link) },
      Column("entered", zh: "录入时间", en: "entered", .identifier) {
        .text($0.event.entered ?? "")
      },
    ], short: ["event", "day", "kind", "subject", "person", "detail", "entered"])

  /// `finding show`: what was done to one finding.
  package static let history = Table<TracedEvent>([
    number, day, kind, person, detail,
    Column("evidence", zh: "证据", en: "evidence") { .text($0.files.joined(separator: "; ")) },
    Column("hashes", zh: "散列值", en: "hashes", .identifier) {
      .text($0.hashes.joined(separator: "; "))
    },
  ])

  private static let number = Column<TracedEvent>("event", zh: "序号", en: "event", .number) {
    .integer($0.event.number)
  }
  private static let day = Column<TracedEvent>("day", zh: "日期", en: "day", .identifier) {
    // An import of tables that hold for no one day has none.
    .day($0.event.day == .earliest ? nil : $0.event.day)
  }
  private static let kind = Column<TracedEvent>("kind", zh: "办理", en: "kind") {
    .word(code: $0.event.kind, wording: EventWords.kind($0.event.kind))
  }
  private static let person = Column<TracedEvent>("person", zh: "经办人", en: "person") {
    .text($0.event.person)
  }
  private static let detail = Column<TracedEvent>.words(
    "detail", zh: "内容", en: "detail", .sentence
  ) {
    Wording(zh: EventWords.detail($0.event, .zh), en: EventWords.detail($0.event, .en))
  }
}
