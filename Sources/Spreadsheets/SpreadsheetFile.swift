/// A file opened for reading: its format and encoding are known, its rows are not read yet.
package struct SpreadsheetFile: Sendable {
  /// As given; `-` is standard input.
  package let path: String
  /// Bytes.
  package let size: Int
  package let sheets: [SheetInfo]
  /// Nil for a format that is not text.
  package let encoding: TextEncoding?
  /// Whether it is a workbook that this program wrote as a result.
  package let isResult: Bool
  /// What reading it has cost so far, by all its readers.
  package let work: WorkCount
  /// Loads what stays in memory while a sheet is read; nil for a format that is read from front to back.
  private let loadContents: (@Sendable () throws(ReadError) -> any AnyObject & Sendable)?
  let makeReader: @Sendable (_ sheet: Int) throws(ReadError) -> any RowReader

  init(
    _ file: InputFile, path: String, sheets: [SheetInfo], encoding: TextEncoding? = nil,
    isResult: Bool = false,
    contents: (@Sendable () throws(ReadError) -> any AnyObject & Sendable)? = nil,
    makeReader: @escaping @Sendable (_ sheet: Int) throws(ReadError) -> any RowReader
  ) {
    (self.path, self.sheets, self.encoding) = (path, sheets, encoding)
    self.isResult = isResult
    (size, work, loadContents) = (file.size, file.work, contents)
    self.makeReader = makeReader
  }

  /// Opens a file, tells its format by its content, and reads a text through once to tell its encoding.
  ///
  /// - Parameters:
  ///   - path: the file; `-` is standard input, which is kept in a temporary file.
  ///   - bytes: the path as the system knows it, where that is no UTF-8; messages say `path`.
  ///   - encoding: the encoding of a text file, if the caller knows it; it must then hold for every byte.
  package static func open(
    path: String, bytes: [UInt8]? = nil, encoding: TextEncoding? = nil
  ) throws(ReadError) -> SpreadsheetFile {
    let file = try InputFile.open(path: path, bytes: bytes)
    let format = FileFormat.told(by: try file.head(FileFormat.headSize))
    switch format {
    case .text: return try text(file, path: path, encoding: encoding)
    case .xlsx:
      do throws(ReadError) {
        return try xlsx(file, path: path)
      } catch .unsupportedFormat(_, .ods) {
        return try ods(file, path: path)
      }
    case .xls: return try xls(file, path: path)
    case .html: return try html(file, path: path, encoding: encoding)
    case .ods: return try ods(file, path: path)
    case .xml2003: return try xml2003(file, path: path, encoding: encoding)
    case .xml, .xlsb, .document, .slides, .pdf, .ofd, .rtf, .mhtml, .zip, .archive,
      .image, .database, .compound, .empty:
      throw .unsupportedFormat(file: file.name, format: format)
    }
  }

  /// Whether a file is of a format whose sheets have names, told by its first bytes; false where it cannot be read.
  package static func hasNamedSheets(path: String) -> Bool {
    guard let file = try? InputFile.open(path: path), let head = try? file.head(FileFormat.headSize)
    else { return false }
    return FileFormat.told(by: head) != .text
  }

  /// A new reader, from the start of the sheet. `sheet` is an index of ``sheets``.
  package func reader(sheet: Int) throws(ReadError) -> any RowReader {
    guard sheets.indices.contains(sheet) else {
      let name = path == "-" ? "standard input (-)" : path
      throw .noSuchSheet(file: name, sheet: sheet, sheets: sheets.count)
    }
    return try makeReader(sheet)
  }

  /// What all sheets share, in memory as long as the caller holds it: whoever opens one sheet after the
  /// other holds it meanwhile, so that it is loaded once. Nil for a format that has no such thing.
  package func contents() throws(ReadError) -> (any AnyObject & Sendable)? {
    guard let loadContents else { return nil }
    return try loadContents()
  }

  private static func text(
    _ file: InputFile, path: String, encoding: TextEncoding?
  ) throws(ReadError) -> SpreadsheetFile {
    let encoding = try TextEncoding.detect(in: file, given: encoding)
    return SpreadsheetFile(
      file, path: path, sheets: [SheetInfo(name: nil, isHidden: false)], encoding: encoding
    ) { (_: Int) throws(ReadError) -> any RowReader in
      try CSVReader(file, encoding: encoding)
    }
  }
}
