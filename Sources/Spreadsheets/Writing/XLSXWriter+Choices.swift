import CXLSXWriter
import Glibc

extension XLSXWriter {
  /// Words that a cell offers to be filled in.
  package enum Choices: Hashable, Sendable {
    /// These words, where ``fits(_:)``; else none are offered.
    case words([String])
    /// The cells of a column of another sheet, all counted from 0.
    case cells(sheet: String, column: Int, rows: Range<Int>)
  }

  /// What a cell holds of words of its own, in bytes: Excel takes 255 characters, the library that writes them as
  /// many bytes.
  private static let choiceLimit = 240

  /// Whether words can be offered without a sheet that holds them.
  package static func fits(_ words: [String]) -> Bool {
    words.joined(separator: ",").utf8.count <= choiceLimit
      && !words.contains { $0.contains(",") || $0.isEmpty }
  }

  /// Offers words for a cell of the row at hand; other words may be typed all the same.
  ///
  /// - Parameter column: counted from 0.
  package func offer(_ choices: Choices, column: Int) throws(WriteError) {
    var validation = lxw_data_validation()
    validation.ignore_blank = UInt8(LXW_VALIDATION_ON.rawValue)
    validation.dropdown = UInt8(LXW_VALIDATION_ON.rawValue)
    validation.show_error = UInt8(LXW_VALIDATION_OFF.rawValue)
    switch choices {
    case .words(let words):
      guard !words.isEmpty, Self.fits(words) else { return }
      var list: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
      defer { for word in list { free(word) } }
      let code = list.withUnsafeMutableBufferPointer { list in
        validation.validate = UInt8(LXW_VALIDATION_TYPE_LIST.rawValue)
        validation.value_list = list.baseAddress
        return put(&validation, column)
      }
      try check(code)
    case .cells(let name, let source, let rows):
      let letter = Self.letter(source)
      let place = "='\(name)'!$\(letter)$\(rows.lowerBound + 1):$\(letter)$\(rows.upperBound)"
      guard !rows.isEmpty, let formula = strdup(place) else { return }
      defer { free(formula) }
      validation.validate = UInt8(LXW_VALIDATION_TYPE_LIST_FORMULA.rawValue)
      validation.value_formula = formula
      try check(put(&validation, column))
    }
  }

  /// A, B … Z, AA …
  private static func letter(_ column: Int) -> String {
    let last = String(UnicodeScalar(UInt8(ascii: "A") + UInt8(column % 26)))
    return column < 26 ? last : letter(column / 26 - 1) + last
  }

  private func put(_ validation: inout lxw_data_validation, _ column: Int) -> lxw_error {
    worksheet_data_validation_cell(
      current.pointer, lxw_row_t(current.row), lxw_col_t(column), &validation)
  }
}
