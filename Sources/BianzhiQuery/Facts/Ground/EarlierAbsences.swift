import BianzhiCore
import GRDB

/// Since when somebody is away by every roster of an organ, one after the other.
final class EarlierAbsences {
  /// Who is in a state on a roster.
  private struct Place: Hashable {
    let roster: Int64
    let state: PersonState
  }

  private let preparation: Preparation
  private let earlier: RawStatement
  private let people: RawStatement
  private var known: [Place: Set<Int64>] = [:]

  init(_ preparation: Preparation) throws {
    self.preparation = preparation
    earlier = try RawStatement(
      preparation.database,
      """
      SELECT r.id, r.day FROM roster_list r
      WHERE r.organ = ? AND r.day < ? AND \(preparation.inForce("r")) ORDER BY r.day DESC
      """)
    people = try RawStatement(
      preparation.database,
      """
      SELECT s.person FROM staff_row s JOIN state_counts c ON c.state = s.state
      WHERE s.id BETWEEN ?1 << 24 AND (?1 << 24) + 16777215 AND c.code = ?2
        AND s.person IS NOT NULL AND \(preparation.inForce("s"))
      """)
  }

  /// The day of the first of the rosters, up to the one in force, on which the person is in the state on every one.
  ///
  /// - Returns: nil where the roster before says otherwise, or there is none.
  func since(
    _ person: Int64, _ state: PersonState, _ list: RosterInForce
  ) throws -> CalendarDay? {
    earlier.bind(list.organ, at: 1)
    earlier.bind(Int64(list.day), at: 2)
    defer { earlier.reset() }
    var since: CalendarDay?
    while try earlier.next() {
      let place = Place(roster: earlier.integer(0), state: state)
      guard try persons(place).contains(person) else { break }
      since = CalendarDay(yyyymmdd: Int32(earlier.integer(1)))
    }
    return since
  }

  private func persons(_ place: Place) throws -> Set<Int64> {
    if let found = known[place] { return found }
    people.bind(place.roster, at: 1)
    people.bind(place.state.rawValue, at: 2)
    defer { people.reset() }
    var found: Set<Int64> = []
    while try people.next() { found.insert(people.integer(0)) }
    known[place] = found
    return found
  }
}
