import BianzhiCore
import GRDB

/// Looks for the head of an organ on its rosters.
final class HeadSearch {
  enum Answer {
    case present, absent
    /// The roster does not say who leads, or of somebody not whether as head or as deputy.
    case untold
  }

  private let preparation: Preparation
  private let sums: KeptSums
  private let earlier: RawStatement
  private let noBody: Int32
  private let head: Int32
  private let openRoles: Set<Int32>

  init(_ preparation: Preparation) throws {
    self.preparation = preparation
    sums = try KeptSums(preparation.database)
    noBody = preparation.words.number("")
    head = preparation.words.number(PostRole.principal.rawValue)
    // Somebody on attachment or of an unsaid role may be the head.
    openRoles = Set(
      [LeaderReadings.unknownRole, LeaderReadings.attachedRole, LeaderReadings.secretaryRole].map(
        preparation.words.number))
    earlier = try RawStatement(
      preparation.database,
      """
      SELECT r.id, r.day, r.repeats FROM roster_list r
      WHERE r.organ = ? AND r.day < ? AND \(preparation.inForce("r")) ORDER BY r.day DESC
      """)
  }

  /// Whether a roster has somebody who heads the organ itself.
  func answer(_ list: RosterInForce) throws -> Answer {
    if let known = preparation.heads[list.roster] { return known }
    let kept = preparation.leaders.rosters[list.organ]
    defer { preparation.leaders.rosters[list.organ] = kept }
    return answer(
      try preparation.countLeaders(of: list, sums, posts: kept?.namedPosts ?? []), of: list.organ)
  }

  /// Whether one of the leaders of a roster heads the organ itself.
  ///
  /// Of a head whom the roster lists in an inner body, under a title of the organ's own and in the rank of its head, nobody
  /// can say which of the two it is.
  func answer(_ leaders: LeaderCounts, of organ: Int64) -> Answer {
    var isOpen = !leaders.isTold || leaders.untold > 0
    let ranks = Set((preparation.principals[organ] ?? []).map(\.key.rank)).subtracting([noBody])
    if leaders.all.contains(where: {
      $0.place.body != noBody && $0.people > 0 && $0.place.role == head && !$0.headsBody
        && ranks.contains($0.place.rank)
    }) {
      isOpen = true
    }
    for leader in leaders.all where leader.place.body == noBody && leader.people > 0 {
      if leader.place.role == head { return .present }
      if openRoles.contains(leader.place.role) { isOpen = true }
    }
    return isOpen ? .untold : .absent
  }

  /// The day of the first of the rosters, up to this one, on which the organ has no head on every one.
  ///
  /// - Returns: nil where there is no earlier roster, or the one before has a head or does not tell.
  func absentSince(_ list: RosterInForce) throws -> CalendarDay? {
    earlier.bind(list.organ, at: 1)
    earlier.bind(Int64(list.day), at: 2)
    defer { earlier.reset() }
    var since: CalendarDay?
    while try earlier.next() {
      let past = RosterInForce(
        roster: earlier.integer(0), organ: list.organ, day: Int32(earlier.integer(1)),
        isExact: true, nameless: 0, repeats: earlier.integer(2) == 1)
      guard case .absent = try answer(past) else { break }
      since = CalendarDay(yyyymmdd: past.day)
    }
    return since
  }
}
