/// A number of a report with the mark of where it comes from.
package struct Figure: Hashable, Sendable {
  /// As it is shown: digits, perhaps with a point.
  package let text: String
  package var mark: FigureMark

  /// Nil where the text is no whole number.
  package var number: Int? { Int(text) }
}
