import BianzhiCore
import GRDB

/// Findings keep the number they were first seen with; new ones are numbered as they come: in the order
/// rule, organ, part, person.
struct FindingNumbers {
  private let run: Int64
  private let identities: [String: Set<Rule.Identity>]
  private let find: RawStatement
  private let add: RawStatement

  init(_ run: Int64, _ outcomes: [RuleOutcome], _ database: Database) throws {
    self.run = run
    identities = Dictionary(uniqueKeysWithValues: outcomes.map { ($0.rule.id, $0.rule.identity) })
    find = try RawStatement(
      database,
      "SELECT id FROM finding_row WHERE rule = ? AND organ_code = ? AND part = ? AND person = ?")
    add = try RawStatement(
      database,
      "INSERT INTO finding_row (rule, organ_code, part, person, first_run) VALUES (?, ?, ?, ?, ?)")
  }

  /// The number of an offender; what does not make its rule's findings the same is left out of the search.
  func number(rule: String, organ: String, part: String, person: Int64) throws -> Int64 {
    let identity = identities[rule] ?? []
    for statement in [find, add] {
      statement.bind(rule, at: 1)
      statement.bind(identity.contains(.organ) ? organ : "", at: 2)
      statement.bind(identity.contains(.part) ? part : "", at: 3)
      statement.bind(identity.contains(.person) ? person : 0, at: 4)
    }
    if try find.next() {
      let number = find.integer(0)
      find.reset()
      return number
    }
    add.bind(run, at: 5)
    try add.run()
    return add.lastInserted
  }
}
