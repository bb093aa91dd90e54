package import GRDB

extension Ledger {
  /// Works on a private copy of the ledger that no file name leads to and that goes with the process, however it ends.
  ///
  /// SQLite keeps it in a temporary file that has lost its name before the first page is written; the ledger itself is
  /// only read.
  ///
  /// - Throws: what the body throws; ``LedgerError``.
  package func supposing<Result>(_ body: (Database) throws -> Result) throws -> Result {
    do {
      let source = try reader()
      var configuration = Configuration()
      configuration.foreignKeysEnabled = false
      configuration.prepareDatabase { database in
        try database.execute(sql: "PRAGMA cache_size = -65536")
      }
      let copy = try DatabaseQueue(path: "", configuration: configuration)
      defer { try? copy.close() }
      try source.read { from in
        try copy.writeWithoutTransaction { try from.backup(to: $0) }
      }
      try source.close()
      return try copy.inDatabase { database in
        try database.execute(sql: "PRAGMA synchronous = OFF")
        return try body(database)
      }
    } catch let error as DatabaseError {
      throw LedgerError(error, path: path)
    }
  }

  /// Makes the derived data of such a copy anew.
  package static func makeDerivedAnew(in database: Database) throws {
    try Rebuild(database).run()
  }
}
