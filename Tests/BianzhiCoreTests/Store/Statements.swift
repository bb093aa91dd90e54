import BianzhiCore
import GRDB

/// A store that has nothing but statements, for tests of owners and writers.
final class Statements: PackedRowStore {
  let database: Database
  private var statements: [RowStatement] = []

  init(_ database: Database) {
    self.database = database
  }

  func prepare(_ sql: String, digestOf table: String?) throws -> Int {
    let digest = table.map { _ in ListDigest() }
    statements.append(try RowStatement(database, sql, digest: digest))
    return statements.count - 1
  }

  func statement(_ place: Int) -> RowStatement { statements[place] }
}

extension Ledger {
  /// Runs a transaction of an owner with nothing but statements.
  func withOwner(_ body: (ConnectionOwner<Statements>) throws -> Bool) throws {
    try ownedTransaction(making: { Statements($0) }, running: { ((), try body($0)) })
  }
}
