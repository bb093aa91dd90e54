package import BianzhiCore
import GRDB

/// A word that somebody decided on.
package struct DecidedValue: Sendable {
  package let field: ValueField
  package let word, code: String
}

/// A header word that somebody decided on.
package struct DecidedHeader: Sendable {
  package let kind, heading: String
  /// Empty where the column is left out.
  package let field: String
}

extension Ledger {
  /// Writes decisions down, all of them or none, and reads anew the stored rows that have the words.
  ///
  /// Rows keep their history: a row that is read otherwise ends, and one with the new reading takes its
  /// place, so that earlier runs stay as they were.
  ///
  /// - Throws: ``ReadingError``, ``NameError``, ``LedgerError``.
  package func settle(_ decisions: [ReadingDecision]) throws -> SettledReadings {
    do {
      return try ownedTransaction(
        making: { database in
          let number = try ImportRecord.start(in: database, command: .recode)
          return try ImportStore(database, importID: number)
        },
        running: { owner in
          let (settled, changed) = try owner.sync { store in
            var desk = ReadingDesk(store.database)
            for decision in decisions { try desk.record(decision) }
            return (desk.settled, desk.changed)
          }
          var result = settled
          let rows = changed.isEmpty ? 0 : try Recoding(owner, changed).run()
          if rows > 0 {
            (result.recoded, result.number) = (rows, try owner.sync { Int($0.importID) })
            try owner.sync { try $0.seal(isRecoding: true) }
          } else {
            // Nothing is read anew, so no act of that number was done.
            try owner.sync { try ImportRecord.forget($0.importID, in: $0.database) }
          }
          let isKept = result.unknown < decisions.count
          if isKept { StoredWork.shared.announce(Wording(zh: "这些认定", en: "these decisions")) }
          return (result, isKept)
        })
    } catch let error as DatabaseError {
      throw LedgerError(error, path: path)
    }
  }

  /// What people decided about words of fields, in order.
  package func decidedValues() throws -> [DecidedValue] {
    try reading { database in
      try Row.fetchAll(database, sql: "SELECT field, word, code FROM value_reading ORDER BY 1, 2")
        .map { row in
          let place = { StoredPlace("value_reading", "field", row: row["word"] as String) }
          return DecidedValue(
            field: try ValueField(stored: row["field"], at: place()), word: row["word"],
            code: row["code"])
        }
    }
  }

  /// What people decided about header words, in order.
  package func decidedHeaders() throws -> [DecidedHeader] {
    try reading { database in
      try Row.fetchAll(
        database, sql: "SELECT kind, heading, field FROM header_reading ORDER BY 1, 2"
      ).map { DecidedHeader(kind: $0["kind"], heading: $0["heading"], field: $0["field"]) }
    }
  }
}
