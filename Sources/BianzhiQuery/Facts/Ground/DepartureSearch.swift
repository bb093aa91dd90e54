import BianzhiCore
import GRDB

/// Whether somebody who holds no place has left, by all that is on record: the rosters in force, the register of entries and
/// exits, and older rosters.
final class DepartureSearch {
  struct Departure {
    /// What tells it.
    enum Source: String {
      /// All rows on rosters in force are of somebody who has left.
      case roster
      /// An exit of the register.
      case register
      /// The newest older roster that has the person.
      case earlier
      /// The same roster has the person as being there: seen last, and left for all that is known.
      case listed
    }

    let source: Source
    /// When; of people seen last the day of the roster. Nil where nothing tells.
    var date: RecordedDate?
    /// The row of the older roster.
    var row: Int64?
    /// The exit of the register.
    var movement: Int64?
    var document = ""
    /// The other units that list the person as being there.
    var elsewhere: Set<Int64> = []

    var hasLeft: Bool { source != .listed }
  }

  private struct PlaceRow {
    let row, organ: Int64
    let day: Int32
    let state: Int32
    let leftOn: RecordedDate?
    let document: String

    var seen: DepartureFromPayer.Row {
      DepartureFromPayer.Row(organ: organ, state: state, leftOn: leftOn, document: document)
    }
  }

  /// Who left the service, and not one organ for another.
  private static let forGood: Set<PersonState> = [.retired, .retiredVeteran, .dead]

  let preparation: Preparation
  let records: RegisterRecords
  let day: CalendarDay
  /// By person, the rows on rosters up to the day.
  private var rows: [Int64: [PlaceRow]] = [:]
  private let inForce: Set<Int64>
  /// Names of no unit of the ledger: who retired from one of them has left the payer, whatever it was called.
  private let stray: Set<Int64>

  /// - Parameter people: whom will be asked about.
  init(_ preparation: Preparation, _ records: RegisterRecords, of people: Set<Int64>) throws {
    (self.preparation, self.records) = (preparation, records)
    day = preparation.setting.asOf
    stray = try StrayLeavers.units(preparation)
    inForce = Set(preparation.rosters.map(\.roster))
    if !people.isEmpty { rows = try Self.rows(preparation, of: people, by: day) }
  }

  /// By person, the rows of some people on rosters up to a day.
  private static func rows(
    _ preparation: Preparation, of people: Set<Int64>, by day: CalendarDay
  ) throws -> [Int64: [PlaceRow]] {
    let database = preparation.database
    let lists = try Row.fetchAll(
      database,
      sql: """
        SELECT r.id, r.organ, r.day FROM roster_list r
        WHERE r.day <= ? AND \(preparation.inForce("r"))
        """,
      arguments: [day.yyyymmdd])
    let places = Dictionary(
      uniqueKeysWithValues: lists.map {
        ($0["id"] as Int64, (organ: $0["organ"] as Int64, day: $0["day"] as Int32))
      })
    let row = try RawStatement(
      database,
      """
      SELECT coalesce(s.state, 0), s.left_on, coalesce(s.document, '') FROM staff_row s
      WHERE s.id = ? AND \(preparation.inForce("s"))
      """)
    var entries: [Int64: [Int64]] = [:]
    let days = Array(Set(places.values.map(\.day))).sorted()
    try PersonBlock.each(of: people, database, .staff, days: days) { person, entry in
      entries[person, default: []].append(entry.row)
    }
    return try entries.mapValues { found in
      try found.compactMap { id in
        guard let place = places[id >> 24] else { return nil }
        row.bind(id, at: 1)
        defer { row.reset() }
        guard try row.next() else { return nil }
        return PlaceRow(
          row: id, organ: preparation.organ(place.organ), day: place.day,
          state: Int32(row.integer(0)),
          leftOn: row.isInteger(1) ? RecordedDate(stored: row.integer(1)) : nil,
          document: row.text(2))
      }
    }
  }

  /// - Parameter payer: who pays the person.
  /// - Returns: nil where nothing tells of a departure, or where the person is on record as having come to the payer since.
  func departure(of person: Int64, payer: Int64) throws -> Departure? {
    let known = rows[person] ?? []
    let now = known.filter { inForce.contains($0.row >> 24) }
    let exit = records.exit(of: person, by: day)
    guard now.isEmpty else {
      guard now.allSatisfy({ preparation.places($0.state).hasLeft }) else {
        return DepartureFromPayer(self, person, payer, now.map(\.seen)).found
      }
      let hasCome = hasEntered(person, payer, CalendarDay.earliest...day)
      if hasCome, !now.contains(where: { $0.organ == payer }) { return nil }
      let told = now.filter { $0.leftOn != nil }.max { last($0.leftOn) < last($1.leftOn) }
      guard let told else {
        return Departure(
          source: .roster, date: exit?.date, movement: exit?.id, document: exit?.document ?? "")
      }
      return Departure(source: .roster, date: told.leftOn, document: told.document)
    }
    if let exit = exitOfPayer(person, payer) {
      return Departure(
        source: .register, date: exit.date, movement: exit.id, document: exit.document)
    }
    return before(known, payer)
  }

  /// The newest exit of the payer's register, unless the person came back to the payer on that day or later, or on a day
  /// that nobody can read.
  func exitOfPayer(_ person: Int64, _ payer: Int64) -> RegisterRecords.Move? {
    let own = records.moves(of: person).filter { move in
      (preparation.payer(move.organ) == payer
        || stray.contains(move.organ) && StrayLeavers.isForGood(move.reason))
        && move.date.map { $0.last <= day } != false
    }
    let exits = own.filter { !$0.isEntry && $0.date != nil }
    guard let newest = exits.max(by: { last($0.date) < last($1.date) }) else { return nil }
    let hasCome = own.contains { move in
      move.isEntry && move.date.map { $0.last >= last(newest.date) } != false
    }
    return hasCome ? nil : newest
  }

  /// Whether the payer's register has an exit of the person, with a day or without, that no entry follows.
  func hasExit(_ person: Int64, _ payer: Int64) -> Bool {
    if exitOfPayer(person, payer) != nil { return true }
    let own = records.moves(of: person).filter { preparation.payer($0.organ) == payer }
    return own.contains { !$0.isEntry && $0.date == nil } && !own.contains(where: \.isEntry)
  }

  /// Whether the payer's register has an entry of the person in some days.
  func hasEntered(_ person: Int64, _ payer: Int64, _ days: ClosedRange<CalendarDay>) -> Bool {
    records.moves(of: person).contains { move in
      move.isEntry && preparation.payer(move.organ) == payer
        && move.date.map { $0.last >= days.lowerBound && $0.first <= days.upperBound } == true
    }
  }

  /// What the newest older roster tells.
  private func before(_ known: [PlaceRow], _ payer: Int64) -> Departure? {
    guard let newest = known.map(\.day).max() else { return nil }
    let listed = known.filter { $0.day == newest }
    let isGone = listed.allSatisfy { row in
      guard preparation.places(row.state).hasLeft else { return false }
      let state = PersonState(
        rawValue: preparation.words[preparation.word(ofTerm: row.state)])
      return row.organ == payer || state.map(Self.forGood.contains) == true
    }
    guard let row = listed.max(by: { last($0.leftOn) < last($1.leftOn) }) else { return nil }
    let rosterDay = CalendarDay(yyyymmdd: row.day).map(RecordedDate.day)
    // A left state is of the day of its roster at the latest.
    return Departure(
      source: isGone ? .earlier : .listed, date: isGone ? row.leftOn ?? rosterDay : rosterDay,
      row: row.row, document: isGone ? row.document : "")
  }

  func last(_ date: RecordedDate?) -> CalendarDay { date?.last ?? .earliest }
}
