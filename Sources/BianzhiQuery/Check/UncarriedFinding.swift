import BianzhiCore
import GRDB

/// A finding of an organ that a reform made into another one, which nobody has said the end of: no rule judges the organ any
/// more, and the check does not show the same at what became of it.
package struct UncarriedFinding: Hashable, Sendable {
  /// F12 is 12.
  package let number: Int
  package let rule: String
  package let code: String
  /// As the newest run that saw it called the organ.
  package let name: String
}

extension Preparation {
  /// The findings that go unseen because of a reform, in the order of their numbers.
  ///
  /// - Parameters:
  ///   - rules: those that were run.
  ///   - run: the stored run that is asked about; nil in a check that is being made.
  func uncarriedFindings(_ rules: [Rule], seenBy run: Int? = nil) throws -> [UncarriedFinding] {
    let judging = Set(rules.filter(\.isOfOrgansInForce).map(\.id))
    return try ended.filter { !$0.value.successors.isEmpty }.flatMap { organ, end in
      try unseen(of: organ, end, by: run).filter { judging.contains($0.rule) }
    }.sorted { $0.number < $1.number }
  }

  /// What a run found: a stored one, or the one that is being made.
  private func offenders(of run: Int?) -> String {
    guard let run else { return "SELECT rule, part, person, organ FROM offender_in_order" }
    return """
      SELECT n.rule, n.part, n.person, f.organ FROM run_finding f
      JOIN finding_row n ON n.id = f.finding WHERE f.run = \(run)
      """
  }

  /// The unsettled findings that the last judgement of an organ saw, without those that its heirs have.
  private func unseen(
    of organ: Int64, _ end: EndedOrgan, by run: Int?
  ) throws -> [UncarriedFinding] {
    let heirs = heirs(of: end).map(String.init).joined(separator: ", ")
    let done = FindingStatus.allCases.filter { $0.isSettled || $0 == .transferred }
    let rows = try Row.fetchAll(
      database,
      sql: """
        WITH standing AS (
          SELECT id, row_number() OVER (ORDER BY as_of, coalesce(last_day, 0), id) AS place, is_filtered
          FROM run_row WHERE id NOT IN (SELECT run FROM withdrawn_run) AND id <> \(run ?? 0)
        ), seen AS (
          SELECT n.id, n.rule, n.organ_code, n.part, n.person, max(s.place) AS place
          FROM organ_key k JOIN finding_row n ON n.organ_code = k.code
          JOIN run_finding f ON f.finding = n.id JOIN standing s ON s.id = f.run
          WHERE k.id = ?1 GROUP BY n.id
        )
        SELECT seen.id, seen.rule, seen.organ_code,
          (SELECT f.organ_name FROM run_finding f JOIN standing s ON s.id = f.run
            WHERE f.finding = seen.id AND s.place = seen.place) AS name
        FROM seen
        WHERE NOT EXISTS (SELECT 1 FROM finding_life l WHERE l.finding = 'F' || seen.id
            AND l.status IN (\(done.map { "'\($0.rawValue)'" }.joined(separator: ", "))))
          AND NOT EXISTS (SELECT 1 FROM run_list l JOIN standing s ON s.id = l.run
            WHERE l.organ = ?1 AND l.data = \(DataKind.roster.sql) AND l.day <= ?2
              AND s.place > seen.place AND s.is_filtered = 0)
          AND NOT EXISTS (SELECT 1 FROM (\(offenders(of: run))) o WHERE o.rule = seen.rule
            AND o.part = seen.part AND o.person = seen.person AND o.organ IN (\(heirs)))
        """, arguments: [organ, end.ended.yyyymmdd])
    return rows.map {
      UncarriedFinding(
        number: $0["id"], rule: $0["rule"], code: $0["organ_code"], name: $0["name"] ?? "")
    }
  }

  /// What an organ had become by the day, as far as that is in force.
  private func heirs(of end: EndedOrgan) -> [Int64] {
    var (open, seen, heirs): ([Int64], Set<Int64>, [Int64]) = (end.successors, [], [])
    while let organ = open.popLast() {
      guard seen.insert(organ).inserted else { continue }
      if let next = ended[organ] { open += next.successors } else { heirs.append(organ) }
    }
    return heirs.sorted()
  }
}
