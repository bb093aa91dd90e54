public import BianzhiCore
import GRDB

extension Ledger {
  /// Who came, left, moved or changed between two days, name by name, with the sums of every unit.
  ///
  /// A unit is compared by its newest roster of each day. One that has none for a day, or the same for both, is listed
  /// with the reason, and none of its people are said to have come or gone.
  ///
  /// - Parameters:
  ///   - first: the earlier day.
  ///   - second: the later day.
  ///   - organs: codes of organs; only they and those below them are told. Empty for all.
  /// - Throws: ``RuleError``, ``LedgerError``.
  public func people(
    from first: CalendarDay, to second: CalendarDay, organs: [String] = []
  ) throws -> PeopleDifference {
    try reading { database in
      let comparison = try PeopleComparison(database, first, second)
      let sums = try UnitSums(database)
      let titles = try OrganTitles(database)
      return PeopleTelling(comparison, sums, titles, only: Set(organs))
        .difference((first, second))
    }
  }
}

/// Puts a comparison into words and sums.
private struct PeopleTelling {
  private let comparison: PeopleComparison
  private let sums: UnitSums
  private let titles: OrganTitles
  private var kept: [Int64: UnitDifference]
  private let codes: Set<String>

  init(
    _ comparison: PeopleComparison, _ sums: UnitSums, _ titles: OrganTitles, only codes: Set<String>
  ) {
    (self.comparison, self.sums, self.titles, self.codes) = (comparison, sums, titles, codes)
    kept = comparison.units
    guard !codes.isEmpty else { return }
    kept = kept.filter { organ, unit in
      codes.contains(unit.organCode)
        || sums.tree.line(of: organ).contains { codes.contains(titles.code($0)) }
    }
  }

  func difference(_ days: (CalendarDay, CalendarDay)) -> PeopleDifference {
    let places = { (movers: [PeopleComparison.Mover]) in
      Dictionary(
        movers.compactMap { mover in mover.person.number.map { ($0, mover.organ) } },
        uniquingKeysWith: { first, _ in first })
    }
    let (goneFrom, comeTo) = (places(comparison.gone), places(comparison.come))
    var (units, moves): ([Int64: UnitDifference], [UnitSums.Move]) = (kept, [])
    var people = comparison.changes.filter { kept[$0.organ] != nil }.map(\.change)
    for mover in comparison.gone {
      let target = comparison.target(of: mover, among: comeTo)
      let isIn = target.map { isCompared($0) && goneFrom[mover.person.number ?? 0] == mover.organ }
      if let target {
        units[mover.organ]?.movedOut += 1
        if isIn == true {
          moves.append(UnitSums.Move(from: mover.organ, to: target, isEntry: false))
        } else {
          moves.append(UnitSums.Move(from: mover.organ, to: nil, isEntry: false))
        }
      } else {
        units[mover.organ]?.left += 1
      }
      if let unit = kept[mover.organ] { people.append(told(mover, unit, to: target)) }
    }
    for mover in comparison.come {
      let source = comparison.source(of: mover, among: goneFrom)
      if let source {
        units[mover.organ]?.movedIn += 1
        let isTold = isCompared(source) && comeTo[mover.person.number ?? 0] == mover.organ
        if !isTold { moves.append(UnitSums.Move(from: nil, to: mover.organ, isEntry: true)) }
      } else {
        units[mover.organ]?.entered += 1
      }
      if let unit = kept[mover.organ] { people.append(told(mover, unit, from: source)) }
    }
    return PeopleDifference(
      days: days, people: people.sorted(by: Self.precedes), units: listed(units, moves))
  }

  private func isCompared(_ organ: Int64) -> Bool { comparison.units[organ]?.isCompared == true }

  private func name(_ organ: Int64) -> String {
    comparison.units[organ]?.organName ?? titles.name(organ)
  }

  private func told(
    _ mover: PeopleComparison.Mover, _ unit: UnitDifference, from source: Int64?
  ) -> PersonChange {
    PersonChange(
      sort: source == nil ? .entered : .movedIn, organCode: unit.organCode,
      organName: unit.organName, name: mover.person.name,
      person: mover.person.number.map { PersonNumber(packed: $0) },
      before: source.map(name) ?? mover.standing, after: mover.person.state,
      kind: mover.person.kind)
  }

  private func told(
    _ mover: PeopleComparison.Mover, _ unit: UnitDifference, to target: Int64?
  ) -> PersonChange {
    PersonChange(
      sort: target == nil ? .left : .movedOut, organCode: unit.organCode,
      organName: unit.organName, name: mover.person.name,
      person: mover.person.number.map { PersonNumber(packed: $0) }, before: mover.person.state,
      after: target.map(name) ?? mover.standing, kind: mover.person.kind)
  }

  private static func precedes(_ one: PersonChange, _ other: PersonChange) -> Bool {
    let key = { (change: PersonChange) in
      (
        change.organCode, PersonChange.Sort.allCases.firstIndex(of: change.sort) ?? 0, change.name,
        change.person?.packed ?? 0, change.before + change.after
      )
    }
    return key(one) < key(other)
  }

  /// Units by code, each group behind its head, all together at the end.
  private func listed(
    _ units: [Int64: UnitDifference], _ moves: [UnitSums.Move]
  ) -> [UnitDifference] {
    let (groups, all) = sums.sums(of: units, moves, titles) { organ in
      codes.isEmpty || kept[organ] != nil || codes.contains(titles.code(organ))
    }
    let rows = Array(units.values) + Array(groups.values)
    return rows.sorted {
      ($0.organCode, $0.scope == .own ? 0 : 1) < ($1.organCode, $1.scope == .own ? 0 : 1)
    } + [all]
  }
}
