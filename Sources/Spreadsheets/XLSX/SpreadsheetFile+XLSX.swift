extension SpreadsheetFile {
  /// Opens an .xlsx workbook: what its sheets are is read, their rows are not.
  static func xlsx(
    _ file: InputFile, path: String
  ) throws(ReadError) -> SpreadsheetFile {
    let workbook = try XLSXWorkbook(file)
    return SpreadsheetFile(
      file, path: path, sheets: workbook.sheets.map(\.info), isResult: workbook.isResult,
      contents: { () throws(ReadError) in try workbook.contents.content() },
      makeReader: { (sheet: Int) throws(ReadError) -> any RowReader in
        try XLSXReader(workbook, sheet: sheet)
      })
  }
}
