import Synchronization

/// Answers that depend on a text alone, kept for texts that come again: the headings and titles of one office's tables
/// are mostly those of the next one's.
package final class Remembered<Answer: Sendable>: Sendable {
  /// Longer texts, in bytes, are notes, which do not come again.
  private static var longest: Int { 120 }
  /// So many texts are kept; then it begins anew.
  private static var most: Int { 5_000 }

  private let answers = Mutex<[String: Answer]>([:])

  package init() {}

  /// The answer for a text, found out once.
  package func answer(_ text: String, _ find: (String) -> Answer) -> Answer {
    if text.utf8.count > Self.longest { return find(text) }
    if let known = answers.withLock({ $0[text] }) { return known }
    let answer = find(text)
    answers.withLock {
      if $0.count >= Self.most { $0 = [:] }
      $0[text] = answer
    }
    return answer
  }
}
