import BianzhiCore
import BianzhiQuery
import GRDB

/// What becomes of a finding whose organ is no more.
extension FindingGuard {
  /// Refuses while the organ is in force, and where a successor has the same finding open: it goes there.
  func requireEndedOrgan() throws {
    let code = try organCode(of: life.name)
    guard try OrganEnd.hasEnded(code, by: desk.day, in: desk.database) else {
      throw Refusal.organInForce(name: life.name, code)
    }
    guard case .rule(let number) = life.name else { return }
    let twins = try Int.fetchAll(
      desk.database,
      sql: """
        SELECT t.id FROM finding_row f JOIN organ_reform r ON r.old_code = f.organ_code
        JOIN finding_row t ON t.rule = f.rule AND t.organ_code = r.new_code AND t.part = f.part
          AND t.person = f.person
        WHERE f.id = ? AND r.day <= ? ORDER BY t.id
        """, arguments: [number, desk.day.yyyymmdd])
    let open = try twins.map(FindingName.rule).first { name in
      try !FindingLife.load(name, in: desk.database).status.isSettled
    }
    if let open { throw Refusal.successorHasIt(name: life.name, open) }
  }

  /// Refuses where a reform made something else of the organ that no check has judged since, and where the trouble or
  /// its people stand elsewhere under a finding that is not named.
  func requireNothingElsewhere(_ named: [FindingName]) throws {
    guard case .rule(let number) = life.name else { return }
    let proofs = try desk.proofs()
    guard let sighting = try proofs.sighting(of: number) else { return }
    let code = try organCode(of: life.name)
    let successors = try OrganEnd.successors(of: [code], by: desk.day, in: desk.database)
    let run = try proofs.runs.last { run in
      guard !run.isFiltered, !run.isTakenBack, run.asOf <= desk.day else { return false }
      return try OrganEnd.hasEnded(code, by: run.asOf, in: desk.database)
        && successors.allSatisfy { try hasJudged($0, run) }
    }
    guard let run else {
      guard successors.isEmpty else {
        throw Refusal.successorUnchecked(name: life.name, successors.sorted(), by: desk.day)
      }
      return
    }
    try require(
      named, named: proofs.beside(sighting, endedBy: run, successors: successors))
  }

  /// Whether a run judged a successor by a list on which the people who came by a reform can stand.
  private func hasJudged(_ code: String, _ run: RunInfo) throws -> Bool {
    let joined = try OrganEnd.joined(code, by: desk.day, in: desk.database)
    return try Bool.fetchOne(
      desk.database,
      sql: """
        SELECT EXISTS (SELECT 1 FROM run_list l JOIN organ_key k ON k.id = l.organ
          WHERE l.run = ? AND l.data = \(DataKind.roster.sql) AND k.code = ? AND l.day >= ?)
        """, arguments: [run.number, code, joined?.yyyymmdd ?? 0]) == true
  }

  /// Refuses a finding that is not one of an organ that this one's organ became, or that is settled.
  func requireSuccessor(_ other: FindingName) throws {
    let (old, new) = (try organCode(of: life.name), try organCode(of: other))
    let isSuccessor = try Bool.fetchOne(
      desk.database,
      sql: """
        SELECT EXISTS (SELECT 1 FROM organ_reform
          WHERE old_code = ? AND new_code = ? AND day <= ?)
        """, arguments: [old, new, desk.day.yyyymmdd])
    guard isSuccessor == true else {
      throw Refusal.noSuccessor(name: life.name, old, other, new)
    }
    try requireSameMatter(other)
    let status = try FindingLife.load(other, in: desk.database).status
    guard !status.isSettled else { throw Refusal.successorSettled(name: other, status) }
  }

  /// A finding of a rule is followed as one of the same rule, person and kind of quota or post, or as one by hand of the
  /// same part.
  private func requireSameMatter(_ other: FindingName) throws {
    guard case .rule(let own) = life.name else { return }
    let isSame =
      switch other {
      case .rule(let number):
        try Bool.fetchOne(
          desk.database,
          sql: """
            SELECT EXISTS (SELECT 1 FROM finding_row a JOIN finding_row b
                ON b.rule = a.rule AND b.person = a.person
              WHERE a.id = ?1 AND b.id = ?2 AND (b.part = a.part OR a.rule NOT IN (
                SELECT value FROM json_each(?3))))
            """, arguments: [own, number, Self.rulesOfKinds])
      case .hand(let number):
        try Bool.fetchOne(
          desk.database,
          sql: """
            SELECT (SELECT part FROM finding_row WHERE id = ?)
              = (SELECT part FROM \(HandFinding.databaseTableName) WHERE id = ?)
            """, arguments: [own, number])
      }
    guard isSame == true else { throw Refusal.otherMatter(name: life.name, other) }
  }

  /// Ids of the rules whose parts keep their names in a reform, as a list of JSON.
  private static let rulesOfKinds: String = {
    let kinds: Set<Rule.Part> = [.quotaKind, .post, .quotaOrPost]
    let ids = Rule.builtIn.filter { kinds.contains($0.part) }.map { "\"\($0.id)\"" }
    return "[" + ids.joined(separator: ",") + "]"
  }()

  func organCode(of name: FindingName) throws -> String {
    let sql =
      switch name {
      case .rule: "SELECT organ_code FROM finding_row WHERE id = ?"
      case .hand: "SELECT organ_code FROM \(HandFinding.databaseTableName) WHERE id = ?"
      }
    let number =
      switch name {
      case .rule(let number), .hand(let number): number
      }
    guard let code = try String.fetchOne(desk.database, sql: sql, arguments: [number]) else {
      throw Refusal.unknown("\(name)")
    }
    return code
  }
}
