/// A piece of the text as read, counted in Unicode characters (code points) from 0.
package struct TextSpan: Hashable, Sendable, Comparable {
  package let start: Int
  /// Behind the last character.
  package let end: Int

  package init(start: Int, end: Int) {
    (self.start, self.end) = (start, end)
  }

  package static func < (left: TextSpan, right: TextSpan) -> Bool {
    (left.start, left.end) < (right.start, right.end)
  }

  /// The piece from the start of the first to the end of the last.
  func joined(_ other: TextSpan) -> TextSpan {
    TextSpan(start: min(start, other.start), end: max(end, other.end))
  }
}
