import BianzhiCore
import GRDB

/// States in which a remark says that somebody left and the column beside it that they are present, where the register of
/// exits of the same organ says what the remark says: two sources agree, and nobody has to be asked.
struct AgreedLeavings {
  private struct Said {
    let state: PersonState
    let day: RecordedDate?
  }

  private struct Move {
    let isExit: Bool
    let date: RecordedDate?
    let reason: String
  }

  /// By `term.id`; a text is decided where the register agrees for all whose rows have it.
  private(set) var states: [Int64: PersonState] = [:]

  init(_ database: Database, _ setting: CheckSetting) throws {
    let texts = try Row.fetchAll(
      database,
      sql: "SELECT id, text FROM term WHERE field = 'state' AND is_known = 0 AND text LIKE ?",
      arguments: ["%" + StateText.contradictedMark])
    var said: [Int64: Said] = [:]
    for row in texts { said[row["id"]] = Self.said(row["text"]) }
    guard !said.isEmpty else { return }
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT s.state AS state, s.person AS person, l.organ AS organ FROM staff_row s
        JOIN roster_list l ON l.id = s.id >> 24
        WHERE s.state IN (\(said.keys.sorted().map(String.init).joined(separator: ", ")))
          AND \(Self.inForce("s", setting))
        """)
    for (term, people) in Dictionary(grouping: rows, by: { $0["state"] as Int64 }) {
      guard let told = said[term] else { continue }
      let agree = try people.allSatisfy { row in
        let moves = try Self.moves(of: row["person"], from: row["organ"], database, setting)
        return Self.agree(told, moves, setting.asOf)
      }
      if agree { states[term] = told.state }
    }
  }

  private static func inForce(_ alias: String, _ setting: CheckSetting) -> String {
    setting.isNewest
      ? "\(alias).ended IS NULL"
      : "\(alias).brought <= \(setting.horizon) AND (\(alias).ended IS NULL OR \(alias).ended > \(setting.horizon))"
  }

  /// What the remark says: 备注：2024年2月退休（与人员状态不符）.
  private static func said(_ text: String) -> Said? {
    let plain = text.dropLast(StateText.contradictedMark.count)
    let words = plain.firstIndex(of: "：").map { plain[plain.index(after: $0)...] } ?? plain
    guard case .says(let state, let day, _) = NoteState(String(words)), state.isLeft else {
      return nil
    }
    return Said(state: state, day: day)
  }

  private static func moves(
    of person: Int64?, from organ: Int64, _ database: Database, _ setting: CheckSetting
  ) throws -> [Move] {
    guard let person, person != 0 else { return [] }
    return try Row.fetchAll(
      database,
      sql: """
        SELECT m.direction = '出编' AS is_exit, CAST(m.day AS INTEGER) AS day,
          coalesce(m.reason, '') AS reason
        FROM movement_row m WHERE m.person = ? AND m.organ = ? AND \(inForce("m", setting))
          AND \(CancelledRow.stands("m"))
        """, arguments: [person, organ]
    ).map { row in
      Move(
        isExit: row["is_exit"], date: RecordedDate(stored: row["day"] as Int64? ?? 0),
        reason: row["reason"])
    }
  }

  /// Whether an exit up to the day is the one that the remark tells, and nobody came back since.
  private static func agree(_ said: Said, _ moves: [Move], _ asOf: CalendarDay) -> Bool {
    let exits = moves.filter { move in
      guard move.isExit, let date = move.date, date.last <= asOf else { return false }
      let isOther = PersonState(recorded: move.reason).map { $0.isLeft && $0 != said.state }
      return isOther != true
        && said.day.map { $0.first <= date.last && date.first <= $0.last } != false
    }
    guard let left = exits.compactMap({ $0.date?.last }).max() else { return false }
    return !moves.contains { move in
      !move.isExit && move.date.map { $0.last >= left } != false
    }
  }
}
