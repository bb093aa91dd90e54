extension SpreadsheetFile {
  /// Opens a web page; each of its tables, but not a table within a table, is a sheet.
  static func html(
    _ file: InputFile, path: String, encoding: TextEncoding?
  ) throws(ReadError) -> SpreadsheetFile {
    guard file.size <= ReadLimit.pageBytes.most else {
      throw .overLimit(file: file.name, part: "HTML", limit: .pageBytes)
    }
    let encoding = try TextEncoding.detect(inPage: file, given: encoding)
    let document = LoadedDocument { () throws(ReadError) in
      try HTMLDocument.tables(of: file, encoding: encoding)
    }
    let tables = try document.content().tables
    let sheets = tables.indices.map { index in
      let name = tables.count == 1 ? nil : tables[index].caption ?? String(index + 1)
      return SheetInfo(name: name, isHidden: false)
    }
    return SpreadsheetFile(
      file, path: path, sheets: sheets, encoding: encoding,
      contents: { () throws(ReadError) in try document.content() },
      makeReader: { (sheet: Int) throws(ReadError) -> any RowReader in
        try LoadedTableReader(document.content(), sheet: sheet, file: file)
      })
  }
}

extension TextEncoding {
  private static let headSize = 4096

  /// Tells the encoding of a web page: byte order mark, then what the page says if it holds for
  /// every byte, then as for any text.
  static func detect(
    inPage file: InputFile, given: TextEncoding?
  ) throws(ReadError) -> TextEncoding {
    let head = try file.head(headSize)
    if given == nil, marked(by: head) == nil, let named = named(in: head) {
      do {
        return try detect(in: file, given: named)
      } catch .badByte {
        return try detect(in: file, given: nil)
      }
    }
    return try detect(in: file, given: given)
  }

  /// What `<meta charset="gb2312">` or `content="text/html; charset=gb2312"` says.
  private static func named(in head: [UInt8]) -> TextEncoding? {
    let text = String(decoding: head, as: UTF8.self).lowercased()
    guard let place = text.firstRange(of: "charset=") else { return nil }
    let name = text[place.upperBound...].drop { "\"' ".contains($0) }
      .prefix { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }
    // A page in which this word could be read is not in UTF-16.
    return TextEncoding(name: String(name)).flatMap { $0.unitSize == 1 ? $0 : nil }
  }
}
