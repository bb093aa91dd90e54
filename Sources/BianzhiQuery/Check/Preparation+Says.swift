import BianzhiCore
import GRDB

extension Preparation {
  /// The rules whose data say something of an organ, whatever that is; a rule whose data the ledger never held says
  /// nothing of anybody.
  ///
  /// - Parameter code: code of an organ in force on the day.
  /// - Throws: ``LedgerError``.
  package func says(_ rules: [Rule], of code: String) throws -> Set<String> {
    try fill(["day"])
    for rule in rules { expect(rule.factNames) }
    for rule in rules { try fill(rule.factNames) }
    guard
      let organ = try Int64.fetchOne(
        database, sql: "SELECT organ FROM organ_on_day WHERE code = ?", arguments: [code])
    else { return [] }
    return try Set(rules.filter { try $0.scope.organs(self).contains(organ) }.map(\.id))
  }
}
