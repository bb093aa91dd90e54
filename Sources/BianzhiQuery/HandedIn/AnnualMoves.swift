import BianzhiCore
import GRDB

/// The entries and exits of the register, by the organ whose quota they are of.
struct AnnualMoves {
  struct Move {
    let isEntry: Bool
    /// Quota kind as the register has it; empty for none.
    let kind: String
    /// Nil where none can be read.
    let day: RecordedDate?
  }

  private(set) var moves: [Int64: [Move]] = [:]
  /// Organs that the register speaks of at all, in whatever year.
  private(set) var known: Set<Int64> = []

  init(_ preparation: Preparation) throws {
    let database = preparation.database
    var leads: [Int64: [String: Int64]] = [:]
    for row in try Row.fetchAll(database, sql: "SELECT member, kind, lead FROM quota_member") {
      leads[row["member"], default: [:]][row["kind"]] = row["lead"]
    }
    let rows = try RawStatement(
      database,
      """
      SELECT m.organ, m.direction, coalesce(m.kind, ''), m.day FROM movement_row m
      WHERE \(preparation.inForce("m")) AND \(CancelledRow.stands("m")) ORDER BY m.id
      """)
    while try rows.next() {
      let organ = preparation.organ(rows.integer(0))
      let kind = rows.text(2)
      let move = Move(
        isEntry: rows.text(1) == "入编", kind: kind,
        day: rows.isInteger(3) ? RecordedDate(stored: rows.integer(3)) : nil)
      let own = leads[organ]?[kind] ?? organ
      moves[own, default: []].append(move)
      known.formUnion([organ, own])
    }
  }

  /// Why people who came and went between two days cannot be counted, or how many they are.
  enum Answer {
    case untold(Wording)
    case told(entered: Int, left: Int)
  }

  /// - Parameters:
  ///   - kinds: the kinds that are counted as one; nil where the organ has no other. Who is off quota is in none.
  ///   - first: the data day of the first roster: who came on it stands on it.
  func answer(
    _ organ: Int64, _ kinds: Set<String>?, after first: CalendarDay, until last: CalendarDay
  ) -> Answer {
    guard known.contains(organ) else {
      return .untold(
        Wording(zh: "增减登记中没有该单位", en: "the register of entries and exits has nothing of it"))
    }
    var (entered, left) = (0, 0)
    for move in moves[organ] ?? [] where QuotaKind(recorded: move.kind)?.isQuota != false {
      if let kinds, !move.kind.isEmpty, !kinds.contains(move.kind) { continue }
      guard let day = move.day else {
        return .untold(
          Wording(zh: "增减登记有的行没有日期", en: "rows of the register have no day"))
      }
      if day.last <= first || day.first > last { continue }
      guard day.first > first, day.last <= last else {
        return .untold(
          Wording(
            zh: "增减登记只写到月（\(day)），看不出在花名册日期之前还是之后",
            en: "the register tells only the month \(day), not on which side of the roster's day"))
      }
      if kinds != nil, move.kind.isEmpty {
        return .untold(
          Wording(zh: "增减登记有的行没有编制类型", en: "rows of the register have no quota kind"))
      }
      if move.isEntry { entered += 1 } else { left += 1 }
    }
    return .told(entered: entered, left: left)
  }
}
