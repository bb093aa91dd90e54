/// A problem at its place.
package struct Issue: Error, Hashable, Sendable {
  package let problem: CellProblem
  /// Header word of the column, empty where the whole row is meant.
  package let column: String

  package init(_ problem: CellProblem, _ column: String = "") {
    (self.problem, self.column) = (problem, column)
  }
}
