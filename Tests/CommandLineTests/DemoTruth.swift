import Foundation

/// `truth.json` of an invented city, in the columns of the findings CSV.
struct DemoTruth: Decodable {
  static let rules: Set = [
    "quota.overrun", "quota.unapproved_kind", "post.overrun", "organ.unapproved_body",
    "person.double_place", "pay.after_leaving", "pay.off_roster", "pay.unpaid", "pay.double",
    "person.retire_due", "person.not_in_post",
  ]

  private struct Finding: Decodable {
    let organCode: String
    let part: String?
    let expected: Int?
    let actual: Int?
    let excess: Int?
    let personId: String?
  }

  private struct Leader: Decodable {
    let name: String
    let organCode: String
    let post: String
    let since: String
    let decision: String
  }

  private struct Unit: Decodable {
    let organCode: String
  }

  private struct AskedWord: Decodable {
    let organCode: String
    let field: String
    let word: String
    let people: Int
  }

  private let missing: [Unit]?
  private let twice: [Unit]?
  private let asked: [AskedWord]?
  private let findings: [String: [Finding]]
  private let subjects: [Leader]

  init(_ data: Data) throws {
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    self = try decoder.decode(DemoTruth.self, from: data)
  }

  static let findingKeys = [
    "rule", "organ_code", "part", "expected", "actual", "excess", "person_id",
  ]
  static let subjectKeys = ["name", "organ_code", "post", "since", "decision"]

  /// Every finding as the cells of ``findingKeys``, sorted.
  var findingRows: [[String]] {
    let text = { (number: Int?) in number.map(String.init) ?? "" }
    return findings.flatMap { rule, list in
      list.map { finding in
        [
          rule, finding.organCode, finding.part ?? "", text(finding.expected),
          text(finding.actual), text(finding.excess), finding.personId ?? "",
        ]
      }
    }.sorted { $0.lexicographicallyPrecedes($1) }
  }

  /// Every decision as the cells of ``subjectKeys``, sorted.
  var subjectRows: [[String]] {
    subjects.map { [$0.name, $0.organCode, $0.post, $0.since, $0.decision] }
      .sorted { $0.lexicographicallyPrecedes($1) }
  }

  /// Codes of the units that hand in no roster, and of those that hand in two.
  var unitsWithoutRoster: (missing: [String], twice: [String]) {
    ((missing ?? []).map(\.organCode), (twice ?? []).map(\.organCode))
  }

  /// Every word that must be asked about, with the people who have it and their units.
  var askedRows: [[String]] {
    Dictionary(grouping: asked ?? []) { [$0.field, $0.word] }.map { word, units in
      let people = units.reduce(0) { $0 + $1.people }
      return word + ["\(people)", units.map(\.organCode).sorted().joined(separator: "+")]
    }.sorted { $0.lexicographicallyPrecedes($1) }
  }

  /// What a CSV says, in the same cells and order.
  static func rows(_ csv: String, _ keys: [String]) -> [[String]] {
    CSVText.records(csv).map { row in keys.map { row[$0] ?? "" } }
      .sorted { $0.lexicographicallyPrecedes($1) }
  }
}
