/// What one look at all cells of a row tells; see ``RawRow/normalise()``. A true answer only means that the cells
/// themselves must be looked at.
package struct RowLook: Sendable {
  /// A blank, or a character that is shown like one or not at all, may stand in a cell.
  package var isOdd = false
  /// A cell may be a mark for "as above" (〃, 同上).
  package var mayRepeat = false
  /// A cell may be a formula's error or a word for a missing value.
  package var mayHaveErrors = false

  package init(isOdd: Bool = false, mayRepeat: Bool = false, mayHaveErrors: Bool = false) {
    (self.isOdd, self.mayRepeat, self.mayHaveErrors) = (isOdd, mayRepeat, mayHaveErrors)
  }
}
