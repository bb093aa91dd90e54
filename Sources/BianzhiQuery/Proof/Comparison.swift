import BianzhiCore
import GRDB

/// Compares two runs, finding by finding.
struct Comparison {
  let database: Database
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

  private func findings(_ run: RunInfo) throws -> [Int: FindingRow] {
    let rows = try RawStatement(database, "SELECT \(FindingRow.columns) WHERE f.run = ?")
    rows.bind(Int64(run.number), at: 1)
    var findings: [Int: FindingRow] = [:]
    while try rows.next() {
      let finding = try FindingRow(rows)
      findings[finding.number] = finding
    }
    return findings
  }

  private func entry(_ before: FindingRow?, _ after: FindingRow?) throws -> RunDifference.Entry {
    switch (before, after) {
    case (let before?, let after?):
      let isSame =
        before.expected == after.expected && before.actual == after.actual
        && before.part == after.part && before.severity == after.severity
      return .init(change: isSame ? .same : .changed, before: before, after: after, detail: "")
    case (nil, let after?):
      let isBack = try wasSeenBefore(after.number)
      return .init(change: isBack ? .returned : .new, before: nil, after: after, detail: "")
    case (let before?, nil): return try gone(before)
    case (nil, nil): preconditionFailure("a difference of nothing")
    }
  }

  /// Whether a run before the earlier one, by day and data, saw the finding.
  private func wasSeenBefore(_ finding: Int) throws -> Bool {
    try Bool.fetchOne(
      database,
      sql: """
        SELECT EXISTS (SELECT 1 FROM run_finding f JOIN run_row r ON r.id = f.run
          WHERE f.finding = ? AND (r.as_of, coalesce(r.last_day, 0), r.id) < (?, ?, ?))
        """,
      arguments: [
        finding, earlier.asOf.yyyymmdd, earlier.lastDay?.yyyymmdd ?? 0, earlier.number,
      ]) ?? false
  }

  func gone(_ before: FindingRow) throws -> RunDifference.Entry {
    if let why = try whyUnchecked(before) {
      return .init(change: .unchecked, before: before, after: nil, detail: why.rawValue)
    }
    switch try basis(before).state(in: later) {
    case .newer: return .init(change: .cleared, before: before, after: nil, detail: "")
    case .lacking(let reason):
      return .init(change: .unchecked, before: before, after: nil, detail: reason.rawValue)
    case .sameDay:
      return .init(change: .corrected, before: before, after: nil, detail: try corrections(before))
    }
  }

  /// Why the later run says nothing of the finding; nil where its silence means something.
  private func whyUnchecked(_ finding: FindingRow) throws -> UnjudgedReason? {
    let outcomes = try [earlier, later].map { run in
      try Row.fetchOne(
        database, sql: "SELECT outcome, text FROM run_rule WHERE run = ? AND rule = ?",
        arguments: [run.number, finding.rule])
    }
    guard let was = outcomes[0], let now = outcomes[1] else { return .ruleFiltered }
    guard now["outcome"] == "checked" else { return .ruleNotRun }
    if (was["text"] as Int64) != (now["text"] as Int64) { return .ruleChanged }
    if earlier.calibre != later.calibre { return .calibreChanged }
    if earlier.parameters != later.parameters { return .parametersChanged }
    for organ in try basis(finding).organs {
      let reason = try String.fetchOne(
        database,
        sql: """
          SELECT reason FROM run_unchecked WHERE run = ? AND rule = ? AND organ = ?
          ORDER BY reason LIMIT 1
          """, arguments: [later.number, finding.rule, organ])
      if let reason {
        return try UnjudgedReason(
          stored: reason, at: StoredPlace("run_unchecked", "reason", row: later.number))
      }
    }
    return nil
  }

  func basis(_ finding: FindingRow) throws -> FindingBasis {
    try FindingBasis(finding, in: earlier, database)
  }

  /// The rows behind the finding that came or went between the two runs: `+file:row -file:row`.
  private func corrections(_ finding: FindingRow) throws -> String {
    var rows: [String] = []
    for source in sources(of: finding) {
      rows += try String.fetchAll(
        database,
        sql: """
          SELECT CASE WHEN x.brought > ?2 THEN '+' ELSE '-' END || f.path || ':' || x.line
          FROM \(source) JOIN source_file f ON f.id = x.file
          WHERE ((x.brought > ?2 AND x.brought <= ?3) OR (x.ended > ?2 AND x.ended <= ?3))
          ORDER BY f.path, x.line, 1 LIMIT 20
          """,
        arguments: [finding.person?.packed ?? finding.organ, earlier.horizon, later.horizon])
    }
    return rows.prefix(20).joined(separator: " ")
  }

  /// SQL of the rows a finding may rest on; ?1 is its person, else its organ.
  private func sources(of finding: FindingRow) -> [String] {
    if finding.person != nil {
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
