import BianzhiCore

/// An inner body that a list, a title or a remark still names.
extension FindingProofs {
  /// Where the name of an inner body stands on lists of its organ that a run judged: in the list of bodies under another
  /// name or in a remark, or in whatever words of a roster.
  func naming(
    _ organ: Int64, _ sighting: Sighting, _ run: RunInfo
  ) throws -> [BesideProof.Person] {
    let part = OrganName.folded(sighting.part)
    guard organ == sighting.organ, part.count > 1 else { return [] }
    let rows = try people.listed(organ, of: sighting, in: run).filter { !$0.hasLeft }
    // 督查室 is not named by 审计督查室, which is approved.
    let approved = try people.approvedBodies(of: organ, as: sighting, in: run)
      .map(OrganName.folded).filter { $0.contains(part) }
    // Who stands under the very name, which is approved by now or taken for an approved one, is in no body of his own.
    let isOpen = try people.unapprovedBodies(of: organ, as: sighting, in: run)
      .contains { OrganName.folded($0) == part }
    let others = try people.approvedBodies(of: organ, as: sighting, in: run)
    let calls = BodyCalls(part, besides: others)
    let isNamed = { (text: String) in PresentWords(text).names(part, besides: approved) }
    let isApproved = { (body: String) in !isOpen && OrganName.folded(body) == part }
    let listed = try listedBodies(of: organ, in: run).compactMap { body in
      [isApproved(body.name) ? "" : body.name, body.note].first(where: isNamed).map { text in
        let list = DataKind.bodies.wording
        return BesideProof.Person(
          name: body.name,
          written: Wording(zh: "\(list.zh)：\(text)", en: "\(list.en): \(text)"))
      }
    }
    return listed
      + rows.compactMap { row in
        (row.texts.first { isNamed($0) && !($0 == row.body && isApproved($0)) }
          ?? [row.post ?? "", row.note].first(where: calls.areMade)).map {
            BesideProof.Person(name: row.name, written: $0)
          }
      }
  }

  /// The list of inner bodies by which a run judged an organ.
  private func listedBodies(
    of organ: Int64, in run: RunInfo
  ) throws -> [(name: String, note: String)] {
    try statements.rows(
      """
      SELECT b.name, coalesce(b.note, '') FROM run_list w
      JOIN listed_body_row b ON b.organ = w.organ AND b.day = w.day
      WHERE w.run = ?1 AND w.organ = ?2 AND w.data = ?3
        AND b.brought <= ?4 AND (b.ended IS NULL OR b.ended > ?4)
      ORDER BY b.id
      """,
      [
        .integer(Int64(run.number)), .integer(organ), .text(DataKind.bodies.rawValue),
        .integer(run.horizon),
      ]
    ) { (name: $0.text(0), note: $0.text(1)) }
  }
}
