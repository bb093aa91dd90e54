import BianzhiCore
import BianzhiDemo
import BianzhiReport

/// What `demo` wrote, and what to do with it next.
struct DemoReport {
  let folder: String

  func write(_ summary: DemoSummary, as style: CityStyle) {
    StandardOutput.line(
      say(
        "\(folder)：\(summary.people) 人，截至 \(summary.asOf)。答案在 truth.json。",
        "\(folder): \(Counted(summary.people, "person", "people")), as of \(summary.asOf). The truth is in truth.json."
      )
    )
    list(summary.findings)
    sayNext(
      "bianzhi import \(folder) --as-of \(summary.asOf)"
        + (style == .untidy ? " --quarantine" : ""), "bianzhi check")
  }

  func write(_ examples: RuleExamples, _ findings: [DemoSummary.Count]) {
    StandardOutput.line(
      say(
        "\(folder)：\(examples.rules.count) 条规则，截至 \(RuleExamples.asOf)。答案在 truth.json。",
        "\(folder): \(Counted(examples.rules.count, "rule", "rules")), as of \(RuleExamples.asOf). The truth is in truth.json."
      )
    )
    list(findings)
    sayNext(
      "bianzhi import \(folder) --as-of \(RuleExamples.asOf)",
      "bianzhi check \(RuleExamples.checkOptions)")
  }

  private func list(_ counts: [DemoSummary.Count]) {
    for count in counts { StandardOutput.line("  \(count.name)  \(count.count)") }
  }

  private func sayNext(_ first: String, _ second: String) {
    StandardOutput.line(say("接着：\(first)，然后 \(second)", "Next: \(first), then \(second)"))
  }
}
