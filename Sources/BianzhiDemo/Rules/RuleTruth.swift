import Foundation

/// `truth.json` of the examples: all that must be found in them, and why nothing is found beside it.
struct RuleTruth: Encodable {
  struct Finding: Encodable, Hashable {
    let rule: String
    let organCode: String
    let part: String
    let expected, actual, excess: Int?
    let personId: String?
  }

  struct NearMiss: Encodable {
    let organCode: String
    let whyZh, whyEn: String
  }

  struct About: Encodable {
    let asOf: String
    /// Options of `check` without which not all of it is found.
    let check: String
  }

  let meta: About
  let findings: [String: [Finding]]
  let nearMisses: [String: [NearMiss]]
  /// As in the other truth files; no leaders are judged here.
  let subjects: [String] = []

  init(_ examples: [RuleExample], checkedWith options: String) {
    meta = About(asOf: Day.asOf.text, check: options)
    findings = Dictionary(grouping: examples.flatMap(\.findings), by: \.rule)
    nearMisses = Dictionary(uniqueKeysWithValues: examples.map { ($0.rule, $0.nearMisses) })
  }

  func text() throws -> String {
    let encoder = JSONEncoder()
    encoder.keyEncodingStrategy = .convertToSnakeCase
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(self), as: UTF8.self) + "\n"
  }
}
