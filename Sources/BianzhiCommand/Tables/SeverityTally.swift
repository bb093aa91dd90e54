import BianzhiCore
import BianzhiQuery

/// How many findings of each severity a run has, and which one to look at first.
struct SeverityTally {
  private(set) var counts: [Severity: Int] = [:]
  /// The first of the gravest findings.
  private(set) var gravest: Sighting?

  init(run: Int, of ledger: Ledger) throws {
    try ledger.eachFinding(run: run) { row in
      counts[row.severity, default: 0] += 1
      if gravest.map({ row.severity > $0.severity }) ?? true { gravest = row }
    }
  }

  /// Those that there are, the gravest first.
  var severities: [Severity?] { counts.keys.sorted(by: >) }

  /// Whether there is a finding of this severity or a graver one.
  func has(_ least: Severity) -> Bool { counts.keys.contains { $0 >= least } }

  /// 严重 5、重大 2.
  var wording: Wording {
    let parts = counts.keys.sorted(by: >).map { ($0.wording, counts[$0] ?? 0) }
    return Wording(
      zh: parts.map { "\($0.zh) \($1)" }.joined(separator: "、"),
      en: parts.map { "\($1) \($0.en)" }.joined(separator: ", "))
  }
}
