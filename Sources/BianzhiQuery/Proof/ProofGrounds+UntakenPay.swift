import BianzhiCore

/// Lines of pay lists that were told and not taken, beside people whom a newer roster leaves out.
extension FindingProofs {
  /// That more lines of people outside the establishment or, of whoever cannot have retired by age, of pensioners came with
  /// the newer list of the payer of somebody who made the finding, stands on no roster now and is paid by nobody: who was
  /// taken off the roster may be paid on as one of them, and nobody sees whose lines they are.
  func untakenPay(
    of pairs: [PeopleSince.Pair], _ sighting: Sighting, _ seen: RunInfo, _ run: RunInfo
  ) throws -> [Wording] {
    guard let before = seen.payMonth, let month = run.payMonth, asksForUntaken(sighting)
    else { return [] }
    let days = try rosterDays(of: run)
    var payers: [Int64: (name: String, people: [String], lines: Int)] = [:]
    for pair in pairs where pair.now.allSatisfy(\.hasLeft) {
      guard let number = pair.was.person,
        try places(of: number, days, run).allSatisfy(\.hasLeft),
        let line = try payLines(of: number, [before]).first,
        try payLines(of: number, payMonths(from: month)).isEmpty
      else { continue }
      let sorts: PaySorts = pair.was.mayHaveRetired(by: run.asOf) ? .besidePensions : .untaken
      let earlier = try untakenLines(sorts, of: line.payer, before, from: 0, upTo: seen.horizon)
      let later = try untakenLines(
        sorts, of: line.payer, month, from: seen.horizon + 1, upTo: .max)
      guard later > earlier else { continue }
      let known = payers[line.payer]
      payers[line.payer] = (
        line.name, (known?.people ?? []) + [pair.was.name], max(later, known?.lines ?? 0)
      )
    }
    return payers.sorted { $0.key < $1.key }.map { _, payer in
      let list = Self.payList(month, of: payer.name)
      return Wording(
        zh: """
          \(list.zh)：离退休、编外等未计入的 \(payer.lines) 行，看不出有没有\(payer.people.joined(separator: "、"))
          """,
        en: """
          \(list.en): \(Counted(payer.lines, "line")) told to be of pensioners or others and not taken, which may hold \
          \(payer.people.joined(separator: ", "))
          """)
    }
  }

  /// Findings that rest on pay lists have looks of their own.
  private func asksForUntaken(_ sighting: Sighting) -> Bool {
    guard let rule = RunPeople.rule(of: sighting), !rule.data.contains(.payroll) else {
      return false
    }
    let looks = rule.beside.map(\.word)
    return looks.contains(BesideLook.people.word) || looks.contains(BesideLook.place.word)
  }
}

extension ListedPerson {
  /// Whether somebody is of an age at which people retire, or it is not known; nobody does before 50 but for reasons that
  /// somebody has to name.
  func mayHaveRetired(by day: CalendarDay) -> Bool {
    let born = person.map { Int64(PersonNumber(packed: $0).birth) } ?? birth
    guard let born else { return true }
    let year = born > 999_999 ? born / 10_000 : born / 100
    return Int64(day.yyyymmdd / 10_000) - year >= 50
  }
}
