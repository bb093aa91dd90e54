public import BianzhiCore
import GRDB

/// The sentence of a document that an approval was taken from.
public struct ApprovalSentence: Sendable {
  /// The document's number; empty where it shows none.
  public let document: String
  /// The file as it was given.
  public let file: String
  /// Identity numbers in it are masked.
  public let sentence: String
  /// The day that the document bears, and the one from which it is said to hold; nil where they are the same.
  public let days: (issued: String, effective: String)?
}

extension Explanation {
  /// The sentences of the approvals among the rows that were accepted from documents, in the order of the rows.
  ///
  /// - Throws: ``LedgerError``.
  public func sentences(in ledger: Ledger) throws -> [ApprovalSentence] {
    try ledger.reading { database in
      let issued = try IssuedDay.all(PreparedStatements(database))
      return try others.compactMap { row in
        guard row.document != nil, let sheet = row.sheet else { return nil }
        return try String.fetchOne(
          database,
          sql: """
            SELECT s.sentence FROM document_saying s JOIN document_decision d ON d.id = s.decision
            JOIN source_file f ON f.import = d.import AND f.path = s.path AND f.sheet = s.sheet
            WHERE s.path = ? AND s.sheet = ? AND s.line = ?
              AND d.import NOT IN (\(StoredImports.undone))
            ORDER BY s.decision DESC LIMIT 1
            """, arguments: [row.file, sheet, row.row]
        ).map {
          let day = issued[DocumentNumber.canonical(row.document ?? "")]?.description
          return ApprovalSentence(
            document: row.document ?? "", file: row.file, sentence: $0,
            days: day.flatMap { day in row.since.map { (day, $0) } })
        }
      }
    }
  }
}
