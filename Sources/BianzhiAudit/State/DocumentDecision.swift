package import BianzhiCore
import GRDB

/// Something a document says, as it was decided on.
package struct DocumentSaying: Codable, Hashable, Sendable {
  /// The document's number, or the SHA-256 of its text where it shows none.
  package let document: String
  /// Organ, sort, name, role, number and change.
  package let said: String
  /// The file as given.
  package let path: String
  /// The table of entries and its row.
  package let sheet: String
  package let line: Int
  package let sentence: String

  package init(
    document: String, said: String, path: String, sheet: String, line: Int, sentence: String
  ) {
    (self.document, self.said, self.path) = (document, said, path)
    (self.sheet, self.line, self.sentence) = (sheet, line, sentence)
  }
}

/// One decision on what documents say.
package struct DocumentDecision: StateRecord {
  package static let databaseTableName = "document_decision"
  let id: Int
  let importNumber: Int?
  let reason: String
  let day: CalendarDay
  let person: String

  enum CodingKeys: String, CodingKey {
    case id
    case importNumber = "import"
    case reason, day, person
  }
}

/// A saying of a decision.
struct StoredSaying: StateRecord {
  static let databaseTableName = "document_saying"
  let decision: Int
  let nth: Int
  let document: String
  let said: String
  let path: String
  let sheet: String
  let line: Int
  let sentence: String

  init(decision: Int, nth: Int, saying: DocumentSaying) {
    (self.decision, self.nth) = (decision, nth)
    (document, said, path) = (saying.document, saying.said, saying.path)
    (sheet, line, sentence) = (saying.sheet, saying.line, saying.sentence)
  }
}

/// What holds of something a document says.
package struct SayingStanding: Sendable {
  package let name: DocumentDecisionName
  /// Whether its entry is in the ledger; false for what was rejected.
  package let isAccepted: Bool
}

extension Ledger {
  /// The newest decision on each saying, by document and saying; acceptances whose import was undone hold no more.
  package func documentDecisions() throws -> [[String]: SayingStanding] {
    try reading { database in
      let rows = try Row.fetchAll(
        database,
        sql: """
          SELECT s.document, s.said, d.id, d.import IS NOT NULL AS accepted
          FROM document_saying s JOIN document_decision d ON d.id = s.decision
          WHERE d.import IS NULL
            OR d.import NOT IN (\(StoredImports.undone))
          ORDER BY d.id
          """)
      var standing: [[String]: SayingStanding] = [:]
      for row in rows {
        standing[[row["document"], row["said"]]] = SayingStanding(
          name: DocumentDecisionName(row["id"]), isAccepted: row["accepted"])
      }
      return standing
    }
  }
}
