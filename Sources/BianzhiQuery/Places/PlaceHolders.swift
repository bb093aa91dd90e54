import BianzhiCore
import GRDB

/// Who is on the places of a kind by a roster, and how the register of entries and exits goes on from it.
struct PlaceHolders {
  /// Somebody on a place.
  struct Holder {
    let name: String
    /// A day of leaving that the roster tells, as ISO text.
    let leftOn: String?
    /// The row, for what else it says.
    let staff: Int64
  }

  let rosterDay: CalendarDay
  private(set) var numbered: [Int64: Holder] = [:]
  private(set) var nameless: [Holder] = []
  /// People who count by a state that nobody knows.
  private(set) var asked = 0
  /// People who entered behind the day of the roster, and who left.
  private(set) var (entered, left) = (0, 0)
  /// People who may have entered or left besides, since the register does not say when or on which kind.
  private(set) var (mayHaveEntered, mayHaveLeft) = (0, 0)

  /// Nobody, on the day of a roster.
  init(on day: CalendarDay) { rosterDay = day }

  /// Adds a person once.
  mutating func add(_ holder: Holder, _ person: Int64?, isAsked: Bool) {
    if let person {
      guard numbered.updateValue(holder, forKey: person) == nil else { return }
    } else {
      nameless.append(holder)
    }
    if isAsked { asked += 1 }
  }

  /// - Parameter part: the kind as strength has it.
  init(_ preparation: Preparation, _ list: RosterInForce, part: String) throws {
    rosterDay = CalendarDay(yyyymmdd: list.day) ?? preparation.setting.asOf
    let rows = try RawStatement(
      preparation.database,
      """
      SELECT staff, person, coalesce(person_name, ''), left_on,
        state_asked <> '' AND state <> '\(PersonState.offPost.rawValue)'
      FROM staff_on_day
      WHERE organ = ?1 AND CASE ?2 WHEN '编外' THEN is_outside ELSE kind = ?2 AND counts_quota END = 1
      """)
    rows.bind(list.organ, at: 1)
    rows.bind(part, at: 2)
    while try rows.next() {
      let holder = Holder(name: rows.text(2), leftOn: rows.optionalText(3), staff: rows.integer(0))
      add(holder, rows.optionalInteger(1), isAsked: rows.integer(4) == 1)
    }
  }

  /// What a move of the register says.
  struct Move {
    let person: Int64?
    let name: String
    let isEntry: Bool
    /// Whether it is of the kind; nil where its word leaves that open.
    let isOfKind: Bool?
    /// Nil where no day can be read.
    let date: RecordedDate?
  }

  /// Goes on by the moves of the register, in their order.
  ///
  /// - Parameter day: the day that is asked about. A move of which only the month is recorded, and which that day lies in,
  ///   may come before it or after.
  mutating func apply(_ moves: [Move], until day: CalendarDay) {
    for move in moves {
      guard let date = move.date, date.last <= day else {
        if move.date.map({ $0.first <= day }) ?? true { doubt(move) }
        continue
      }
      guard date.last > rosterDay else { continue }
      if move.isEntry {
        enter(move, mayBeListed: date.first <= rosterDay)
      } else {
        leave(move)
      }
    }
  }

  /// A move without a day may be older than the roster or newer.
  private mutating func doubt(_ move: Move) {
    if move.isEntry {
      if move.isOfKind != false, !isHolder(move) { mayHaveEntered += 1 }
    } else if isHolder(move) {
      mayHaveLeft += 1
    }
  }

  private mutating func enter(_ move: Move, mayBeListed: Bool) {
    guard move.isOfKind != false else { return }
    if let person = move.person, numbered[person] != nil { return }
    // Without a number a person of the same name may be the one who is on the roster.
    let isListed = nameless.contains { $0.name == move.name }
    if move.person == nil, mayBeListed, isHolder(move) { return }
    guard move.isOfKind == true, !isListed, move.person != nil || !isHolder(move) else {
      mayHaveEntered += 1
      return
    }
    let holder = Holder(name: move.name, leftOn: nil, staff: 0)
    if let person = move.person { numbered[person] = holder } else { nameless.append(holder) }
    entered += 1
  }

  private mutating func leave(_ move: Move) {
    if let person = move.person {
      if numbered.removeValue(forKey: person) != nil {
        left += 1
      } else if let place = nameless.firstIndex(where: { $0.name == move.name }) {
        nameless.remove(at: place)
        left += 1
      }
      return
    }
    if let place = nameless.firstIndex(where: { $0.name == move.name }) {
      nameless.remove(at: place)
    } else if let person = numbered.first(where: { $0.value.name == move.name })?.key {
      numbered[person] = nil
    } else {
      return
    }
    left += 1
  }

  private func isHolder(_ move: Move) -> Bool {
    if let person = move.person, numbered[person] != nil { return true }
    if nameless.contains(where: { $0.name == move.name }) { return true }
    return move.person == nil && numbered.values.contains { $0.name == move.name }
  }
}
