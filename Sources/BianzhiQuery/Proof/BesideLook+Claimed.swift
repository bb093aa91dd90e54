import BianzhiCore

extension BesideLook {
  /// The roster that had the person on a place of another organ has them on one of its own now, nobody has entered them there,
  /// and the other organ does not have them either: a remark was taken out, and no place was found.
  static let claimed = BesideLook(word: "claimed") { proofs, sighting, run in
    guard let subject = BesideSubject(sighting), let seen = proofs.run(sighting.run) else {
      return []
    }
    let there = try proofs.people.listed(sighting.organ, of: sighting, in: run)
    if there.contains(where: { subject.isSame($0) && $0.isOnPlace }) { return [] }
    let others = try proofs.people.organs(of: sighting).filter { $0 != sighting.organ }
    return try others.compactMap { organ in
      let now = try proofs.people.listed(organ, of: sighting, in: run)
      guard let row = now.first(where: { subject.isSame($0) && !$0.hasLeft && $0.isOnPlace }),
        try !proofs.wasEntered(row, since: seen, run)
      else { return nil }
      let name = try proofs.statements.organ(organ).name
      return .init(name: subject.name, written: "\(name) \(row.kind.text) \(row.state.text)")
    }
  }
}

extension FindingProofs {
  /// Whether the register has entered somebody at the organ of a row since a run.
  fileprivate func wasEntered(_ row: ListedPerson, since seen: RunInfo, _ run: RunInfo) throws
    -> Bool
  {
    try statements.first(
      """
      SELECT 1 FROM movement_row m
      WHERE \(CancelledRow.stands("m")) AND m.organ = ?1 AND m.direction = '入编'
        AND (m.person = ?2 OR m.name = ?3 AND (m.person = 0 OR ?2 = 0))
        AND typeof(m.day) = 'integer' AND \(FindingBasis.dayOf("m.day")) > ?4
        AND m.brought <= ?5 AND (m.ended IS NULL OR m.ended > ?5)
      """,
      [
        .integer(row.organ), .integer(row.person ?? 0), .text(row.name),
        .integer(Int64(seen.asOf.comparedWithMonths)), .integer(run.horizon),
      ]
    ) { _ in } != nil
  }
}
