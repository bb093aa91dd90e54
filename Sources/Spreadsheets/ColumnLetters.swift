/// What a spreadsheet calls its columns.
package enum ColumnLetters {
  /// `B` for index 1.
  package static func of(_ column: Int) -> String {
    var (left, letters) = (column + 1, "")
    while left > 0 {
      letters = String(Character(Unicode.Scalar(UInt8(65 + (left - 1) % 26)))) + letters
      left = (left - 1) / 26
    }
    return letters
  }
}
