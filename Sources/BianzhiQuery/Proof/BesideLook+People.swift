import BianzhiCore

extension BesideLook {
  /// People who were counted in the part and are not any more: still there under another kind, state, body or title, at
  /// another organ without a place or one that was not judged, under another number, or still paid; or a colleague stands twice on the
  /// roster since.
  static let people = BesideLook(word: "people") { proofs, sighting, run in
    let earlier = try proofs.runsShowing(sighting)
    let moved = try proofs.peopleSince(sighting, earlier, run)
    let changed = moved.flatMap(\.changed).map(\.was)
    let paid =
      try proofs.untiedPay(of: changed, sighting, run) + proofs.oldPay(of: changed, sighting, run)
    let unjudged = try proofs.atUnjudgedOrgans(changed, sighting, run)
    // Of places of which no approval is known somebody has to say that they are there.
    let unknown = try changed.filter {
      try proofs.unapprovedPlace(of: $0, sighting, run) != nil
    }.map(\.name)
    let outside = try moved.flatMap { try proofs.outside($0, sighting, run) }.filter {
      !unknown.contains($0.name)
    }
    let atWork = try moved.flatMap { try proofs.stillAtWork($0.away, sighting, run) }
    let renamed = try zip(moved, earlier).flatMap { try proofs.renamed($0, sighting, $1, run) }
    let listed = try zip(moved, earlier).flatMap {
      try proofs.stillListed($0.changed.map(\.was), sighting, $1, run)
    }
    let doubled = try zip(moved, earlier).flatMap { try proofs.doubled($0, sighting, $1, run) }
    return moved.flatMap(\.adrift) + outside + paid + unjudged + atWork + renamed + doubled
      + listed
  }
}
