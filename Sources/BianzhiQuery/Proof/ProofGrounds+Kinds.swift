import BianzhiCore

/// People whose kind of quota is another one on a newer roster, and nothing else: a word of a list gives nobody a place.
extension FindingProofs {
  /// Who made a finding of a kind of quota and is on a place of another kind of the same organ, which no entry of the
  /// register tells and no newer finding has.
  ///
  /// - Parameter pairs: who is counted in the part no more, beside the newer rows on rosters of its organs.
  func reletteredKinds(
    _ sighting: Sighting, _ pairs: [PeopleSince.Pair], _ seen: RunInfo, _ run: RunInfo
  ) throws -> [Wording] {
    guard let rule = RunPeople.rule(of: sighting), rule.part == .quotaKind, !rule.isOfEndedOrgans
    else { return [] }
    let newer = try besides(run, since: runsShowing(sighting))
    var found: [Wording] = []
    for pair in pairs where pair.was.isOnPlace {
      let now = pair.now.filter { !$0.hasLeft && $0.isOnPlace }
      guard let row = now.first, now.allSatisfy({ $0.isRelettered(pair.was) }),
        !newer.contains(where: {
          $0.organ == row.organ && $0.part.hasPrefix(row.kind.code)
        }), try !wasEntered(row, since: seen, run)
      else { continue }
      let change = "\(pair.was.kind.text)→\(row.kind.text)"
      let asked = Wording(
        zh: "\(row.name) 花名册上编制类型 \(change)，没有入编登记或文件",
        en: "\(row.name), kind of quota on the roster \(change), without an entry or a document")
      if !found.contains(asked) { found.append(asked) }
    }
    return found
  }

  /// Who made a finding of a kind of quota and is on a judged place of an organ under it now: whoever is moved there is
  /// never out of its reach.
  func movedUnder(_ sighting: Sighting, _ run: RunInfo) throws -> [Wording] {
    let own = Set(try people.organs(of: sighting))
    let since = try peopleSince(sighting, runsShowing(sighting), run)
    let rows = try since.flatMap { moved in
      try moved.placed { person in
        try standing(person, run).subtracting(own).sorted().filter {
          try isUnder($0, own, run)
        }.flatMap { organ in
          try people.listed(organ, of: sighting, in: run).filter(person.isSame)
        }
      }
    }
    var found: [Wording] = []
    for row in rows {
      let name = try statements.organ(row.organ).name
      let asked = Wording(
        zh: "\(row.name) 转到下属单位 \(name)，占 \(row.kind.text)",
        en: "\(row.name) moved to \(name) under the organ, on \(row.kind.text)")
      if !found.contains(asked) { found.append(asked) }
    }
    return found
  }
}

extension ListedPerson {
  /// Whether the roster writes another kind than it wrote; one that only tells the funding, or no longer does, is the same.
  fileprivate func isRelettered(_ was: ListedPerson) -> Bool {
    guard kind.code != was.kind.code, kind.text != was.kind.text else { return false }
    guard let new = QuotaKind(rawValue: kind.code), let old = QuotaKind(rawValue: was.kind.code)
    else { return true }
    return new.parent != old && old.parent != new
  }
}
