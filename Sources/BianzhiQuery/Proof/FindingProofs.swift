import BianzhiCore
package import GRDB

/// Reads the proofs of findings: however many are asked for, each statement is prepared once.
package final class FindingProofs {
  /// All runs in the order of their day and data.
  package let runs: [RunInfo]
  private let places: [Int: Int]
  let statements: PreparedStatements
  /// Who made the findings, run by run.
  let people: RunPeople
  /// What was read once and is asked for again.
  var kept = Kept()

  struct Kept {
    var proofs: [Int64: FindingProof] = [:]
    var besides: [[Int]: [Sighting]] = [:]
    var namesakes: [[Int]: [String: Set<Int64>]] = [:]
    var rosterDays: [Int: [Int64: Int32]] = [:]
    var judging: [String: Set<Int>] = [:]
    var decided: [Int: DecidedSince] = [:]
    var laterPeople: [[Int]: LaterPeople] = [:]
    var mentions: [Int64: UnitMention] = [:]
    /// Of the finding that was asked about last.
    var since = KeptSince()
  }

  /// The people of one sighting of a finding, by the runs that are compared.
  struct KeptSince {
    var finding: Finding?
    var run = 0
    var people: [[Int]: [PeopleSince]] = [:]
  }

  private let countsTakenBack: Bool
  private var whole: [Int: Bool] = [:]
  /// Some import was undone.
  private let hasUndone: Bool

  /// How many statements were prepared for all that was read.
  package var preparedStatements: Int { statements.count }

  /// - Parameter countsTakenBack: also runs of which an import was undone since, as a closing of the past
  ///   may rest on.
  package init(_ database: Database, countsTakenBack: Bool = false) throws {
    runs = try RunInfo.all(database).filter { !$0.isWithdrawn }
    places = Dictionary(uniqueKeysWithValues: runs.enumerated().map { ($1.number, $0) })
    statements = PreparedStatements(database)
    people = RunPeople(statements)
    self.countsTakenBack = countsTakenBack
    hasUndone =
      try Bool.fetchOne(
        database, sql: "SELECT EXISTS (SELECT 1 FROM import_run WHERE command = 'undo')") ?? false
  }

  /// A finding's data that a run did not judge yet: with them it may be there again.
  package func unjudged(
    _ sighting: Sighting, by run: RunInfo
  ) throws -> MissingData? {
    try basis(of: sighting).unjudged(by: run)
  }

  private func basis(of sighting: Sighting) throws -> FindingBasis {
    guard let place = places[sighting.run] else { throw RuleError.noSuchRun(sighting.run) }
    return try FindingBasis(sighting, in: runs[place], statements)
  }

  /// Whether a run ran all core rules, by the texts that this program has: a rule of somebody's own under the name of
  /// a built-in one may see nothing.
  private func isWhole(_ run: RunInfo) throws -> Bool {
    if run.isFiltered { return false }
    if let known = whole[run.number] { return known }
    let texts = Dictionary(
      uniqueKeysWithValues: try statements.rows(
        """
        SELECT r.rule, t.text FROM run_rule r JOIN rule_text t ON t.id = r.text
        WHERE r.run = ?1 AND r.outcome <> 'failed'
        """, [.integer(Int64(run.number))]
      ) { ($0.text(0), $0.text(1)) })
    let isWhole = Rule.builtIn.allSatisfy { !$0.isCore || texts[$0.id] == $0.text }
    whole[run.number] = isWhole
    return isWhole
  }

  /// The place of a run among ``runs``.
  package func place(of run: Int) -> Int? { places[run] }

  /// A stored run; nil for a number that no run has.
  package func run(_ number: Int) -> RunInfo? { places[number].map { runs[$0] } }

  /// A finding as the newest run saw it, by day and data.
  ///
  /// - Parameter number: F12 is 12.
  /// - Returns: nil if no run has seen it.
  package func sighting(of number: Int) throws -> Sighting? {
    try statements.first(
      """
      SELECT \(Sighting.columns) WHERE f.finding = ?1 AND f.run = (
        SELECT s.run FROM run_finding s JOIN run_row t ON t.id = s.run WHERE s.finding = ?1
          AND t.id NOT IN (SELECT run FROM withdrawn_run)
        ORDER BY t.as_of DESC, coalesce(t.last_day, 0) DESC, t.id DESC LIMIT 1)
      """, [.integer(Int64(number))], Sighting.init)
  }

  /// What is known of a finding all of whose runs were taken back: as the newest of them saw it, with nothing that says
  /// whether it is still there.
  ///
  /// - Returns: nil if no run has seen it, or one that stands has.
  package func forsaken(_ number: Int) throws -> FindingProof? {
    guard try sighting(of: number) == nil else { return nil }
    let sighting = try statements.first(
      """
      SELECT \(Sighting.columns) WHERE f.finding = ?1 AND f.run = (
        SELECT s.run FROM run_finding s JOIN run_row t ON t.id = s.run WHERE s.finding = ?1
        ORDER BY t.as_of DESC, coalesce(t.last_day, 0) DESC, t.id DESC LIMIT 1)
      """, [.integer(Int64(number))], Sighting.init)
    guard let sighting else { return nil }
    let run = try RunInfo(statements.database, sighting.run)
    var proof = FindingProof(
      sighting, restingOn: try FindingBasis(sighting, in: run, statements), hasLaterRun: false)
    proof.isTakenBack = true
    return proof
  }

  /// What the runs say of a finding after the newest that saw it.
  ///
  /// - Returns: nil if no run has seen it.
  package func proof(of number: Int) throws -> FindingProof? {
    if let known = kept.proofs[Int64(number)] { return known }
    guard let sighting = try sighting(of: number) else { return nil }
    let proof = try proof(of: sighting)
    kept.proofs[Int64(number)] = proof
    return proof
  }

  /// The numbers of the runs that judged by a rule.
  func runsJudging(_ rule: String) throws -> Set<Int> {
    if let known = kept.judging[rule] { return known }
    let runs = Set(
      try statements.rows(
        "SELECT run FROM run_rule WHERE rule = ?1 AND outcome = 'checked'", [.text(rule)]
      ) { Int($0.integer(0)) })
    kept.judging[rule] = runs
    return runs
  }

  /// What the runs say of a finding after the newest that saw it, which is the given one.
  package func proof(of sighting: Sighting) throws -> FindingProof {
    guard let place = places[sighting.run] else { throw RuleError.noSuchRun(sighting.run) }
    let seen = runs[place]
    let basis = try FindingBasis(sighting, in: seen, statements)
    let later = runs[(place + 1)...].filter { countsTakenBack || !$0.isTakenBack }
    var proof = FindingProof(sighting, restingOn: basis, hasLaterRun: !later.isEmpty)
    for run in later.reversed() where proof.closing == nil {
      let isNewest = run.number == later.last?.number
      // A row that was held back may be the one that matters.
      if run.heldRows > 0, !countsTakenBack {
        if isNewest { proof.uncheckedReason = .rowsHeld }
        continue
      }
      let comparison = Comparison(statements: statements, earlier: seen, later: run)
      switch try comparison.silence(on: sighting, restingOn: basis) {
      case .cleared:
        proof.cleared = proof.cleared ?? run
        if try isWhole(run) { proof.closing = run }
      case .corrected where proof.cleared != nil: continue
      case .corrected: proof.corrected = proof.corrected ?? run
      case .unchecked(let reason, let missing):
        if isNewest { (proof.uncheckedReason, proof.missing) = (reason, missing) }
      }
    }
    if hasUndone, !countsTakenBack, proof.cleared == nil {
      proof.isTakenBack = try basis.isTakenBack()
    }
    return proof
  }
}
