import BianzhiCore

extension BesideLook {
  /// People who were on places of an organ and worked in one above it, and keep the place: still on the roster of the organ
  /// above in whatever way, said by their own roster to be there, or lent to nobody knows whom. A loan between the two that is
  /// in the register lets them pass, as it does for the rule.
  static let above = BesideLook(word: "above") { proofs, sighting, run in
    let above = try proofs.people.organs(of: sighting).filter { $0 != sighting.organ }
    let was = try proofs.runsShowing(sighting).flatMap {
      try proofs.people.counted(sighting, in: $0)
    }
    let now = try proofs.people.listed(sighting.organ, of: sighting, in: run).filter {
      !$0.hasLeft && $0.isOnPlace
    }
    var found: [BesideProof.Person] = []
    for person in was {
      guard let own = now.first(where: person.isSame),
        let stands = try proofs.stands(own, above, sighting, run)
          ?? proofs.renumbered(person, above, sighting, run), !found.contains(stands)
      else { continue }
      found.append(stands)
    }
    return found
  }
}

extension FindingProofs {
  /// Of whose name somebody has come up in one of some organs, under a number that nobody had.
  fileprivate func renumbered(
    _ person: ListedPerson, _ organs: [Int64], _ sighting: Sighting, _ run: RunInfo
  ) throws -> BesideProof.Person? {
    guard let seen = self.run(sighting.run) else { return nil }
    return try namesakes(of: [person], sighting, seen, run).first {
      organs.contains($0.row.organ)
    }.map { Self.namesake($0.person, try statements.organ($0.row.organ).name) }
  }

  /// By what somebody on a place is at work in one of some organs; nil where nothing says so, or the register has the loan.
  fileprivate func stands(
    _ own: ListedPerson, _ organs: [Int64], _ sighting: Sighting, _ run: RunInfo
  ) throws -> BesideProof.Person? {
    if try isLent(own, to: organs, run) { return nil }
    for organ in organs {
      let rows = try people.listed(organ, of: sighting, in: run)
      guard let row = rows.first(where: { own.isSame(as: $0) && !$0.hasLeft }) else { continue }
      let words = [row.kind.text, row.state.text].filter { !$0.isEmpty }.joined(separator: " ")
      let name = try statements.organ(organ).name
      return BesideProof.Person(name: own.name, written: "\(name) \(words)")
    }
    guard let text = try saysThere(own, organs, isTold: false) else { return nil }
    let name = try statements.organ(own.organ).name
    return BesideProof.Person(name: own.name, written: "\(name) \(text)")
  }
}
