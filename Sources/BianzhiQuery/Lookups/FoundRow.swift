package import BianzhiCore

/// A row that `find` found.
package struct FoundRow: Sendable {
  /// As programs call the sort of rows it stands in.
  package let place: String
  package let placeWording: Wording
  package let organCode: String
  package let organName: String
  /// The name or document that is like what was asked for.
  package let text: String
  package let detail: Wording
  package let day: String
  /// File, sheet and row; empty where no file holds it.
  package let source: String
}

/// What `find` found of one sort of rows: the first of them, and how many there are.
package struct FoundRows: Sendable {
  package let wording: Wording
  package internal(set) var rows: [FoundRow]
  package let all: Int
}
