import BianzhiCore
import BianzhiQuery

/// How many findings of each severity a run has, and which one to look at first.
struct SeverityTally {
  private(set) var counts: [Severity: Int] = [:]
  /// Those of which waivers in force allow all.
  private(set) var byPolicy = 0

  init(run: Int, of ledger: Ledger) throws {
    try ledger.eachSeverity(run: run) { severity, isPolicy in
      counts[severity, default: 0] += 1
      byPolicy += isPolicy ? 1 : 0
    }
  }

  /// Those that there are, the gravest first.
  var severities: [Severity?] { counts.keys.sorted(by: >) }

  /// Whether there is a finding of this severity or a graver one.
  func has(_ least: Severity) -> Bool { counts.keys.contains { $0 >= least } }

  /// 严重 5、重大 2.
  var wording: Wording {
    let parts = counts.keys.sorted(by: >).map { ($0.wording, counts[$0] ?? 0) }
    let policy =
      byPolicy == 0
      ? Wording(zh: "", en: "")
      : Wording(zh: "；其中政策性超编、超配 \(byPolicy)", en: "; \(byPolicy) of them within waivers")
    return Wording(
      zh: parts.map { "\($0.zh) \($1)" }.joined(separator: "、") + policy.zh,
      en: parts.map { "\($1) \($0.en)" }.joined(separator: ", ") + policy.en)
  }
}
