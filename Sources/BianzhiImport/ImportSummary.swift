package import Spreadsheets

/// What an import did, file by file.
public struct ImportSummary: Sendable {
  /// One sheet of one file.
  package struct File: Sendable {
    package let path: String
    package let kind: String
    package let encoding: TextEncoding?
    package let headerRow: Int
    /// Header word and the field it was read as.
    package let columns: [(heading: String, field: String)]
    package let unknown: [String]
    /// Header words that mean the same as a column that was taken.
    package let ignored: [String]
    /// The header words as they stand.
    package let headings: [String]
    /// `source_file.id`
    package var id: Int64 = 0
    package var counts = FileCounts()
    /// Rows in force before that went with this file or an earlier one of its kind.
    package var gone = 0
    package var issues = IssueLog()
    /// Rows of earlier files that a rejects file brings back, put right.
    package var repaired: [(file: String, line: Int)] = []
  }

  /// Number of the import; nil for a dry run or where nothing was stored.
  public var number: Int?
  package var files: [File] = []
  /// Files of a folder that are no tables.
  package var passedOver: [String] = []
  /// Rows that were in force and are not any more.
  package var gone = 0
  /// Entries in force of the imported kinds that the files do not name, by kind.
  package var missing: [(kind: String, count: Int, examples: [String])] = []
  package var repeatedPeople = 0
  package var released = 0
  package var isDryRun = false
  /// Why nothing was stored.
  package var failure: ImportError?

  package var total: FileCounts {
    files.reduce(into: FileCounts()) { $0 += $1.counts }
  }

  /// Rows kept out of the tables.
  public var rejectedRows: Int { total.rejected }
  /// Whether the rows are stored now.
  public var isStored: Bool { failure == nil && !isDryRun }
}
