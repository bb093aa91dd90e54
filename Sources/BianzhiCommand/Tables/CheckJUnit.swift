import BianzhiCore
import BianzhiQuery
import BianzhiReport

/// A check in the form that build servers read.
struct CheckJUnit {
  let result: CheckResult
  let ledger: Ledger
  /// Findings less grave than this one are told and do not fail.
  let least: Severity

  func report() throws -> JUnitReport {
    var found: [String: [JUnitReport.Case]] = [:]
    let rules = Dictionary(uniqueKeysWithValues: result.outcomes.map { ($0.rule.id, $0.rule) })
    try ledger.eachFinding(run: result.run) { seen in
      found[seen.finding.rule, default: []].append(entry(seen, rules[seen.finding.rule]))
    }
    let open = Dictionary(grouping: try ledger.unchecked(run: result.run)) { $0.rule }
    return JUnitReport(
      (["bianzhi check \(result.run) \(result.asOf) \(result.calibre)"] + result.parameters.changed)
        .joined(separator: " "),
      result.outcomes.map { outcome in
        JUnitReport.Suite(
          outcome.rule.id,
          self.outcome(outcome) + (found[outcome.rule.id] ?? [])
            + (open[outcome.rule.id] ?? []).map(unjudged))
      })
  }

  private func say(_ wording: Wording) -> String { wording[Console.language] }

  private func entry(_ seen: Sighting, _ rule: Rule?) -> JUnitReport.Case {
    let message = seen.message(rule, Console.language)
    let name = "\(seen.finding.name) \(seen.finding.organCode) \(seen.finding.organName)"
    guard seen.severity >= least else { return JUnitReport.Case(name, .passed(note: message)) }
    return JUnitReport.Case(
      name, .failure(kind: seen.severity.rawValue, message: message))
  }

  /// What became of the rule itself; nothing of one whose findings say it.
  private func outcome(_ outcome: RuleOutcome) -> [JUnitReport.Case] {
    let title = say(outcome.rule.title)
    switch outcome.kind {
    case .checked:
      let note = say(
        Wording(
          zh: "检查了 \(outcome.checked) 个机构", en: "\(Counted(outcome.checked, "organ")) checked"))
      return outcome.findings > 0 ? [] : [JUnitReport.Case(title, .passed(note: note))]
    case .failed: return [JUnitReport.Case(title, .error(say(Reasons.wording(outcome.reason))))]
    case .notRun: return [JUnitReport.Case(title, .skipped(say(Reasons.wording(outcome.reason))))]
    case .notApplicable:
      let data = Reasons.data(outcome.reason).map(say).joined(
        separator: say(Wording(zh: "、", en: ", ")))
      return [
        JUnitReport.Case(title, .skipped(say(Wording(zh: "缺少：\(data)", en: "missing: \(data)"))))
      ]
    }
  }

  /// The organs that the rule did not judge, by reason.
  private func unjudged(_ group: UncheckedOrgans) -> JUnitReport.Case {
    let names = group.units.prefix(20).map(\.name).joined(
      separator: say(Wording(zh: "、", en: ", ")))
    let more = group.organs > 20 ? "…" : ""
    let reason = say(group.reason.wording)
    return JUnitReport.Case(
      say(Wording(zh: "没有检查：\(reason)", en: "not checked: \(reason)")),
      .skipped(
        say(
          Wording(
            zh: "\(group.organs) 个机构：\(names)\(more)",
            en: "\(Counted(group.organs, "organ")): \(names)\(more)"))))
  }
}
