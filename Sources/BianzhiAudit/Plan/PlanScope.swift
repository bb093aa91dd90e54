package import GRDB

/// Which organs the head of one answers for.
package enum PlanScope {
  /// The organ and those below it at any depth; of a county's or city's committee or government all
  /// organs of the territory. Inner bodies are left out: they belong to their organ.
  ///
  /// - Returns: codes in their order; only `code` itself where the ledger has no such organ.
  package static func organs(of code: String, in database: Database) throws -> [String] {
    try OrganTree(database).scope(of: code)
  }
}
