import BianzhiCore

extension BesideLook {
  /// The person is there under the number that cannot be right, and does not count; or under none, or under one of 15 digits,
  /// which has nothing that can be checked.
  static let number = BesideLook(word: "number") { proofs, sighting, run in
    guard let subject = BesideSubject(sighting), let seen = proofs.run(sighting.run) else {
      return []
    }
    let borne = BorneName(subject.name)
    return try proofs.people.organs(of: sighting).compactMap { organ in
      let now = try proofs.people.listed(organ, of: sighting, in: run)
      let before = try proofs.people.listed(organ, of: sighting, in: seen)
      let known = Set(before.compactMap(\.person)).subtracting([subject.number].compactMap(\.self))
      let rows = now.filter { row in
        !row.hasLeft && (row.person == subject.number || borne.isBorne(by: row.name))
          && row.person.map { !known.contains($0) } ?? true
      }
      guard let row = try rows.first(where: { try proofs.tellsNoNumber($0, subject) }) else {
        return nil
      }
      let name = try proofs.statements.organ(organ).name
      let said = row.person == subject.number ? "\(row.kind.text) \(row.state.text)" : ""
      return .init(
        name: row.name,
        written: Wording(
          zh: said.isEmpty ? "\(name) 号码为空或为 15 位" : "\(name) 号码未改 \(said)",
          en: said.isEmpty
            ? "\(name), no number or one of 15 digits" : "\(name), the same number, \(said)"))
    }
  }
}

extension FindingProofs {
  /// Whether a row has the number of before, none, or one without a check character.
  fileprivate func tellsNoNumber(_ row: ListedPerson, _ subject: BesideSubject) throws -> Bool {
    guard let person = row.person, person != subject.number else { return true }
    let recorded = try statements.first(
      "SELECT coalesce(person_text, '') FROM staff_row WHERE id = ?1", [.integer(row.row)]
    ) { $0.text(0) }
    return (recorded ?? "").count(where: \.isNumber) == 15
  }
}
