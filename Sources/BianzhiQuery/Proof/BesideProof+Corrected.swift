import BianzhiCore

/// A number that two people of different names bore, and that one of them bears now: the other one's was written wrongly.
extension FindingProofs {
  /// Whether somebody bore the number of somebody else by mistake and has one of the own now.
  ///
  /// - Parameters:
  ///   - was: the row with the number of a finding.
  ///   - row: of the same name and organ, with another number.
  func isCorrected(
    _ was: ListedPerson, as row: ListedPerson, _ sighting: Sighting, _ seen: RunInfo, _ run: RunInfo
  ) throws -> Bool {
    guard let number = sighting.person?.packed, was.person == number, let new = row.person,
      row.isOnPlace, row.kind.code == was.kind.code, row.post == was.post,
      try places(of: new, rosterDays(of: seen), seen).isEmpty
    else { return false }
    let name = BorneName(was.name)
    return try people.organs(of: sighting).contains { organ in
      guard organ != was.organ else { return false }
      let owner = try people.listed(organ, of: sighting, in: seen).first { $0.person == number }
      guard let owner, !name.isBorne(by: owner.name), !Pinyin.spells(owner.name, was.name),
        !Pinyin.spells(was.name, owner.name)
      else { return false }
      return try people.listed(organ, of: sighting, in: run).contains {
        $0.person == number && $0.name == owner.name
      }
    }
  }

  /// Those of a finding, in words: nothing was put right by it but the lists.
  func correctedNumbers(
    _ sighting: Sighting, _ seen: RunInfo, _ run: RunInfo
  ) throws -> [Wording] {
    let looks = RunPeople.rule(of: sighting)?.beside.map(\.word) ?? []
    guard let number = sighting.person?.packed, looks.contains(BesideLook.place.word) else {
      return []
    }
    return try people.organs(of: sighting).compactMap { organ in
      let before = try people.listed(organ, of: sighting, in: seen)
      guard let was = before.first(where: { $0.person == number }) else { return nil }
      let now = try people.listed(organ, of: sighting, in: run)
      guard !now.contains(where: { $0.person == number }),
        let row = now.first(where: { $0.name == was.name && !$0.hasLeft }),
        try isCorrected(was, as: row, sighting, seen, run)
      else { return nil }
      let name = try statements.organ(organ).name
      return Wording(
        zh: "\(name) \(was.name) 的身份证号已改",
        en: "the number of \(was.name) at \(name) is another one now")
    }
  }
}
