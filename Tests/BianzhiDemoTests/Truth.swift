import Foundation

/// One finding in the columns of the findings contract, with the rule it belongs to.
struct TrueFinding: Hashable {
  let rule: String
  let organ: String
  var part: String?
  var expected: Int?
  var actual: Int?
  var excess: Int?
  var person: String?
}

/// One decision of the subjects list.
struct TrueSubject: Hashable, Decodable {
  let name: String
  let organ: String
  let post: String
  let since: String
  let decision: String

  enum CodingKeys: String, CodingKey {
    case name
    case organ = "organ_code"
    case post, since, decision
  }
}

/// `truth.json` as its readers see it.
struct Truth: Decodable {
  struct Meta: Decodable {
    let people: Int
    let seed: UInt64
    let asOf: String

    enum CodingKeys: String, CodingKey {
      case people, seed
      case asOf = "as_of"
    }
  }

  struct Entry: Decodable {
    let organ: String
    let part: String?
    let expected: Int?
    let actual: Int?
    let excess: Int?
    let person: String?

    enum CodingKeys: String, CodingKey {
      case organ = "organ_code"
      case part, expected, actual, excess
      case person = "person_id"
    }
  }

  let meta: Meta
  let findings: [String: [Entry]]
  let subjects: [TrueSubject]

  /// All findings in one list.
  var list: [TrueFinding] {
    findings.flatMap { rule, entries in
      entries.map {
        TrueFinding(
          rule: rule, organ: $0.organ, part: $0.part, expected: $0.expected, actual: $0.actual,
          excess: $0.excess, person: $0.person)
      }
    }
  }
}
