import BianzhiCore

extension EntryCounting {
  /// Takes those away who had left by a day, as rosters tell it and the register does not deny.
  ///
  /// - Returns: who may have left by then: nothing tells the day, or roster and register disagree. Of whom the register has
  ///   as leaving later it is no question that they were there.
  func takeLeavers(
    _ holders: inout Holders, of organ: Int64, since list: RosterInForce, by date: RecordedDate
  ) throws -> Set<Int64> {
    let told = try leavers.left(of: holders.numbers, since: list, by: date)
    var (later, entered): (Set<Int64>, Set<Int64>) = ([], [])
    for move in moves[organ] ?? [] {
      guard let person = move.person else { continue }
      if move.isEntry {
        if move.last.yyyymmdd > list.day, move.first <= date.last { entered.insert(person) }
      } else if move.first > date.last {
        later.insert(person)
      }
    }
    let denied = told.gone.intersection(later.union(entered))
    holders.persons.subtract(told.gone.subtracting(denied).map { .number($0) })
    return told.maybe.subtracting(later).union(denied)
  }

  /// Whether rosters tell that somebody on one of them had left before the day of an entry: who comes back enters.
  func hasLeft(
    _ person: Int64, since list: RosterInForce, before date: RecordedDate
  ) throws -> Bool {
    let eve = RecordedDate.day(date.first.adding(days: -1))
    return try leavers.left(of: [person], since: list, by: eve).gone.contains(person)
  }
}
