import Foundation
import GRDB

extension Ledger {
  /// Keeps who asked for full identity numbers and why, before they are shown.
  package func noteReveal(command: String, reason: String) throws {
    do {
      let queue = try connection()
      defer { try? queue.close() }
      try queue.write { database in
        try database.execute(
          sql: "INSERT INTO reveal_log (made_at, command, reason) VALUES (?, ?, ?)",
          arguments: [Date.now.ISO8601Format(), command, PersonNumber.mask(reason)])
      }
    } catch let error as DatabaseError {
      throw LedgerError(error, path: path)
    }
  }
}
