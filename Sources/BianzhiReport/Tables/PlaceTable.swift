import BianzhiCore
package import BianzhiQuery

extension Tables {
  /// `may`: the numbers that the answer about free places is worked out from.
  package static let places = Table<PlaceAnswer.Line>([
    Column("item", zh: "项目", en: "item") { .word($0.item) },
    Column("people", zh: "人数", en: "people", .number) { .optional($0.people) },
    .words("basis", zh: "依据", en: "basis", .sentence) { $0.basis },
  ])
}
