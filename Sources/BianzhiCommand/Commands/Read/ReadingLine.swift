import BianzhiCore
import BianzhiDocument

/// One number, or one sentence not understood, that was read in a document.
struct ReadingLine: Sendable {
  let file: String
  /// Nil where the words name none.
  let organ: String?
  let sort: ReadingSort
  /// What the number is of.
  let label: String
  let number: Int?
  /// The code of its state, or of why it was not understood.
  let state: String
  let wording: Wording
  /// The words it came from, cut where they are long.
  let text: String
}
