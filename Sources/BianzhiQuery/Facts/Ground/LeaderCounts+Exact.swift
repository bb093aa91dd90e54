import BianzhiCore

extension Preparation {
  /// A person counts once for each place, rank and role, however many rows or titles: 党组书记 and 局长 are one
  /// principal.
  func exactLeaders(_ list: RosterInForce, _ posts: [String]) throws -> LeaderCounts {
    let roster = try exactRoster(list, posts)
    leaders.rosters[list.organ] = roster
    var (counts, held, ranked): (LeaderCounts, Set<Held>, Set<Held>) = (LeaderCounts(), [], [])
    let unknownKinds = try unknownKindWords(of: list) ?? []
    let (none, unnamedBody) = (words.number(""), words.number(LeaderReadings.unnamedBody))
    // A second row without the rank is the same post: those are counted later, where no ranked one is. One whose title
    // names something that no row knows as a body (局长 and 乡村振兴局局长) is the same leader of the organ: those are last.
    var later: (unranked: [CountedRow], unnamed: [CountedRow]) = ([], [])
    let count = { (row: CountedRow) in
      self.add(self.leader(row, unknownKinds), roster, to: &counts) { place in
        var open = Held(place: place, person: row.person)
        open.place.rank = none
        if row.rank == none, ranked.contains(open) { return false }
        var ofUnit = open
        ofUnit.place.body = none
        if place.body == unnamedBody, ranked.contains(ofUnit) { return false }
        ranked.insert(open)
        return held.insert(Held(place: place, person: row.person)).inserted
      }
    }
    var heads: [(row: CountedRow, body: Int32)] = []
    try eachRow(of: list) { row in
      let place = leaders.place(row.leading, body: row.body, in: roster) ?? nil
      if let body = place?.alsoHeads, body != none { heads.append((row, body)) }
      if place?.body == unnamedBody {
        later.unnamed.append(row)
      } else if row.rank == none {
        later.unranked.append(row)
      } else {
        count(row)
      }
    }
    (later.unranked + later.unnamed).forEach(count)
    add(heads, besides: ranked, unknownKinds, to: &counts)
    return counts
  }

  private func leader(_ row: CountedRow, _ unknownKinds: Set<Int32>) -> LeaderRow {
    LeaderRow(
      words: row.leading, body: row.body, rank: row.rank, people: row.countsPost ? 1 : 0,
      guests: state(row.state).isGuestByTitle ? 1 : 0, asked: asked(row, unknownKinds))
  }

  /// What people are asked about somebody who counts all the same; nil for nothing.
  private func asked(_ row: CountedRow, _ unknownKinds: Set<Int32>) -> String? {
    state(row.state).askedInPost
      ?? (unknownKinds.contains(row.kind) ? UnknownKind.word(words[row.kind]) : nil)
  }

  /// Counts leaders of the organ as heads of inner bodies, but for those whom a row of its own has as the head already.
  private func add(
    _ heads: [(row: CountedRow, body: Int32)], besides held: Set<Held>,
    _ unknownKinds: Set<Int32>, to counts: inout LeaderCounts
  ) {
    var held = held
    let (none, role) = (words.number(""), words.number(PostRole.principal.rawValue))
    for (row, body) in heads {
      let place = PartKey(body: body, rank: none, role: role)
      guard held.insert(Held(place: place, person: row.person)).inserted else { continue }
      counts.add(
        head: place, isRecorded: row.body == body, people: row.countsPost ? 1 : 0,
        asked: asked(row, unknownKinds))
    }
  }

  /// A post, and who holds it.
  private struct Held: Hashable {
    var place: PartKey
    let person: PersonKey
  }
}
