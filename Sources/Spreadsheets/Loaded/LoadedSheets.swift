/// The sheets of a document that is read as a whole.
struct LoadedSheets {
  var infos: [SheetInfo] = []
  var tables: [LoadedTable] = []
}

extension SpreadsheetFile {
  /// Opens a document that is in memory as a whole while one of its sheets is read.
  static func loaded(
    _ file: InputFile, path: String,
    _ load: @escaping @Sendable () throws(ReadError) -> LoadedSheets
  ) throws(ReadError) -> SpreadsheetFile {
    let document = LoadedDocument { () throws(ReadError) in LoadedTables(try load().tables) }
    return SpreadsheetFile(
      file, path: path, sheets: try load().infos,
      contents: { () throws(ReadError) in try document.content() },
      makeReader: { (sheet: Int) throws(ReadError) -> any RowReader in
        try LoadedTableReader(document.content(), sheet: sheet, file: file)
      })
  }
}
