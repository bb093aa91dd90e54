import BianzhiCore

/// Somebody who is on no roster any more, while the same name has come up under a number that nobody had.
extension FindingProofs {
  /// People who made a finding, are on the rosters of its organs no more, and of whose names somebody came up: in a
  /// part of quota on no place that was judged, in other parts on the roster of the same organ.
  func renamed(
    _ since: PeopleSince, _ sighting: Sighting, _ seen: RunInfo, _ run: RunInfo
  ) throws -> [BesideProof.Person] {
    let gone = try since.gone.filter { person in
      guard let number = person.person else { return try standing(person, run).isEmpty }
      return try places(of: number, rosterDays(of: run), run).allSatisfy(\.hasLeft)
    }
    let own = Set(try people.organs(of: sighting))
    var found: [BesideProof.Person] = []
    for (person, row) in try namesakes(of: gone, sighting, seen, run)
    where !since.isHarmless(row, of: person, isAtHome: own.contains(row.organ)) {
      let isCountedThere = !own.contains(row.organ) && since.isCounted(row)
      found.append(
        try Self.namesake(
          person, statements.organ(row.organ).name, countedIn: isCountedThere ? row.organ : nil))
    }
    for (person, row) in try rewritten(gone, sighting, seen, run)
    where !since.isHarmless(row, of: person, isAtHome: own.contains(row.organ)) {
      found.append(Self.successor(person, row))
    }
    return found
  }

  /// Rows of a run's rosters that bear the name of one of these people and a number that no roster of an earlier run
  /// had, or none where no such row was.
  func namesakes(
    of gone: [ListedPerson], _ sighting: Sighting, _ seen: RunInfo, _ run: RunInfo
  ) throws -> [(person: ListedPerson, row: ListedPerson)] {
    guard !gone.isEmpty else { return [] }
    let names = try BorneName.patterns(Set(gone.map { BorneName($0.name) }), inLatinToo: true)
    let (now, before) = (try bearers(of: names, in: run), try bearers(of: names, in: seen))
    var found: [(person: ListedPerson, row: ListedPerson)] = []
    for person in gone {
      let name = BorneName(person.name)
      let organs = Set(
        now.filter { bearer in
          guard name.isBorne(by: bearer.name) || Pinyin.spells(bearer.name, person.name),
            person.isWrittenOtherwise(bearer.name, bearer.number)
          else { return false }
          return !before.contains {
            $0.name == bearer.name && $0.number == bearer.number
              && (bearer.number != nil || $0.organ == bearer.organ)
          }
        }.map(\.organ))
      for organ in organs.sorted() {
        let rows = try people.listed(organ, of: sighting, in: run).filter { row in
          (name.isBorne(by: row.name) || Pinyin.spells(row.name, person.name))
            && person.isWrittenOtherwise(row.name, row.person) && !row.hasLeft
            && !before.contains { $0.number == row.person && $0.number != nil }
        }
        if let row = rows.first { found.append((person, row)) }
      }
    }
    return found
  }

  private struct Bearer {
    let organ: Int64
    let name: String
    let number: Int64?
  }

  /// Who may bear one of these names on the rosters by which a run judged; read in one go, for rows are found by their
  /// list alone.
  ///
  /// - Parameter names: patterns, as JSON.
  private func bearers(of names: String, in run: RunInfo) throws -> [Bearer] {
    try statements.rows(
      """
      SELECT w.organ, s.name, s.person FROM run_list w
      JOIN roster_list l ON l.organ = w.organ AND l.day = w.day
      JOIN staff_row s ON s.id BETWEEN l.id << 24 AND (l.id << 24) + 16777215
        AND EXISTS (SELECT 1 FROM json_each(?4) p WHERE s.name GLOB p.value)
      WHERE w.run = ?1 AND w.data = ?3 AND s.brought <= ?2 AND (s.ended IS NULL OR s.ended > ?2)
      """,
      [
        .integer(Int64(run.number)), .integer(run.horizon), .text(DataKind.roster.rawValue),
        .text(names),
      ]
    ) { Bearer(organ: $0.integer(0), name: $0.text(1), number: $0.optionalInteger(2)) }
  }

  static func namesake(
    _ person: ListedPerson, _ organ: String, countedIn: Int64? = nil
  ) -> BesideProof.Person {
    .init(
      name: person.name,
      written: Wording(zh: "\(organ) 同名，号码不同", en: "\(organ), same name, another number"),
      countedIn: countedIn)
  }
}

extension ListedPerson {
  /// Whether a row has another number than this one, or none and the name in another writing.
  fileprivate func isWrittenOtherwise(_ name: String, _ number: Int64?) -> Bool {
    number != person || number == nil && name != self.name
  }
}
