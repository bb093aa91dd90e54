extension SpreadsheetFile {
  /// Opens an XML Spreadsheet of 2003, in any encoding of a text.
  static func xml2003(
    _ file: InputFile, path: String, encoding: TextEncoding?
  ) throws(ReadError) -> SpreadsheetFile {
    guard file.size <= ReadLimit.streamBytes.most else {
      throw .overLimit(file: file.name, part: "XML", limit: .streamBytes)
    }
    let encoding = try TextEncoding.detect(in: file, given: encoding)
    return try loaded(file, path: path) { () throws(ReadError) in
      var source = try TextSource(file, encoding: encoding)
      let listener = XML2003Listener(file: file.name)
      try XMLEvents.send(to: listener, isUTF8: true, file: file.name, part: "XML") {
        (block: inout [UInt8], count: Int) throws(ReadError) -> Int in
        try source.fill(&block, from: 0, to: count)
      }
      guard !listener.sheets.tables.isEmpty else {
        throw .damaged(file: file.name, part: "XML", damage: .noSheets)
      }
      return listener.sheets
    }
  }
}
