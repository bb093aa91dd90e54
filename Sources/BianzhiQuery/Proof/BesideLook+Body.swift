import BianzhiCore

extension BesideLook {
  /// The inner body stands on with people whom its rule does not count, off quota or borrowed, under its own name or under
  /// another one that is not approved either; or a list still names it.
  static let body = BesideLook(word: "body") { proofs, sighting, run in
    let earlier = try proofs.runsShowing(sighting)
    return try proofs.people.organs(of: sighting).flatMap {
      try proofs.bodies(of: $0, beside: sighting, earlier, run)
        + proofs.naming($0, sighting, run)
    }
  }
}

extension FindingProofs {
  /// Who is in bodies of an organ that are not approved and in which no finding has them: those of the part, wherever they
  /// are, and others in a body that bears the name of the part or has come up since.
  fileprivate func bodies(
    of organ: Int64, beside sighting: Sighting, _ earlier: [RunInfo], _ run: RunInfo
  ) throws -> [BesideProof.Person] {
    // All that is asked of the later run comes first: its facts are filled then.
    let now = try people.listed(organ, of: sighting, in: run).filter { !$0.hasLeft }
    let open = try people.unapprovedBodies(of: organ, as: sighting, in: run)
    guard now.contains(where: { open.contains($0.body) }) else { return [] }
    let changed = try peopleSince(sighting, earlier, run).flatMap(\.changed).map(\.was)
    let before = try earlier.map { seen in
      Set(try people.listed(organ, of: sighting, in: seen).filter { !$0.hasLeft }.map(\.body))
    }
    let own = { (other: Sighting) in other.rule == sighting.rule && other.organ == organ }
    let found = Set(try besides(run, since: []).filter(own).map(\.part))
    let named = Set(try besides(run, since: earlier).filter(own).map(\.part))
    let part = OrganName.folded(sighting.part)
    return now.compactMap { row in
      guard open.contains(row.body) else { return nil }
      let isOfPart = changed.contains { $0.isSame(as: row) }
      if isOfPart {
        if named.contains(row.body) { return nil }
      } else {
        let isSame = OrganName.folded(row.body).contains(part)
        let isNew = before.contains { !$0.contains(row.body) }
        guard !row.isOnPlace, isSame || isNew, !found.contains(row.body) else { return nil }
      }
      let word = row.isOutside ? row.kind.text : row.state.text
      return BesideProof.Person(name: row.name, written: "\(row.body) \(word)")
    }
  }
}
