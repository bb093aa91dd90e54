package import BianzhiCore
package import BianzhiQuery

extension Tables {
  /// `workbook`: the people of a unit as its newest roster has them, to be put right and handed in again.
  ///
  /// The headings are words that an import knows in either language.
  ///
  /// - Parameters:
  ///   - day: the day that the unit is to tell; nil where whoever imports it says so.
  ///   - reveals: identity numbers in full.
  package static func workbook(
    of roster: PresentRoster, for day: CalendarDay?, reveals: Bool
  ) -> Table<RosterRow> {
    var look = SheetLook(
      Wording(zh: "\(roster.organName)人员花名册", en: "Roster of \(roster.organName)"),
      // Masked numbers have to be typed in again.
      open: Set(reveals ? [] : ["person_id"]).union([
        "name", "sex", "birth", "body", "quota_kind", "post", "rank", "is_leader", "post_since",
        "entered", "state", "left_on", "document", "note",
      ]),
      choices: [
        "sex": ["男", "女"].map(term), "is_leader": ["是", "否"].map(term),
        "quota_kind": QuotaKind.allCases.map { term($0.rawValue) },
        "state": PersonState.allCases.map { term($0.rawValue) },
      ], signatures: SheetLook.signed)
    // An import reads the day from the Chinese words.
    look.note = day.map { Wording(zh: "截至 \($0)", en: "截至 \($0) (as of \($0))") }
    look.blankRows = 20
    return Table(place(reveals) + what + times, look: look)
  }

  /// Rosters have these words in every language.
  private static func term(_ text: String) -> Wording { Wording(zh: text, en: text) }

  private static func place(_ reveals: Bool) -> [Column<RosterRow>] {
    [
      Column("organ_code", zh: "机构代码", en: "organ_code", .identifier) { .text($0.organCode) },
      Column("organ_name", zh: "机构名称", en: "organ_name") { .text($0.organName) },
      Column("person_id", zh: "身份证号", en: "person_id", .identifier) { row in
        .optional(reveals ? row.person?.text : row.person?.masked)
      },
      Column("name", zh: "姓名", en: "person_name") { .text($0.name) },
      Column("sex", zh: "性别", en: "sex") { .text($0.sex) },
      // A day beside the masked number would give the number away; the number that is typed in tells it.
      Column("birth", zh: "出生日期", en: "birth", .identifier) { row in
        .text(reveals || row.person == nil ? row.birth : "")
      },
    ]
  }

  private static let what: [Column<RosterRow>] = [
    Column("body", zh: "内设机构", en: "body") { .text($0.body) },
    Column("quota_kind", zh: "编制类型", en: "quota_kind") { .text($0.quotaKind) },
    Column("post", zh: "职务", en: "post") { .text($0.post) },
    Column("rank", zh: "职务层次", en: "rank") { .text($0.rank) },
    Column("is_leader", zh: "是否领导职务", en: "is_leader") { .text($0.isLeader) },
    Column("post_since", zh: "任职时间", en: "post_since", .identifier) { .text($0.postSince) },
    Column("entered", zh: "进入本单位时间", en: "entered", .identifier) { .text($0.entered) },
  ]

  private static let times: [Column<RosterRow>] = [
    Column("state", zh: "人员状态", en: "state") { .text($0.state) },
    Column("left_on", zh: "减少时间", en: "left_on", .identifier) { _ in .text("") },
    Column("document", zh: "批准文号", en: "document") { .text($0.document) },
    Column("note", zh: "备注", en: "note") { .text($0.note) },
  ]
}
