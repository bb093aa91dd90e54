import CXLSXWriter
import Glibc

extension XLSXWriterSheet {
  private static let a4: UInt8 = 9
  /// Inches.
  private static let margin = 0.5

  /// Says how the sheet is printed: A4 landscape, one page wide, the headings on each page.
  func layOut(_ look: XLSXWriter.Look) -> lxw_error {
    guard look.isForPrint else { return LXW_NO_ERROR }
    worksheet_set_landscape(pointer)
    worksheet_set_paper(pointer, Self.a4)
    worksheet_fit_to_pages(pointer, 1, 0)
    worksheet_set_margins(pointer, Self.margin, Self.margin, Self.margin, 0.75)
    worksheet_center_horizontally(pointer)
    guard header != nil else { return worksheet_set_footer(pointer, look.pageNumber) }
    let code = worksheet_repeat_rows(pointer, lxw_row_t(headerRow), lxw_row_t(headerRow))
    return code == LXW_NO_ERROR ? worksheet_set_footer(pointer, look.pageNumber) : code
  }

  /// Locks what nobody is to change, where a column is to be filled in, and offers the words of closed sets.
  func guardCells() -> [lxw_error] {
    guard columns.contains(where: \.isOpen), header != nil else { return [] }
    var options = lxw_protection()
    (options.format_columns, options.format_rows, options.format_cells) = (1, 1, 1)
    (options.autofilter, options.sort) = (1, 1)
    worksheet_protect(pointer, nil, &options)
    return columns.enumerated().compactMap { index, column in
      guard !column.choices.isEmpty, lastDataRow > headerRow else { return nil }
      return offer(column.choices, in: lxw_col_t(index))
    }
  }

  private func offer(_ words: [String], in column: lxw_col_t) -> lxw_error {
    guard XLSXWriter.fits(words) else { return LXW_NO_ERROR }
    var list: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
    defer { for word in list { free(word) } }
    return list.withUnsafeMutableBufferPointer { list in
      var validation = lxw_data_validation()
      validation.validate = UInt8(LXW_VALIDATION_TYPE_LIST.rawValue)
      validation.ignore_blank = UInt8(LXW_VALIDATION_ON.rawValue)
      validation.dropdown = UInt8(LXW_VALIDATION_ON.rawValue)
      validation.error_type = UInt8(LXW_VALIDATION_ERROR_TYPE_STOP.rawValue)
      validation.value_list = list.baseAddress
      return worksheet_data_validation_range(
        pointer, lxw_row_t(headerRow + 1), column, lxw_row_t(lastDataRow), column, &validation)
    }
  }
}
