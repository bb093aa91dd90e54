import BianzhiCore

/// Where people stand on the rosters by which a run judged.
extension FindingProofs {
  /// The organs on whose rosters somebody stands in a run and has not left: by number, or by name where one side has none.
  func standing(_ person: ListedPerson, _ run: RunInfo) throws -> Set<Int64> {
    guard let number = person.person else {
      return try namesakes(run, withNumbers: true)[person.name] ?? []
    }
    let places = try places(of: number, rosterDays(of: run), run)
    return Set(places.filter { !$0.hasLeft }.map(\.organ))
      .union(try namesakes(run, withNumbers: false)[person.name] ?? [])
  }

  /// The organs whose rosters have somebody of a name who has not left: of all rows, or of those without a number.
  private func namesakes(
    _ run: RunInfo, withNumbers: Bool
  ) throws -> [String: Set<Int64>] {
    let key = [run.number, withNumbers ? 1 : 0]
    if let known = kept.namesakes[key] { return known }
    let rows = try statements.rows(
      """
      SELECT w.organ, coalesce(s.name, ''), coalesce(t.code, '')
      FROM run_list w
      JOIN roster_list l ON l.organ = w.organ AND l.day = w.day AND (?4 = 1 OR l.nameless > 0)
      JOIN staff_row s ON s.id BETWEEN l.id << 24 AND (l.id << 24) + 16777215
        AND (?4 = 1 OR s.person IS NULL)
      LEFT JOIN term t ON t.id = s.state
      WHERE w.run = ?1 AND w.data = ?3
        AND s.brought <= ?2 AND (s.ended IS NULL OR s.ended > ?2)
      """,
      [
        .integer(Int64(run.number)), .integer(run.horizon), .text(DataKind.roster.rawValue),
        .integer(withNumbers ? 1 : 0),
      ]
    ) { (organ: $0.integer(0), name: $0.text(1), state: $0.text(2)) }
    var found: [String: Set<Int64>] = [:]
    for row in rows where PersonState(rawValue: row.state)?.isLeft != true {
      found[row.name, default: []].insert(row.organ)
    }
    kept.namesakes[key] = found
    return found
  }

  /// Reads what the closing of several findings rests on run by run, since the facts of one run at a time are filled.
  ///
  /// - Parameter numbers: F12 is 12.
  package func prepare(_ numbers: [Int]) throws {
    var asked: [Int: [Sighting]] = [:]
    for number in numbers {
      guard let proof = try proof(of: number), proof.sighting.person == nil,
        let run = proof.closing ?? proof.cleared ?? proof.corrected
      else { continue }
      let earlier = try runsShowing(proof.sighting)
      for run in Set(([run] + earlier).map(\.number)) {
        asked[run, default: []].append(proof.sighting)
      }
    }
    for (number, sightings) in asked.sorted(by: { $0.key < $1.key }) {
      guard let run = run(number) else { continue }
      for sighting in sightings {
        _ = try people.counted(sighting, in: run)
        _ = try people.listed(sighting, in: run)
        _ = try people.judgedKinds(in: run)
      }
    }
  }
}
