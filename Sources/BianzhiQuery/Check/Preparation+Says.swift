import BianzhiCore
import GRDB

extension Preparation {
  /// The rules whose data say something of organs, whatever that is; a rule whose data the ledger never held says
  /// nothing of anybody.
  ///
  /// - Parameter codes: codes of organs in force on the day.
  /// - Returns: ids of rules by code.
  /// - Throws: ``LedgerError``.
  package func says(_ rules: [Rule], of codes: [String]) throws -> [String: Set<String>] {
    try fill(["day"])
    for rule in rules { expect(rule.factNames) }
    for rule in rules { try fill(rule.factNames) }
    var organs: [(code: String, organ: Int64)] = []
    for code in codes {
      let organ = try Int64.fetchOne(
        database, sql: "SELECT organ FROM organ_on_day WHERE code = ?", arguments: [code])
      if let organ { organs.append((code, organ)) }
    }
    var said: [String: Set<String>] = [:]
    for rule in rules {
      let told = try rule.scope.organs(self)
      for (code, organ) in organs where told.contains(organ) {
        said[code, default: []].insert(rule.id)
      }
    }
    return said
  }
}
