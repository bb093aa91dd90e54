import BianzhiCore

extension FindingProofs {
  /// What stands beside the proof that a finding about one person was cleared: the person is still there under another
  /// word or number, or is still paid.
  func ofPerson(_ sighting: Sighting, _ run: RunInfo) throws -> [BesideProof.Person] {
    guard let rule = RunPeople.rule(of: sighting), let seen = self.run(sighting.run),
      let person = sighting.person?.packed
    else { return [] }
    if rule.part == .organs {
      let organs = try people.organs(of: sighting)
      let here = try organs.compactMap { try stillThere(person, $0, sighting, seen, run) }
      return try here.isEmpty ? elsewhere(person, organs, sighting, seen, run) : here
    }
    guard rule.data.contains(.payroll) else { return [] }
    let paid = try stillPaid(person, sighting, seen, run) ?? untakenPay(person, sighting, seen, run)
    return paid.map { [$0] } ?? []
  }

  /// Who held a place of one of these organs, is on its roster no more, and of whose name somebody came up at a third
  /// organ under a number that nobody had.
  private func elsewhere(
    _ person: Int64, _ organs: [Int64], _ sighting: Sighting, _ seen: RunInfo, _ run: RunInfo
  ) throws -> [BesideProof.Person] {
    for organ in organs {
      let before = try people.listed(organ, of: sighting, in: seen)
      let now = try people.listed(organ, of: sighting, in: run)
      guard let was = before.first(where: { $0.person == person && $0.isOnPlace }),
        !now.contains(where: { $0.person == person })
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

  /// Who held a place of an organ, is still on its roster, and holds none there: 编外 or 借入 now; or somebody of the
  /// same name with a number that was not there.
  private func stillThere(
    _ person: Int64, _ organ: Int64, _ sighting: Sighting, _ seen: RunInfo, _ run: RunInfo
  ) throws -> BesideProof.Person? {
    let now = try people.listed(organ, of: sighting, in: run)
    let before = try people.listed(organ, of: sighting, in: seen)
    guard let was = before.first(where: { $0.person == person && $0.isOnPlace }) else { return nil }
    let name = try statements.organ(organ).name
    let same = now.filter { $0.person == person && !$0.hasLeft }
    if same.isEmpty, let left = now.first(where: { $0.person == person }),
      try contradicts(left, sighting, run)
    {
      return .init(name: left.name, written: "\(name) \(left.state.text)")
    }
    if let row = same.first {
      guard !same.contains(where: \.isOnPlace) else { return nil }
      let word = row.countsQuota || row.isOutside ? row.kind.text : row.state.text
      return .init(name: row.name, written: "\(name) \(word)")
    }
    guard !now.contains(where: { $0.person == person }) else { return nil }
    let numbers = Set(before.compactMap(\.person))
    let renumbered = now.first { row in
      row.name == was.name && !row.hasLeft && row.person.map { !numbers.contains($0) } ?? true
    }
    guard renumbered != nil else { return nil }
    let why = Wording(zh: "\(name) 同名，号码不同", en: "\(name), same name, another number")
    return .init(name: was.name, written: why)
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

  /// Who was paid, is on no roster as somebody who has not left, and is still paid, by whomever.
  private func stillPaid(
    _ person: Int64, _ sighting: Sighting, _ seen: RunInfo, _ run: RunInfo
  ) throws -> BesideProof.Person? {
    // Who stands in another finding of the run is named with it.
    guard let before = seen.payMonth, let month = run.payMonth, try !isFound(person, in: run),
      try !payLines(of: person, [before]).isEmpty
    else { return nil }
    let places = try places(of: person, rosterDays(of: run), run)
    guard places.allSatisfy(\.hasLeft),
      let line = try payLines(of: person, payMonths(from: month)).first
    else { return nil }
    return .init(
      name: sighting.personName ?? "", written: Self.payList(line.month, of: line.name))
  }
}
