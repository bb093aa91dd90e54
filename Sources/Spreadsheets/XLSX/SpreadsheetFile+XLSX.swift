extension SpreadsheetFile {
  /// Opens an .xlsx workbook: what its sheets are is read, their rows are not.
  static func xlsx(
    _ file: InputFile, path: String
  ) throws(ReadError) -> SpreadsheetFile {
    let workbook = try XLSXWorkbook(file)
    return SpreadsheetFile(
      path: path, size: file.size, sheets: workbook.sheets.map(\.info), encoding: nil
    ) { (sheet: Int) throws(ReadError) -> any RowReader in
      try XLSXReader(workbook, sheet: sheet)
    }
  }
}
