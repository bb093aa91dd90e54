import BianzhiCore
import BianzhiQuery
import BianzhiReport

/// What `export names` says beside its table.
enum PublicNameWords {
  /// What stands above the names of one unit: its places, its people, and where to report what is not so. The number is the
  /// country's line for breaches of staffing.
  static func head(_ unit: PlacesRow) -> Wording {
    let (approved, actual) = (unit.approved.map { "\($0)" }, unit.actual.map { "\($0)" })
    return Wording(
      zh: "编制 \(approved ?? "不明") 名，实有 \(actual ?? "不明") 名；举报电话 12310",
      en: """
        places approved: \(approved ?? "not known"), people: \(actual ?? "not known"); breaches are reported to 12310
        """)
  }

  /// - Parameters:
  ///   - rows: of the table.
  ///   - again: those of a further post of somebody who has one above.
  static func tell(rows: Int, again: Int, on told: CalendarDay, by calibre: Wording) {
    Console.shared.messages.note(
      Wording(
        zh: """
          截至 \(told)，占编 \(rows - again) 人\(again > 0 ? "，另有 \(again) 行是同一人的其他职务" : "")；\
          口径 \(calibre.zh)，公示前请核对
          """,
        en: """
          As of \(told): \(Counted(rows - again, "person", "people")) on places\
          \(again > 0 ? ", and \(Counted(again, "row")) of further posts of theirs" : ""), by the calibre \(calibre.en)
          """))
  }
}
