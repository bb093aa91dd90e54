/// The name of a person as lists record it.
package enum RecordedName {
  /// Whether two names under one identity number are those of one person: the same without blanks and brackets, one
  /// the beginning of the other, or longer ones that differ in a single character, as a slip does.
  ///
  /// An empty name says nothing, and so is everybody's.
  package static func areOne(_ left: String, _ right: String) -> Bool {
    let (left, right) = (bare(left), bare(right))
    if left.isEmpty || right.isEmpty || left == right { return true }
    if left.starts(with: right) || right.starts(with: left) { return true }
    guard left.count == right.count, left.count >= 3 else { return false }
    return zip(left, right).count { $0 != $1 } == 1
  }

  private static func bare(_ name: String) -> [Unicode.Scalar] {
    PostRole.outsideBrackets(PlainText(name).withoutBlanks).filter {
      !"·•.-0123456789".unicodeScalars.contains($0)
    }
  }
}
