import BianzhiCore

/// What a rule found in its small tables, beside what it must find.
struct RuleTrial {
  let rule: String
  /// As rows of `expected.csv`; nil where the rule has no tables.
  let expected: [String]?
  let found: [String]

  enum Outcome {
    case asExpected, notFound, notExpected, notTried

    var wording: Wording {
      switch self {
      case .asExpected: Wording(zh: "相符", en: "as expected")
      case .notFound: Wording(zh: "应有而没有查出", en: "expected, not found")
      case .notExpected: Wording(zh: "查出而不应有", en: "found, not expected")
      case .notTried: Wording(zh: "没有试", en: "not tried")
      }
    }
  }

  struct Line {
    let rule: String
    let outcome: Outcome
    let finding: String
  }

  /// Whether all is as expected; nil where nothing was tried.
  var isRight: Bool? { expected.map { $0.sorted() == found.sorted() } }

  /// Each finding that is expected or found; one line where there is none.
  var lines: [Line] {
    guard let expected else { return [line(.notTried)] }
    var rest = found
    var lines: [Line] = []
    for finding in expected {
      if let place = rest.firstIndex(of: finding) {
        rest.remove(at: place)
        lines.append(line(.asExpected, finding))
      } else {
        lines.append(line(.notFound, finding))
      }
    }
    lines += rest.map { line(.notExpected, $0) }
    return lines.isEmpty ? [line(.asExpected)] : lines
  }

  private func line(_ outcome: Outcome, _ finding: String = "") -> Line {
    Line(rule: rule, outcome: outcome, finding: finding)
  }
}
