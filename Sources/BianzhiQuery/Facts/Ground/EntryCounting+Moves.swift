import BianzhiCore

extension EntryCounting {
  /// Takes the moves between a roster and an entry into account.
  ///
  /// - Returns: people who left in the month of the entry, on a day that is not told; and how many took a place on the
  ///   day of the entry.
  func move(
    _ holders: inout Holders, of entry: Preparation.RegisteredEntry, _ kinds: Set<String>,
    since roster: Int32, until date: RecordedDate
  ) -> (unclear: (persons: Set<Int64>, others: Int), sameDay: Int) {
    var unclear: (persons: Set<Int64>, others: Int) = ([], 0)
    var sameDay = 0
    let day = date.last
    for move in moves[entry.organ] ?? [] where isBetween(roster, move, entry, day) {
      // Who leaves and enters on one day has held the place all along; of one month nothing tells what came first.
      if !move.isEntry, let person = move.person, person == entry.person, move.last >= date.first {
        if move.first < date.last { unclear.persons.insert(person) }
        continue
      }
      // An exit may be written with another word of the kind (事业编制 for 全额拨款事业编制).
      let isOfHolder = move.person.map { holders.persons.contains(.number($0)) } == true
      guard kinds.contains(move.kind) || (!move.isEntry && (move.kind.isEmpty || isOfHolder))
      else { continue }
      if move.isEntry || move.last <= day {
        let before = holders.count
        holders.take(move.person, isEntry: move.isEntry)
        if move.isEntry, move.last == day { sameDay += holders.count - before }
      } else if let person = move.person {
        unclear.persons.insert(person)
      } else {
        unclear.others += 1
      }
    }
    return (unclear, sameDay)
  }

  /// Whether a move came about behind the roster and not behind the entry: an exit of the same day makes room first, and
  /// entries of one day come in the order of their people, whichever order the register has.
  private func isBetween(
    _ roster: Int32, _ move: Move, _ entry: Preparation.RegisteredEntry, _ day: CalendarDay
  ) -> Bool {
    guard move.movement != entry.movement, move.last.yyyymmdd > roster else { return false }
    if !move.isEntry { return move.first <= day }
    if move.last != day { return move.last < day }
    return (move.person ?? .max, move.name) < (entry.person ?? .max, entry.name)
  }
}
