import BianzhiCore
import BianzhiQuery
import GRDB

/// Rules as runs used them, read once each.
final class RuleTexts {
  private struct Use: Hashable {
    let rule: String
    let run: Int
  }

  private let database: Database
  /// `rule_text.id` by rule and run.
  private let texts: [Use: Int64]
  private var known: [Int64: Rule] = [:]

  init(_ database: Database) throws {
    self.database = database
    let rows = try Row.fetchAll(database, sql: "SELECT run, rule, text FROM run_rule")
    texts = Dictionary(
      uniqueKeysWithValues: rows.map { (Use(rule: $0["rule"], run: $0["run"]), $0["text"]) })
  }

  /// - Returns: nil where the run did not use the rule.
  func rule(_ id: String, run: Int) throws -> Rule? {
    guard let text = texts[Use(rule: id, run: run)] else { return nil }
    if let rule = known[text] { return rule }
    let found = try String.fetchOne(
      database, sql: "SELECT text FROM rule_text WHERE id = ?", arguments: [text])
    let rule = try Rule(text: found ?? "", file: id)
    known[text] = rule
    return rule
  }
}
