import BianzhiCore
import GRDB

/// Holds what units state on their own forms beside what their rosters count.
struct FormDifferences {
  private let ground: ReconcileGround
  private let reader: ReconcileReader

  init(_ ground: ReconcileGround, _ reader: ReconcileReader) {
    (self.ground, self.reader) = (ground, reader)
  }

  /// The same numbers as `data.stated_actual` judges, of quotas only.
  func lines() throws -> [ReconciledLine] {
    try ground.preparation.fill(["stated_on_day"])
    let rows = try Row.fetchAll(
      ground.preparation.database,
      sql: """
        SELECT organ, part, people, day, listed, roster_day FROM stated_on_day
        WHERE about = 'quota' AND (people > most OR people < least) ORDER BY organ, part
        """)
    return rows.compactMap { row in
      let organ: Int64 = row["organ"]
      return reader.contains(organ) ? line(row, of: organ) : nil
    }
  }

  private func line(_ row: Row, of organ: Int64) -> ReconciledLine {
    let (stated, counted): (Int, Int) = (row["people"], row["listed"])
    let (day, rosterDay): (String, String) = (row["day"], row["roster_day"])
    let part: String = row["part"]
    var line = ReconciledLine(.formDiffers, .open, ground.organ(organ))
    (line.name, line.stated, line.counted) = (part, stated, counted)
    let moved = CalendarDay(day).flatMap { form in
      CalendarDay(rosterDay).map { net(organ, part, from: form, to: $0) }
    }
    let words = (
      zh: "自报表 \(day) 为 \(stated)，花名册 \(rosterDay) 为 \(counted)",
      en: "form of \(day): \(stated), roster of \(rosterDay): \(counted)"
    )
    if day != rosterDay, let moved, moved != 0, stated + moved == counted {
      line.say(
        .explained, words.zh + "，其间登记净增减 \(moved)",
        words.en + "; the register has a net \(moved) between")
    } else if day != rosterDay {
      line.say(.unsure, words.zh + "，不是同一天", words.en + ", not of one day")
    } else {
      line.say(.open, words.zh, words.en)
    }
    return line
  }

  /// Entries less exits of a kind between two days; taken off where the roster is the earlier one.
  private func net(_ organ: Int64, _ part: String, from: CalendarDay, to: CalendarDay) -> Int {
    let (first, last) = (min(from, to), max(from, to))
    let sum = (ground.records.moves[organ] ?? []).reduce(0) { sum, move in
      guard let date = move.date, date.first > first, date.last <= last,
        move.kind.isEmpty || move.kind == part
          || QuotaKind(rawValue: move.kind)?.parent?.rawValue == part
      else { return sum }
      return sum + (move.isEntry ? 1 : -1)
    }
    return from <= to ? sum : -sum
  }
}
