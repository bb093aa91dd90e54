extension SpreadsheetFile {
  /// Opens a workbook of Excel 5 to 2003: reads what its sheets are called, not what is in them.
  static func xls(_ file: InputFile, path: String) throws(ReadError) -> SpreadsheetFile {
    let globals = try XLSGlobals(XLSWorkbook.stream(of: file), file: file.name)
    let document = LoadedDocument { () throws(ReadError) in try XLSWorkbook(file) }
    return SpreadsheetFile(
      file, path: path, sheets: globals.sheets.map(\.info),
      contents: { () throws(ReadError) in try document.content() },
      makeReader: { (sheet: Int) throws(ReadError) -> any RowReader in
        try XLSReader(document.content(), sheet: sheet)
      })
  }
}
