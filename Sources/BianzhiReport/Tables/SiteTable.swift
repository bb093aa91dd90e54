package import BianzhiAudit
import BianzhiCore

extension Tables {
  /// `ballot show`: the sums of an appraisal; small ones are hidden.
  package static func ballot(_ scale: BallotScale) -> Table<BallotTally.Item> {
    Table(
      [Column("item", zh: "评议内容", en: "item") { .text($0.item) }]
        + zip(scale.codes, scale.wordings).enumerated().map { place, grade in
          Column(grade.0, zh: grade.1.zh, en: grade.1.en, .number) {
            .text(SmallCells.shown($0.people)[place].text)
          }
        })
  }

  /// `interview show`: groups and topics; small numbers are hidden.
  package static let interviews = Table<InterviewCount.Line>([
    Column("sort", zh: "类别", en: "sort") { line in
      line.isTopic
        ? .word(code: "topic", wording: Wording(zh: "话题", en: "topic"))
        : .word(code: "group", wording: Wording(zh: "人员", en: "group"))
    },
    Column("word", zh: "内容", en: "word") { .text($0.word) },
    Column("people", zh: "人数", en: "people", .number) { .text($0.people.text) },
  ])
}
