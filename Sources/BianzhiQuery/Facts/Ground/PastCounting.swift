import BianzhiCore
import GRDB

/// Counts people of some kinds on an organ's earlier rosters.
final class PastCounting {
  private let preparation: Preparation
  private let earlier: RawStatement

  init(_ preparation: Preparation) throws {
    self.preparation = preparation
    earlier = try RawStatement(
      preparation.database,
      """
      SELECT r.id, r.day, r.repeats FROM roster_list r
      WHERE r.organ = ? AND r.day < ? AND \(preparation.inForce("r")) ORDER BY r.day DESC
      """)
  }

  /// The day of the earliest roster since which many places were free on every one.
  ///
  /// - Returns: nil where there is no earlier roster; the day of the roster in force where places were taken on the one before
  ///   it, or nothing clear was approved then.
  func idleSince(
    _ organ: Int64, _ kinds: Set<String>, _ approvals: [String: [ApprovalEntry]],
    before list: RosterInForce
  ) throws -> CalendarDay? {
    earlier.bind(organ, at: 1)
    earlier.bind(Int64(list.day), at: 2)
    defer { earlier.reset() }
    var (since, hasEarlier) = (CalendarDay(yyyymmdd: list.day), false)
    while try earlier.next() {
      hasEarlier = true
      let past = RosterInForce(
        roster: earlier.integer(0), organ: organ, day: Int32(earlier.integer(1)), isExact: true,
        nameless: 0, repeats: earlier.integer(2) == 1)
      guard let day = CalendarDay(yyyymmdd: past.day),
        let approved = QuotaHistory.number(of: kinds, in: approvals, on: day),
        Preparation.areMany(approved.people - (try people(past, kinds)), of: approved.people)
      else { break }
      since = day
    }
    return hasEarlier ? since : nil
  }

  private func people(_ list: RosterInForce, _ kinds: Set<String>) throws -> Int {
    var persons: Set<PersonKey> = []
    var kindless = 0
    try preparation.eachRow(of: list) { row in
      guard row.countsQuota else { return }
      let kind = preparation.words[row.kind]
      if kinds.contains(kind) { persons.insert(row.person) }
      // Whose kind nobody knows may hold any place.
      if QuotaKind(rawValue: kind) == nil { kindless += 1 }
    }
    return persons.count + kindless
  }
}
