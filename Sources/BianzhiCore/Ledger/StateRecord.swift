package import GRDB

/// A row of a table that events make. Its properties are the columns, written in snake case.
package protocol StateRecord: Codable, Sendable, FetchableRecord, PersistableRecord {}

extension StateRecord {
  package static var databaseColumnDecodingStrategy: DatabaseColumnDecodingStrategy {
    .convertFromSnakeCase
  }

  package static var databaseColumnEncodingStrategy: DatabaseColumnEncodingStrategy {
    .convertToSnakeCase
  }

  /// - Throws: ``StoredWordError`` or ``BrokenRow`` for a row that this program cannot have written.
  package init(row: Row) throws {
    do {
      self = try FetchableRecordDecoder().decode(Self.self, from: row)
    } catch let error as UnknownWord {
      let key =
        row.databaseValues.first.flatMap { String.fromDatabaseValue($0) } ?? row.databaseValues
        .first.flatMap { Int.fromDatabaseValue($0) }.map { "\($0)" } ?? "?"
      throw StoredWordError(
        error.word, at: StoredPlace(Self.databaseTableName, error.member, row: key))
    } catch is RowDecodingError {
      throw BrokenRow(table: Self.databaseTableName)
    } catch is DecodingError {
      throw BrokenRow(table: Self.databaseTableName)
    }
  }
}

/// A row of the ledger that cannot be read as what it should be.
package struct BrokenRow: Problem {
  package let table: String

  package init(table: String) { self.table = table }

  package var status: ExitStatus { .badInput }
  package var wording: Wording {
    Wording(
      zh: "台账的表 \(table) 中有一行无法读取。台账可能已损坏；请用 bianzhi verify 核对。",
      en:
        "A row of the table \(table) cannot be read. The ledger may be damaged. Check it with bianzhi verify."
    )
  }
}
