import BianzhiCore
import BianzhiReport

/// What `export names` says beside its table.
enum PublicNameWords {
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
