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
        StoredWork.shared.announce(
          Said(zh: "显示完整号码的理由", en: "the reason for showing full numbers"))
      }
    } catch let error as DatabaseError {
      throw LedgerError(error, path: path)
    }
  }
}
