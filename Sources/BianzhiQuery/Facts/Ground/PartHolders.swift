import BianzhiCore
import GRDB

/// Who holds the approved posts of an organ on one of its rosters, person by person.
final class PartHolders {
  struct Holder {
    /// `staff_row.id`
    let staff: Int64
    /// The identity number; nil where none is recorded.
    let number: Int64?
    let name: String
    /// In the post since; nil where that is not recorded.
    let since: RecordedDate?
    /// The state is in words that nobody knows.
    let isAsked: Bool
    /// The day of leaving that the roster tells.
    let leftOn: RecordedDate?
    /// The title as recorded; empty for none.
    let title: String
    /// The inner body that is led; empty for the organ itself.
    var leads = ""

    /// By number; by name where one of the two has none.
    func isSame(as other: Holder) -> Bool {
      if let number, let theirs = other.number { return number == theirs }
      return !name.isEmpty && name == other.name
    }
  }

  private let preparation: Preparation
  private let bodies: PostBodies?
  private let sums: KeptSums
  private let rows: RawStatement
  private var known: [Int64: [PartKey: [Holder]]] = [:]
  /// Rosters that do not say of everybody who counts whether they lead.
  private(set) var untold: Set<Int64> = []
  /// By roster, leaders of whom nobody can say in which part they count, if in any.
  private(set) var aside: [Int64: [Holder]] = [:]

  /// - Parameter bodies: tells inner bodies that approvals name from how rosters write them.
  init(_ preparation: Preparation, bodies: PostBodies? = nil) throws {
    (self.preparation, self.bodies) = (preparation, bodies)
    sums = try KeptSums(preparation.database)
    rows = try RawStatement(
      preparation.database,
      """
      SELECT s.id, s.person, coalesce(s.name, ''), coalesce(s.leader, 0), coalesce(s.role, 0),
        coalesce(s.rank, 0), coalesce(s.post, 0), coalesce(b.text, ''), coalesce(s.state, 0),
        s.post_since, s.left_on, coalesce(po.text, '')
      FROM staff_row s LEFT JOIN term b ON b.id = s.body LEFT JOIN term qk ON qk.id = s.kind
      LEFT JOIN term po ON po.id = s.post
      WHERE s.id BETWEEN ?1 << 24 AND (?1 << 24) + 16777215
        AND qk.code IS NOT '\(QuotaKind.offQuota.rawValue)' AND \(preparation.inForce("s"))
      ORDER BY s.id
      """)
  }

  /// The people on a roster who count against each part, each once.
  func holders(on list: RosterInForce, _ rules: PostRules) throws -> [PartKey: [Holder]] {
    if let found = known[list.roster] { return found }
    let kept = preparation.leaders.rosters[list.organ]
    defer { preparation.leaders.rosters[list.organ] = kept }
    // Counting tells which columns of this roster speak.
    let counts = try preparation.countLeaders(of: list, sums, posts: kept?.namedPosts ?? [])
    if !counts.isTold || counts.untold > 0 { untold.insert(list.roster) }
    guard let roster = preparation.leaders.rosters[list.organ] else { return [:] }
    var found: [PartKey: [Holder]] = [:]
    rows.bind(list.roster, at: 1)
    defer { rows.reset() }
    while try rows.next() {
      guard preparation.counts(Int32(rows.integer(8)), .post),
        !preparation.guests.contains(rows.integer(0))
      else { continue }
      let places = try places(in: roster, of: list.organ, rules)
      guard !places.isEmpty else { continue }
      for (part, leads) in places {
        let holder = holder(leads: leads)
        guard let part else {
          aside[list.roster, default: []].append(holder)
          continue
        }
        if found[part]?.contains(where: holder.isSame) != true {
          found[part, default: []].append(holder)
        }
      }
    }
    known[list.roster] = found
    return found
  }

  /// Forgets the rosters that were read.
  func forget() { (known, untold, aside) = ([:], [], [:]) }

  private func holder(leads: Int32) -> Holder {
    let body = preparation.words[leads]
    return Holder(
      staff: rows.integer(0), number: rows.optionalInteger(1), name: rows.text(2),
      since: rows.isInteger(9) ? RecordedDate(stored: rows.integer(9)) : nil,
      isAsked: preparation.state(Int32(rows.integer(8))).asked != nil,
      leftOn: rows.isInteger(10) ? RecordedDate(stored: rows.integer(10)) : nil,
      title: rows.text(11),
      leads: body == LeaderReadings.unnamedBody ? "" : body)
  }

  /// Where the person of the row counts, and what is led: a leader of the organ who heads an inner body as well counts in
  /// both. No part where nobody can say in which.
  private func places(
    in roster: LeaderReadings.Roster, of organ: Int64, _ rules: PostRules
  ) throws -> [(part: PartKey?, leads: Int32)] {
    let (rank, words) = (Int32(rows.integer(5)), preparation.words)
    let cells = preparation.leaders.cells(
      leader: Int32(rows.integer(3)), role: Int32(rows.integer(4)), rank: rank,
      post: Int32(rows.integer(6)))
    guard let answer = preparation.leaders.leader(cells, body: rows.text(7), in: roster),
      let leader = answer
    else { return [] }
    let place = PartKey(
      body: words.number(leader.body), rank: preparation.word(ofTerm: rank),
      role: words.number(leader.role))
    var places: [(part: PartKey?, leads: Int32)] = []
    let own = LeaderCounts.Leader(
      place: place, byTitle: leader.byTitle, headsBody: leader.headsBody, people: 1)
    switch rules.part(of: try bodies?.named(own, of: organ) ?? own) {
    case .part(let part): places.append((part, place.body))
    case .aside(let reason):
      if !PostLine.others.contains(reason) { places.append((nil, place.body)) }
    }
    guard !leader.alsoHeads.isEmpty else { return places }
    let head = LeaderCounts.Leader(
      place: PartKey(
        body: words.number(leader.alsoHeads), rank: words.number(""),
        role: words.number(PostRole.principal.rawValue)),
      byTitle: true, headsBody: leader.alsoHeads == rows.text(7), people: 1)
    if let part = rules.part(ofHead: try bodies?.named(head, of: organ) ?? head) {
      places.append((part, head.place.body))
    }
    return places
  }
}
