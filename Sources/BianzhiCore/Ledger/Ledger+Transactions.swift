package import GRDB

extension Ledger {
  /// Reads in one transaction, on a connection that cannot write.
  package func reading<Result>(_ body: (Database) throws -> Result) throws -> Result {
    do {
      let queue = try reader()
      defer { try? queue.close() }
      return try queue.inDatabase { database in
        try database.execute(sql: "BEGIN")
        defer { try? database.execute(sql: "ROLLBACK") }
        return try body(database)
      }
    } catch let error as DatabaseError {
      throw LedgerError(error, path: path)
    }
  }

  /// One immediate transaction on a connection that may write.
  package func writing<Result>(_ body: (Database) throws -> Result) throws -> Result {
    do {
      let queue = try connection()
      defer { try? queue.close() }
      return try queue.inDatabase { database in
        var result: Result?
        try database.inTransaction(.immediate) {
          result = try body(database)
          return .commit
        }
        guard let result else { preconditionFailure("a committed transaction has a result") }
        return result
      }
    } catch let error as DatabaseError {
      throw LedgerError(error, path: path)
    }
  }
}
