import BianzhiCore
import GRDB

/// Compares two runs, finding by finding.
struct Comparison {
  let statements: PreparedStatements
  let earlier: RunInfo
  let later: RunInfo

  func run() throws -> RunDifference {
    let (before, after) = (try findings(earlier), try findings(later))
    var entries: [RunDifference.Entry] = []
    for number in Set(before.keys).union(after.keys).sorted() {
      entries.append(try entry(before[number], after[number]))
    }
    return RunDifference(earlier: earlier, later: later, entries: entries)
  }

  private func findings(_ run: RunInfo) throws -> [Int64: Sighting] {
    let rows = try statements.rows(
      "SELECT \(Sighting.columns) WHERE f.run = ?1", [.integer(Int64(run.number))], Sighting.init)
    return Dictionary(uniqueKeysWithValues: rows.map { ($0.number, $0) })
  }

  private func entry(_ before: Sighting?, _ after: Sighting?) throws -> RunDifference.Entry {
    switch (before, after) {
    case (let before?, let after?):
      let isSame =
        before.expected == after.expected && before.actual == after.actual
        && before.part == after.part && before.severity == after.severity
      return .init(change: isSame ? .same : .changed, before: before, after: after, detail: "")
    case (nil, let after?):
      // A run that left the rule out, or had no list of the organ, says nothing of what it did not show.
      if let (why, missing) = try whyUnjudged(after) {
        return .init(
          change: .uncompared, before: nil, after: after, detail: why.rawValue, missing: missing)
      }
      let change: RunDifference.Change = try wasSeenBefore(after) ? .returned : .new
      return .init(change: change, before: nil, after: after, detail: "")
    case (let before?, nil):
      let silence = try silence(on: before, restingOn: basis(before))
      // A run that no longer holds clears nothing.
      if silence == .cleared, !earlier.holds || !later.holds {
        return .init(change: .unchecked, before: before, after: nil, detail: "")
      }
      let detail = silence == .corrected ? try corrections(before) : silence.reason?.rawValue
      return .init(
        change: silence.change, before: before, after: nil, detail: detail ?? "",
        missing: silence.missing)
    case (nil, nil): preconditionFailure("a difference of nothing")
    }
  }

  /// Whether a run before the earlier one, by day and data, saw the finding.
  private func wasSeenBefore(_ sighting: Sighting) throws -> Bool {
    try statements.first(
      """
      SELECT 1 FROM run_finding f JOIN run_row r ON r.id = f.run
      WHERE f.finding = ?1 AND (r.as_of, coalesce(r.last_day, 0), r.id) < (?2, ?3, ?4)
        AND r.id NOT IN (SELECT run FROM withdrawn_run) LIMIT 1
      """,
      [
        .integer(sighting.number), .integer(Int64(earlier.asOf.yyyymmdd)),
        .integer(Int64(earlier.lastDay?.yyyymmdd ?? 0)), .integer(Int64(earlier.number)),
      ]
    ) { _ in } != nil
  }

  /// What it means that the later run does not show a finding of the earlier one.
  func silence(on before: Sighting, restingOn basis: FindingBasis) throws -> Silence {
    if let (why, missing) = try whyUnchecked(before, basis) { return .unchecked(why, missing) }
    switch try basis.state(in: later) {
    case .newer: return .cleared
    case .lacking(let reason, let missing): return .unchecked(reason, missing)
    case .sameDay: return .corrected
    }
  }

  /// Why the later run says nothing of the finding; nil where its silence means something.
  private func whyUnchecked(
    _ sighting: Sighting, _ basis: FindingBasis
  ) throws -> (UnjudgedReason, MissingData?)? {
    guard let was = try outcome(of: sighting.rule, in: earlier),
      let now = try outcome(of: sighting.rule, in: later)
    else { return (.ruleFiltered, nil) }
    guard now.isChecked else {
      return try unjudged(sighting.rule, basis) ?? (.ruleNotRun, nil)
    }
    if try !judgeAlike(was.text, now.text) { return (.ruleChanged, nil) }
    if earlier.calibre != later.calibre { return (.calibreChanged, nil) }
    if earlier.parameters.judge(unlike: later.parameters) { return (.parametersChanged, nil) }
    return try unjudged(sighting.rule, basis)
  }

  /// Why the later run did not judge one of the organs, or not wholly.
  private func unjudged(
    _ rule: String, _ basis: FindingBasis
  ) throws -> (UnjudgedReason, MissingData?)? {
    let isOfOrgansInForce = RunPeople.rule(of: basis.sighting)?.isOfOrgansInForce == true
    for organ in basis.organs {
      if isOfOrgansInForce, try statements.hasEnded(organ, in: later),
        try !judgedHeirs(of: organ, rule, basis)
      {
        return (.organEnded, try statements.missing(organ, nil, nil))
      }
      let reason = try statements.first(
        """
        SELECT reason FROM run_unchecked WHERE run = ?1 AND rule = ?2 AND organ = ?3
          AND \(UnjudgedReason.hindersProof) ORDER BY reason LIMIT 1
        """, [.integer(Int64(later.number)), .text(rule), .integer(organ)]
      ) { $0.text(0) }
      if let reason {
        let why = try UnjudgedReason(
          stored: reason, at: StoredPlace("run_unchecked", "reason", row: later.number))
        return (why, try statements.missing(organ, nil, nil))
      }
    }
    return nil
  }

  /// Whether what an organ had become was judged in its place: a person's places go on there, and a finding about the
  /// person with them.
  private func judgedHeirs(of organ: Int64, _ rule: String, _ basis: FindingBasis) throws -> Bool {
    guard basis.sighting.person != nil else { return false }
    let heirs = try statements.heirs(of: organ, in: later)
    return try !heirs.isEmpty
      && heirs.allSatisfy { heir in
        let list = try statements.first(
          "SELECT day FROM run_list WHERE run = ?1 AND organ = ?2 AND data = ?3",
          [
            .integer(Int64(later.number)), .integer(heir.organ), .text(DataKind.roster.rawValue),
          ]
        ) { $0.integer(0) }
        let isUnjudged =
          try statements.first(
            "SELECT 1 FROM run_unchecked WHERE run = ?1 AND rule = ?2 AND organ = ?3 AND \(UnjudgedReason.hindersProof)",
            [.integer(Int64(later.number)), .text(rule), .integer(heir.organ)]
          ) { _ in } != nil
        return !isUnjudged && (list.map { $0 >= Int64(heir.since.yyyymmdd) } ?? false)
      }
  }

  /// Whether two stored texts of a rule differ in words for people only, as its title or its basis.
  private func judgeAlike(_ first: Int64, _ second: Int64) throws -> Bool {
    if first == second { return true }
    let texts = try [first, second].map { id in
      try statements.first("SELECT text FROM rule_text WHERE id = ?1", [.integer(id)]) {
        $0.text(0)
      }
    }
    return texts[0].map(Rule.judging) == texts[1].map(Rule.judging)
  }

  /// Whether a run judged by a rule, and by which text of it.
  func outcome(
    of rule: String, in run: RunInfo
  ) throws -> (isChecked: Bool, text: Int64)? {
    try statements.first(
      "SELECT outcome, text FROM run_rule WHERE run = ?1 AND rule = ?2",
      [.integer(Int64(run.number)), .text(rule)]
    ) { ($0.text(0) == RuleOutcome.Kind.checked.rawValue, $0.integer(1)) }
  }

  /// The rows behind the finding that came or went between the two runs: `+file:row -file:row`.
  private func corrections(_ sighting: Sighting) throws -> String {
    let rows = try sources(of: sighting).flatMap { source in
      try statements.rows(
        """
        SELECT CASE WHEN x.brought > ?2 THEN '+' ELSE '-' END || f.path || ':' || x.line
        FROM \(source) JOIN source_file f ON f.id = x.file
        WHERE ((x.brought > ?2 AND x.brought <= ?3) OR (x.ended > ?2 AND x.ended <= ?3))
        ORDER BY f.path, x.line, 1 LIMIT 20
        """,
        [
          .integer(sighting.person?.packed ?? sighting.organ), .integer(earlier.horizon),
          .integer(later.horizon),
        ]
      ) { $0.text(0) }
    }
    return rows.prefix(20).joined(separator: " ")
  }

  /// SQL of the rows a finding may rest on; ?1 is its person, else its organ.
  private func sources(of sighting: Sighting) -> [String] {
    if sighting.person != nil {
      return ["staff_row x ON x.person = ?1", "pay_row x ON x.person = ?1"].map {
        $0.replacing(" ON ", with: " JOIN import_run i ON i.id = x.brought AND ")
      }
    }
    return [
      """
      roster_list l JOIN staff_row x
        ON x.id BETWEEN l.id << 24 AND (l.id << 24) + 16777215 AND l.organ = ?1
      """
    ]
      + [("quota_row", "organ"), ("post_row", "organ"), ("organ_row", "superior")].map {
        "\($0.0) x JOIN import_run i ON i.id = x.brought AND x.\($0.1) = ?1"
      }
  }
}
