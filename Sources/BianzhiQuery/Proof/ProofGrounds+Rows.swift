import BianzhiCore

/// What newer rosters alone say of people, and what no list can prove: somebody has to say that it was decided.
extension FindingProofs {
  /// Leaders of whom the newer roster tells a lower rank at the same post, and nothing else.
  func loweredRanks(_ sighting: Sighting, _ pairs: [PeopleSince.Pair]) -> [Wording] {
    let looks = RunPeople.rule(of: sighting)?.beside.map(\.word) ?? []
    guard looks.contains(BesideLook.title.word) else { return [] }
    return pairs.compactMap { pair in
      guard let now = pair.now.first(where: { !$0.hasLeft }),
        now.tellsLowerRank(than: pair.was)
      else { return nil }
      let change = "\(pair.was.rank ?? "")→\(now.rank ?? "")"
      return Wording(
        zh: "\(pair.was.name)（\(now.post ?? "")）职务层次 \(change)",
        en: "\(pair.was.name) (\(now.post ?? "")), rank \(change)")
    }
  }

  /// People of an organ that is no more who are at work on places of organs of which no approval is known: whether there is
  /// room for them no check can say.
  func unapprovedPlaces(
    _ sighting: Sighting, _ people: [ListedPerson], _ run: RunInfo
  ) throws -> [Wording] {
    try people.compactMap { person in
      guard let row = try unapprovedPlace(of: person, sighting, run) else { return nil }
      let name = try statements.organ(row.organ).name
      return Wording(
        zh: "\(person.name) 现在 \(name) 占 \(row.kind.text)，该单位没有核定可比",
        en: "\(person.name) is on \(row.kind.text) of \(name), of which no approval is known")
    }
  }

  /// Where somebody of an organ that is no more holds a place of an organ in force that has no approval of any kind; nil
  /// where a row says anything else.
  func unapprovedPlace(
    of person: ListedPerson, _ sighting: Sighting, _ run: RunInfo
  ) throws -> ListedPerson? {
    guard let number = person.person,
      RunPeople.rule(of: sighting)?.isOfEndedOrgans == true
    else { return nil }
    let own = Set(try people.organs(of: sighting))
    let rows = try standing(person, run).subtracting(own).sorted().flatMap { organ in
      try people.listed(organ, of: sighting, in: run).filter(person.isSame)
    }
    let judged = Set(try people.judgedKinds(in: run).map(\.organ))
    let isPlain = try rows.allSatisfy { row in
      try row.person == number && row.isOnPlace
        && row.state.code == PersonState.inPost.rawValue && !judged.contains(row.organ)
        && isInForce(row.organ, run)
    }
    return isPlain ? rows.first : nil
  }

  /// Whether the organ ledger of a run has an organ that is not at its end.
  private func isInForce(_ organ: Int64, _ run: RunInfo) throws -> Bool {
    let isListed =
      try statements.first(
        """
        SELECT 1 FROM organ_row WHERE organ = ?1 AND brought <= ?2 AND (ended IS NULL OR ended > ?2)
        """, [.integer(organ), .integer(run.horizon)]
      ) { _ in } != nil
    return try isListed && !statements.hasEnded(organ, in: run)
  }
}

extension ListedPerson {
  /// Whether nothing but a lower rank tells the post from the one of an earlier row.
  func tellsLowerRank(than was: ListedPerson) -> Bool {
    let level = { (row: ListedPerson) in row.rank.flatMap { PostRank(recorded: $0) }?.level }
    guard let before = level(was), let now = level(self) else { return false }
    return now < before && post == was.post && leader == was.leader && role == was.role
  }
}
