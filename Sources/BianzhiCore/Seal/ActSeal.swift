/// What one import, undo or run stored, as its event seals it: for each table the rows and their digest.
package struct ActSeal: Codable, Sendable, Equatable {
  /// The rows of one table.
  package struct Part: Codable, Sendable, Equatable {
    package let rows: Int
    /// SHA-256 of the rows in their order.
    package let digest: String

    package init(rows: Int, digest: String) { (self.rows, self.digest) = (rows, digest) }
  }

  /// By ``SealedTable/label``; a table without rows is not named.
  package var tables: [String: Part]
  /// The import an undo takes back.
  package var undoes: Int64?
  /// Findings of a run.
  package var findings: Int?
  /// Closed findings that an undo opens again.
  package var closings: [String]?

  package init(
    tables: [String: Part], undoes: Int64? = nil, findings: Int? = nil, closings: [String] = []
  ) {
    (self.tables, self.undoes, self.findings) = (tables, undoes, findings)
    self.closings = closings.isEmpty ? nil : closings
  }
}
