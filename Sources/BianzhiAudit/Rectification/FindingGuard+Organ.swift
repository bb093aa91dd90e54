import BianzhiCore
import BianzhiQuery
import GRDB

/// What becomes of a finding whose organ is no more.
extension FindingGuard {
  /// What is known of the end of the organs of a finding by the day of the act.
  struct Ended {
    /// Codes of its organs that are no more, of those that are in force, and of what reforms made of the former.
    let organs, others, successors: Set<String>
  }

  func ended() throws -> Ended {
    let organs = Set(try subject().organs.filter { !$0.isEmpty })
    let ended = try organs.filter { try OrganEnd.hasEnded($0, by: desk.day, in: desk.database) }
    return Ended(
      organs: ended, others: organs.subtracting(ended),
      successors: try OrganEnd.successors(of: ended, by: desk.day, in: desk.database))
  }

  /// Refuses while the organ is in force, and where a successor has the same finding open: it goes there. A finding that is
  /// of no organ alone, as a double place, rests on several: one of them has to be no more.
  func requireEndedOrgan() throws {
    let finding = try subject()
    let ended = try ended()
    let hasEnded =
      try organCode(of: life.name).isEmpty
      ? !ended.organs.isEmpty : ended.organs.contains(finding.organCode)
    guard hasEnded else {
      let codes = finding.organs.filter { !$0.isEmpty }
      throw Refusal.organInForce(name: life.name, codes.joined(separator: " "))
    }
    try requireNoTwin(ended.organs)
  }

  /// Refuses where what became of an organ has the same finding open.
  private func requireNoTwin(_ codes: Set<String>) throws {
    guard case .rule(let number) = life.name else { return }
    let heirs = try OrganEnd.heirs(of: codes, by: desk.day, in: desk.database)
    let twins = try Row.fetchAll(
      desk.database,
      sql: """
        SELECT t.id, t.organ_code FROM finding_row f JOIN finding_row t ON t.rule = f.rule
          AND t.part = f.part AND t.person = f.person AND t.id <> f.id
        WHERE f.id = ? ORDER BY t.id
        """, arguments: [number])
    let open = try twins.filter { heirs.contains($0["organ_code"]) }
      .map { FindingName.rule($0["id"]) }.first { name in
        try !FindingLife.load(name, in: desk.database).status.isSettled
      }
    if let open { throw Refusal.successorHasIt(name: life.name, open) }
  }

  /// The check that shows what became of the trouble of an organ that is no more: it judged all that the organ became,
  /// and the further organs of the finding, and nothing came since.
  ///
  /// Refuses where there is none, where that check shows the finding, and where the trouble or its people stand elsewhere
  /// under a finding that is not named.
  ///
  /// Of one raised by hand no check shows anything: it needs one all the same, which judged what the organ became.
  func endedProof(beside named: [FindingName]) throws -> Int {
    let proofs = try desk.proofs()
    let ended = try ended()
    let run = try endedRun(ended, proofs)
    guard case .rule(let number) = life.name else { return run.number }
    guard let sighting = try proofs.sighting(of: number) else {
      throw Refusal.unknown("\(life.name)")
    }
    if let seen = proofs.place(of: sighting.run), let place = proofs.place(of: run.number),
      seen >= place
    {
      throw Refusal.stillThere(
        name: life.name, run: sighting.run, asOf: sighting.asOf, data: nil, actual: sighting.actual)
    }
    let later = try proofs.later(
      sighting, than: run, upTo: desk.day, besides: ended.successors)
    guard later.isEmpty else {
      throw Refusal.old(name: life.name, run: run.number, asOf: run.asOf, later, by: desk.day)
    }
    try require(
      named, named: proofs.beside(sighting, endedBy: run, successors: ended.successors),
      of: sighting)
    return run.number
  }

  /// The newest check that judged all that ended organs became, and the further organs of the finding.
  private func endedRun(_ ended: Ended, _ proofs: FindingProofs) throws -> RunInfo {
    let run = try proofs.runs.last { run in
      guard !run.isFiltered, !run.isTakenBack, run.isUsual, run.asOf <= desk.day else {
        return false
      }
      return try ended.organs.allSatisfy {
        try OrganEnd.hasEnded($0, by: run.asOf, in: desk.database)
      } && ended.successors.union(ended.others).allSatisfy { try hasJudged($0, run) }
    }
    guard let run else {
      throw ended.successors.isEmpty
        ? Refusal.endUnchecked(name: life.name, ended.organs.sorted(), by: desk.day)
        : Refusal.successorUnchecked(name: life.name, ended.successors.sorted(), by: desk.day)
    }
    return run
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
    guard try OrganEnd.heirs(of: [old], by: desk.day, in: desk.database).contains(new) else {
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
