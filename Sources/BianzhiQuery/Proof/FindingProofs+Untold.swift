import BianzhiCore

/// What the newer rows of the people of a finding leave out that it rested on: what is told no more was not put right.
extension FindingProofs {
  /// People whose newer rows leave blank, or write in unknown words, what contradicted the rest of the row, or what the
  /// organ was called.
  func untoldCells(_ sighting: Sighting, _ run: RunInfo) throws -> [BesideProof.Person] {
    guard let rule = RunPeople.rule(of: sighting), let seen = self.run(sighting.run) else {
      return []
    }
    if rule.rests(on: .contradiction) { return try untoldOfPerson(sighting, seen, run) }
    if rule.rests(on: .unitName) { return try unnamed(sighting, seen, run) }
    return []
  }

  private func untoldOfPerson(
    _ sighting: Sighting, _ seen: RunInfo, _ run: RunInfo
  ) throws -> [BesideProof.Person] {
    guard let subject = BesideSubject(sighting) else { return [] }
    let now = try people.listed(sighting.organ, of: sighting, in: run).filter {
      subject.isSame($0) && !$0.hasLeft
    }
    guard !now.isEmpty else { return [] }
    let was = try people.listed(sighting.organ, of: sighting, in: seen).filter(subject.isSame)
    return try RowCell.allCases.filter { cell in
      try cell.remarks.contains { sighting.note.contains($0.code) }
        && was.contains { try tells(cell, $0) } && !now.contains { try tells(cell, $0) }
    }.map { .init(name: subject.name, written: $0.wording) }
  }

  private func tells(_ cell: RowCell, _ row: ListedPerson) throws -> Bool {
    try statements.first(
      """
      SELECT 1 FROM staff_row s LEFT JOIN term t ON t.id = s.sex WHERE s.id = ?1 AND \(cell.isTold)
      """, [.integer(row.row)]
    ) { _ in } != nil
  }

  /// Those beside whom the organ was written otherwise, and beside whom it is not written any more.
  private func unnamed(
    _ sighting: Sighting, _ seen: RunInfo, _ run: RunInfo
  ) throws -> [BesideProof.Person] {
    let now = try people.listed(sighting.organ, of: sighting, in: run).filter { !$0.hasLeft }
    let was = try people.listed(sighting.organ, of: sighting, in: seen).filter {
      try organName(beside: $0) == sighting.part
    }
    return try was.compactMap { person in
      let rows = now.filter(person.isSame)
      guard !rows.isEmpty, try rows.contains(where: { try organName(beside: $0).isEmpty }) else {
        return nil
      }
      return .init(name: person.name, written: Wording(zh: "单位名称为空", en: "no name of the unit"))
    }
  }

  /// What the roster calls the organ beside a row.
  private func organName(beside row: ListedPerson) throws -> String {
    try statements.first(
      "SELECT t.text FROM staff_row s JOIN term t ON t.id = s.organ_name WHERE s.id = ?1",
      [.integer(row.row)]
    ) { $0.text(0) } ?? ""
  }
}

/// A cell of a roster row that may contradict the rest.
private enum RowCell: CaseIterable {
  case sex, birth, entered, postSince

  var remarks: [FindingRemark] {
    switch self {
    case .sex: [.otherSex]
    case .birth: [.birthDiffers]
    case .entered: [.enteredLater, .enteredYoung]
    case .postSince: [.postLater, .postYoung]
    }
  }

  /// SQL that is true where the cell of the row `s` tells something; `t` is its word of the sex.
  var isTold: String {
    switch self {
    case .sex: "t.code IN ('\(Sex.male.rawValue)', '\(Sex.female.rawValue)')"
    case .birth: "typeof(s.birth) = 'integer'"
    case .entered: "typeof(s.entered) = 'integer'"
    case .postSince: "typeof(s.post_since) = 'integer'"
    }
  }

  var wording: Wording {
    switch self {
    case .sex: Wording(zh: "性别未写明", en: "sex not told")
    case .birth: Wording(zh: "出生日期未写明", en: "birth date not told")
    case .entered: Wording(zh: "进入单位时间未写明", en: "day of entry not told")
    case .postSince: Wording(zh: "任职时间未写明", en: "day of the post not told")
    }
  }
}
