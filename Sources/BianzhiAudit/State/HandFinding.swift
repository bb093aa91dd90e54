package import BianzhiCore
import GRDB

/// A finding that somebody raised, not a rule.
package struct HandFinding: StateRecord {
  package static let databaseTableName = "hand_finding"
  let id: Int
  package let organCode: String
  package let organName: String
  package let title: String
  package let part: String
  package let expected: Int?
  package let actual: Int?
  package let severity: Severity
  /// As in rule files, or words.
  package let basis: String
  let raisedOn: CalendarDay
  let raisedBy: String

  var name: FindingName { .hand(id) }

  /// The same as other findings are told.
  var finding: Finding {
    Finding(
      name: name, rule: Finding.byHand, severity: severity, organCode: organCode,
      organName: organName, part: part, expected: expected, actual: actual)
  }

  static func all(in database: Database) throws -> [HandFinding] {
    try order(sql: "id").fetchAll(database)
  }
}
