import BianzhiCore
package import BianzhiQuery

extension Tables {
  /// `export seats`: the approved leader posts one by one, with who is in them (领导职数实配情况表).
  package static let seats = Table<SeatRow>(
    [
      Column("organ_code", zh: "机构代码", en: "organ code", .identifier) { .text($0.organCode) },
      Column("organ_name", zh: "单位名称", en: "organ name") { .text($0.organName) },
      Column("body", zh: "内设机构", en: "inner body") { .filled($0.body) },
      .words("post", zh: "职数", en: "post") { PartWords.words($0.part, .post) },
      Column("seat", zh: "席位", en: "seat", .number) { .optional($0.seat) },
      Column("state", zh: "情况", en: "state") { .word($0.state) },
      Column("holder", zh: "姓名", en: "holder") { .filled($0.holder) },
      Column("title", zh: "现任职务", en: "title") { .filled($0.title) },
      Column("since", zh: "任现职时间", en: "since", .identifier) {
        .optional($0.since?.description)
      },
      Column("predecessor", zh: "前任", en: "predecessor") { .filled($0.predecessor) },
      Column("predecessor_seen", zh: "前任最后见于", en: "predecessor last seen", .identifier) {
        .day($0.lastSeen)
      },
      Column("vacant_since", zh: "空缺起始", en: "vacant since", .identifier) {
        .day($0.vacantSince)
      },
      Column("document", zh: "批准文号", en: "document", .identifier) { .filled($0.document) },
      Column("data_day", zh: "数据日期", en: "data day", .identifier) { .day($0.dataDay) },
      .words("reason", zh: "说明", en: "reason") { $0.why },
    ],
    short: [
      "organ_name", "post", "seat", "state", "holder", "since", "predecessor", "vacant_since",
      "reason",
    ],
    look: SheetLook(Wording(zh: "领导职数席位表", en: "Leader posts"), signatures: SheetLook.signed))
}

extension SeatRow {
  /// Why cells of its row are empty.
  fileprivate var why: Wording {
    let words = reasons.map { Reasons.wording($0) } + remarks
    return Wording(
      zh: words.map(\.zh).joined(separator: "；"), en: words.map(\.en).joined(separator: "; "))
  }
}
