import BianzhiCore

extension BesideLook {
  /// The person held a place of an organ and stands there, or elsewhere, in a way that no rule judges: off quota, borrowed,
  /// in a state that is blank or that nobody has explained, under another number or none.
  static let place = BesideLook(word: "place") { proofs, sighting, run in
    guard let subject = BesideSubject(sighting), let seen = proofs.run(sighting.run) else {
      return []
    }
    let organs = try proofs.people.organs(of: sighting)
    let here = try organs.compactMap { organ in
      try proofs.stillThere(subject, organ, sighting, seen, run)
    }
    let found =
      try here.isEmpty ? proofs.elsewhere(subject, organs, sighting, seen, run) : here
    return try found.isEmpty ? proofs.paidWithoutPlace(sighting, run) : found
  }

  /// The person is on the roster of an organ of the finding as before: what has made the finding vanish is not that
  /// somebody went.
  static let still = BesideLook(word: "still") { proofs, sighting, run in
    guard let subject = BesideSubject(sighting) else { return [] }
    return try proofs.people.organs(of: sighting).compactMap { organ in
      let now = try proofs.people.listed(organ, of: sighting, in: run)
      guard let row = now.first(where: { subject.isSame($0) && !$0.hasLeft }) else { return nil }
      let name = try proofs.statements.organ(organ).name
      return .init(name: subject.name, written: "\(name) \(row.kind.text) \(row.state.text)")
    }
  }

  /// The person holds the place, and the roster says in other words than before that nobody is at the post: on sick leave,
  /// studying, lent, on maternity leave.
  static let absent = BesideLook(word: "absent") { proofs, sighting, run in
    guard let subject = BesideSubject(sighting) else { return [] }
    return try proofs.people.organs(of: sighting).compactMap { organ in
      let now = try proofs.people.listed(organ, of: sighting, in: run)
      let rows = now.filter { subject.isSame($0) && $0.isOnPlace && !$0.hasLeft }
      guard let row = rows.first, let said = row.saysAbsent(beside: now) else { return nil }
      let name = try proofs.statements.organ(organ).name
      return .init(name: subject.name, written: "\(name) \(said)")
    }
  }

  /// The person's title still names the post of before, whatever rank is written beside it now and whether the roster says
  /// that it leads: another word puts nobody in another post. A row that says what it said is gone for another reason, and
  /// a lower rank alone is a ground that somebody has to approve.
  static let title = BesideLook(word: "title") { proofs, sighting, run in
    guard let subject = BesideSubject(sighting), let seen = proofs.run(sighting.run) else {
      return []
    }
    return try proofs.people.organs(of: sighting).compactMap { organ in
      let before = try proofs.people.listed(organ, of: sighting, in: seen)
      let now = try proofs.people.listed(organ, of: sighting, in: run)
      guard let was = before.first(where: subject.isSame),
        let row = now.first(where: { subject.isSame($0) && !$0.hasLeft }),
        let post = row.post, !post.isEmpty, LeadingWord(was).isSaid(of: row),
        (post, row.rank, row.leader) != (was.post, was.rank, was.leader),
        !row.tellsLowerRank(than: was)
      else { return nil }
      let rank = row.rank ?? ""
      return .init(
        name: subject.name,
        written: Wording(
          zh: "\(post)，职务层次“\(rank)”", en: "\(post), rank \"\(rank)\""))
    }
  }
}

extension ListedPerson {
  /// Counts on a place in a state that is known.
  fileprivate func isPlain(after was: ListedPerson) -> Bool {
    isOnPlace
      && (PersonState(rawValue: state.code) != nil || PersonState(rawValue: was.state.code) == nil)
  }

  /// The word by which it is not counted as it was.
  fileprivate func word(after was: ListedPerson) -> String {
    if !isOnPlace { return countsQuota || isOutside ? kind.text : state.text }
    return state.text
  }
}

extension FindingProofs {
  /// How somebody who held a place of an organ stands on its roster now; nil for who is gone, or there on a place.
  func stillThere(
    _ subject: BesideSubject, _ organ: Int64, _ sighting: Sighting, _ seen: RunInfo,
    _ run: RunInfo
  ) throws -> BesideProof.Person? {
    let now = try people.listed(organ, of: sighting, in: run)
    let before = try people.listed(organ, of: sighting, in: seen)
    guard let was = before.first(where: { subject.isSame($0) && $0.isOnPlace }) else { return nil }
    let name = try statements.organ(organ).name
    let same = now.filter { was.isSame(as: $0) }
    let there = same.filter { !$0.hasLeft }
    if there.isEmpty, let left = same.first, try contradicts(left, sighting, run) {
      return .init(name: left.name, written: "\(name) \(left.state.text)")
    }
    if let row = there.first {
      if there.contains(where: { $0.isPlain(after: was) }) { return nil }
      let word = row.word(after: was)
      return .init(
        name: row.name,
        written: Wording(
          zh: "\(name) \(word.isEmpty ? "未写明" : word)",
          en: "\(name) \(word.isEmpty ? "left blank" : word)"))
    }
    guard same.isEmpty else { return nil }
    let numbers = Set(before.compactMap(\.person))
    let known = BorneName(was.name)
    let renumbered = now.first { row in
      (known.isBorne(by: row.name) || Pinyin.spells(row.name, was.name)) && !row.hasLeft
        && row.person.map { !numbers.contains($0) } ?? true
    }
    guard let renumbered else {
      return try rewritten([was], sighting, seen, run).first.map {
        Self.successor($0.person, $0.row)
      }
    }
    if try isCorrected(was, as: renumbered, sighting, seen, run) { return nil }
    let why = Wording(zh: "\(name) 同名，号码不同", en: "\(name), same name, another number")
    return .init(name: was.name, written: why)
  }

  /// Who held a place of one of these organs, and stands at other ones without a place; or is on its roster no more, and
  /// of whose name somebody came up elsewhere under a number that nobody had.
  func elsewhere(
    _ subject: BesideSubject, _ organs: [Int64], _ sighting: Sighting, _ seen: RunInfo,
    _ run: RunInfo
  ) throws -> [BesideProof.Person] {
    for organ in organs {
      let before = try people.listed(organ, of: sighting, in: seen)
      guard let was = before.first(where: { subject.isSame($0) && $0.isOnPlace }) else { continue }
      let rows = try standing(was, run).subtracting(organs).sorted().flatMap { other in
        try people.listed(other, of: sighting, in: run).filter { was.isSame(as: $0) && !$0.hasLeft }
      }
      if let row = rows.first, !rows.contains(where: { $0.isPlain(after: was) }) {
        let name = try statements.organ(row.organ).name
        return [.init(name: was.name, written: "\(name) \(row.word(after: was))")]
      }
      let now = try people.listed(organ, of: sighting, in: run)
      guard was.person != nil, rows.isEmpty, !now.contains(where: { $0.person == was.person })
      else { continue }
      let found = try namesakes(of: [was], sighting, seen, run).filter {
        !organs.contains($0.row.organ)
      }
      if let row = found.first?.row {
        return [Self.namesake(was, try statements.organ(row.organ).name)]
      }
    }
    return []
  }

  /// Nobody has retired or died at one organ and holds a place of another one.
  private func contradicts(
    _ left: ListedPerson, _ sighting: Sighting, _ run: RunInfo
  ) throws -> Bool {
    let isOver = [PersonState.retired, .retiredVeteran, .dead].map(\.rawValue)
    guard isOver.contains(left.state.code) else { return false }
    return try people.organs(of: sighting).contains { organ in
      try organ != left.organ
        && people.listed(organ, of: sighting, in: run).contains {
          $0.person == left.person && $0.isOnPlace
        }
    }
  }
}
