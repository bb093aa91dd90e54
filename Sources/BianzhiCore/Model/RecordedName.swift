/// The name of a person as lists record it.
package enum RecordedName {
  /// Whether two names under one identity number are those of one person: the same without blanks and brackets, or one
  /// with a part more behind a point (阿依古丽·买买提).
  ///
  /// An empty name says nothing, and so is everybody's.
  package static func areOne(_ left: String, _ right: String) -> Bool {
    let (left, right) = (bare(left), bare(right))
    if left.isEmpty || right.isEmpty || left == right { return true }
    let (short, long) = left.count < right.count ? (left, right) : (right, left)
    return long.starts(with: short) && points.contains(long[short.count])
  }

  private static func bare(_ name: String) -> [Unicode.Scalar] {
    PostRole.outsideBrackets(PlainText(name).withoutBlanks)
  }

  private static let points = Set("·•.．・".unicodeScalars)
}
