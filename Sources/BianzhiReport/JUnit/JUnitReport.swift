/// What a check found, as build servers read it: a suite a rule, a case a finding.
///
/// What was not judged is skipped with its reason, so that no server counts it among what passed.
package struct JUnitReport {
  package struct Case {
    package enum Outcome {
      case passed(note: String)
      case failure(kind: String, message: String)
      case skipped(String)
      case error(String)
    }

    let name: String
    let outcome: Outcome

    package init(_ name: String, _ outcome: Outcome) { (self.name, self.outcome) = (name, outcome) }
  }

  package struct Suite {
    let name: String
    let cases: [Case]

    package init(_ name: String, _ cases: [Case]) { (self.name, self.cases) = (name, cases) }
  }

  /// What `--format` calls it.
  package static let format = "junit"

  private let name: String
  private let suites: [Suite]

  package init(_ name: String, _ suites: [Suite]) { (self.name, self.suites) = (name, suites) }

  /// The file.
  package var bytes: [UInt8] {
    var markup = MarkupText()
    markup.constant("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
    let all = Counts(suites.flatMap(\.cases))
    markup.start(
      "testsuites",
      [
        "name": Prose.safe(name), "tests": all.tests, "failures": all.failures,
        "errors": all.errors, "skipped": all.skipped,
      ])
    for suite in suites { write(suite, &markup) }
    markup.line()
    markup.end()
    markup.line()
    return markup.bytes
  }

  private func write(_ suite: Suite, _ markup: inout MarkupText) {
    let counts = Counts(suite.cases)
    markup.line()
    markup.start(
      "testsuite",
      [
        "name": Prose.safe(suite.name), "tests": counts.tests, "failures": counts.failures,
        "errors": counts.errors, "skipped": counts.skipped,
      ])
    for entry in suite.cases {
      markup.line()
      markup.start(
        "testcase", ["classname": Prose.safe(suite.name), "name": Prose.safe(entry.name)])
      switch entry.outcome {
      case .passed(let note):
        if !note.isEmpty { markup.element("system-out", text: Prose.safe(note)) }
      case .failure(let kind, let message):
        markup.empty(
          "failure", ["type": kind, "message": Prose.safe(message)], isXML: true)
      case .skipped(let why): markup.empty("skipped", ["message": Prose.safe(why)], isXML: true)
      case .error(let why): markup.empty("error", ["message": Prose.safe(why)], isXML: true)
      }
      markup.end()
    }
    markup.line()
    markup.end()
  }

  /// How many cases there are of each outcome, as digits.
  private struct Counts {
    let tests, failures, errors, skipped: String

    init(_ cases: [Case]) {
      let count = { (isMeant: (Case.Outcome) -> Bool) in
        String(cases.count { isMeant($0.outcome) })
      }
      tests = String(cases.count)
      failures = count { if case .failure = $0 { true } else { false } }
      errors = count { if case .error = $0 { true } else { false } }
      skipped = count { if case .skipped = $0 { true } else { false } }
    }
  }
}
