import CXLSXWriter
import Glibc

extension XLSXWriter {
  /// Words that a cell offers to be filled in.
  package enum Choices: Hashable, Sendable {
    /// These words; of more than 255 characters in all no list is offered.
    case words([String])
    /// The first cells of the first column of another sheet.
    case sheet(String, rows: Int)
  }

  /// What Excel holds of words in one list, in characters.
  private static let choiceLimit = 255

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
      guard !words.isEmpty, words.joined(separator: ",").utf16.count <= Self.choiceLimit,
        !words.contains(where: { $0.contains(",") })
      else { return }
      var list: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
      defer { for word in list { free(word) } }
      let code = list.withUnsafeMutableBufferPointer { list in
        validation.validate = UInt8(LXW_VALIDATION_TYPE_LIST.rawValue)
        validation.value_list = list.baseAddress
        return put(&validation, column)
      }
      try check(code)
    case .sheet(let name, let rows):
      guard rows > 0, let formula = strdup("='\(name)'!$A$2:$A$\(rows + 1)") else { return }
      defer { free(formula) }
      validation.validate = UInt8(LXW_VALIDATION_TYPE_LIST_FORMULA.rawValue)
      validation.value_formula = formula
      try check(put(&validation, column))
    }
  }

  private func put(_ validation: inout lxw_data_validation, _ column: Int) -> lxw_error {
    worksheet_data_validation_cell(
      current.pointer, lxw_row_t(current.row), lxw_col_t(column), &validation)
  }
}
