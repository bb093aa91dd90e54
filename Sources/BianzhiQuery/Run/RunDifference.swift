package import BianzhiCore
import GRDB

/// How the findings of a later run differ from those of an earlier one.
package struct RunDifference: Sendable {
  package enum Change: String, CaseIterable, Sendable {
    case new
    /// Known from a run before the earlier one, and back.
    case returned
    case changed
    case same
    /// Checked again and clean, on a newer roster, pay month or approval.
    case cleared
    /// Clean on the same data day: rows were corrected.
    case corrected
    /// Gone, but not judged again as it was.
    case unchecked

    package var said: Said {
      switch self {
      case .new: Said(zh: "新增", en: "new")
      case .returned: Said(zh: "反弹", en: "returned")
      case .changed: Said(zh: "变化", en: "changed")
      case .same: Said(zh: "不变", en: "same")
      case .cleared: Said(zh: "消除", en: "cleared")
      case .corrected: Said(zh: "更正", en: "corrected")
      case .unchecked: Said(zh: "未再检查", en: "unchecked")
      }
    }
  }

  package struct Entry: Sendable {
    package let change: Change
    package let before: FindingRow?
    package let after: FindingRow?
    /// Why it is unchecked, or the rows that were corrected.
    package let detail: String
    package var finding: FindingRow {
      guard let finding = after ?? before else { preconditionFailure("a difference of nothing") }
      return finding
    }
  }

  package let earlier: RunInfo
  package let later: RunInfo
  package let entries: [Entry]
}

extension Ledger {
  /// Compares two runs; the one with the earlier day and data is the earlier one.
  package func difference(_ first: Int, _ second: Int) throws -> RunDifference {
    try reading { database in
      var runs = [try RunInfo(database, first), try RunInfo(database, second)]
      let key = { (run: RunInfo) in (run.asOf.yyyymmdd, run.lastDay?.yyyymmdd ?? 0, run.number) }
      runs.sort { key($0) < key($1) }
      return try Comparison(database: database, earlier: runs[0], later: runs[1]).run()
    }
  }
}

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
      return .init(change: .unchecked, before: before, after: nil, detail: why)
    }
    if try hasNewerData(before) {
      return .init(change: .cleared, before: before, after: nil, detail: "")
    }
    return .init(change: .corrected, before: before, after: nil, detail: try corrections(before))
  }

  private func whyUnchecked(_ finding: FindingRow) throws -> String? {
    let outcomes = try [earlier, later].map { run in
      try Row.fetchOne(
        database, sql: "SELECT outcome, text FROM run_rule WHERE run = ? AND rule = ?",
        arguments: [run.number, finding.rule])
    }
    guard let was = outcomes[0], let now = outcomes[1] else { return "rule_filtered" }
    guard now["outcome"] == "checked" else { return "rule_not_run" }
    if (was["text"] as Int64) != (now["text"] as Int64) { return "rule_changed" }
    if earlier.calibre != later.calibre { return "calibre_changed" }
    if earlier.parameters != later.parameters { return "parameters_changed" }
    if try dataDay(finding, later) == nil { return "no_roster" }
    return try String.fetchOne(
      database,
      sql: "SELECT reason FROM run_unchecked WHERE run = ? AND rule = ? AND organ = ? LIMIT 1",
      arguments: [later.number, finding.rule, finding.organ])
  }

  /// The day of the roster that a run judged, or of the list of inner bodies where that is newer and
  /// the finding is about a body.
  func dataDay(_ finding: FindingRow, _ run: RunInfo) throws -> Int32? {
    let tables = ["roster_list"] + (finding.rule.hasPrefix("organ.") ? ["listed_body_row"] : [])
    return try tables.compactMap { table in
      try Int32.fetchOne(
        database,
        sql: """
          SELECT max(day) FROM \(table) WHERE organ = ? AND day <= ? AND brought <= ?
            AND (ended IS NULL OR ended > ?)
          """, arguments: [finding.organ, run.asOf.yyyymmdd, run.horizon, run.horizon])
    }.max()
  }

  /// A newer roster or pay month, or an approval that came into force between the two days.
  private func hasNewerData(_ finding: FindingRow) throws -> Bool {
    let (was, now) = (try dataDay(finding, earlier), try dataDay(finding, later))
    if (now ?? 0) > (was ?? 0) { return true }
    if finding.rule.hasPrefix("pay."), (later.payMonth ?? 0) > (earlier.payMonth ?? 0) {
      return true
    }
    for table in ["quota_row", "post_row", "organ_row"] {
      let organ = table == "organ_row" ? "superior" : "organ"
      let isNewer = try Bool.fetchOne(
        database,
        sql: """
          SELECT EXISTS (SELECT 1 FROM \(table) WHERE \(organ) = ?1
            AND (CASE WHEN since > 999999 THEN since ELSE since * 100 + 31 END) > ?2
            AND (CASE WHEN since > 999999 THEN since ELSE since * 100 + 31 END) <= ?3
            AND brought <= ?4 AND (ended IS NULL OR ended > ?4))
          """,
        arguments: [
          finding.organ, try earlier.setting(database).asOfEnd,
          try later.setting(database).asOfEnd, later.horizon,
        ])
      if isNewer == true { return true }
    }
    return false
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
