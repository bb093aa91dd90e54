/// The format of a file, told by its content, never by the ending of its name.
package enum FileFormat: String, CaseIterable, Sendable {
  case text
  case xlsx
  case xls
  case ods
  case html
  /// XML Spreadsheet 2003, which Excel and many old systems write, often under the name of a workbook.
  case xml2003
  /// Any other XML.
  case xml
  /// An .xlsb workbook.
  case xlsb
  /// Word or WPS, old (.doc .wps) or new (.docx).
  case document
  /// Slides, old or new.
  case slides
  case pdf
  case ofd
  case rtf
  /// A web page with all that belongs to it (.mht).
  case mhtml
  case zip
  /// RAR, 7z, gzip.
  case archive
  case image
  case database
  /// A compound file (OLE) that holds none of the above.
  case compound
  /// A file of no bytes.
  case empty

  /// What messages call it.
  package var title: String {
    switch self {
    case .text: "a text table"
    case .xlsx: "an Excel workbook (.xlsx)"
    case .xls: "an old Excel workbook (.xls)"
    case .ods: "an OpenDocument sheet (.ods)"
    case .html: "a web page"
    case .xml2003: "an XML spreadsheet of 2003"
    case .xml: "an XML document"
    case .xlsb: "a binary Excel workbook (.xlsb)"
    case .document: "a Word or WPS document"
    case .slides: "a slide show"
    case .pdf: "a PDF document"
    case .ofd: "an OFD document"
    case .rtf: "an RTF document"
    case .mhtml: "a saved web page (.mht)"
    case .zip: "a zip archive that is no workbook"
    case .archive: "a compressed archive"
    case .image: "an image"
    case .database: "a database"
    case .compound: "a file of an Office program that is no workbook"
    case .empty: "an empty file"
    }
  }

  /// What to do with a file of a format that is not read.
  package var remedy: String {
    switch self {
    case .text, .xls, .html, .xml: "Save it as CSV UTF-8 first."
    case .xlsx, .xlsb, .ods, .xml2003, .mhtml, .compound:
      "Open it in a spreadsheet program and save it as .xlsx."
    case .document, .slides, .rtf: "Copy its table into a new workbook."
    case .pdf, .ofd, .image:
      "Ask for the sheet itself, or type the table into a workbook."
    case .zip, .archive: "Unpack it and import what is in it."
    case .database: "Export the table from it as CSV UTF-8."
    case .empty: "Ask for the file again."
    }
  }

  /// Whether it holds tables by its nature, so that a file that cannot be read is missed.
  package var isTable: Bool {
    switch self {
    case .text, .xlsx, .xls, .ods, .html, .xml2003, .xlsb: true
    case .xml, .document, .slides, .pdf, .ofd, .rtf, .mhtml, .zip, .archive, .image, .database,
      .compound, .empty:
      false
    }
  }

  /// What a file is, as far as its first bytes say.
  ///
  /// - Parameter bytes: the path as the system knows it, where that is no UTF-8.
  package static func of(path: String, bytes: [UInt8]? = nil) throws(ReadError) -> FileFormat {
    let file = try InputFile.open(path: path, bytes: bytes)
    guard file.size > 0 else { return .empty }
    let format = told(by: try file.head(headSize))
    guard format == .xlsx || format == .xls else { return format }
    do throws(ReadError) {
      _ =
        format == .xlsx
        ? try XLSXWorkbook(file).sheets.count : try XLSWorkbook.stream(of: file).count
      return format
    } catch .unsupportedFormat(_, let other) {
      return other
    }
  }

  /// Bytes of the file that ``told(by:)`` looks at.
  static let headSize = 2048

  private static let signatures: [(bytes: [UInt8], format: FileFormat)] = [
    ([0xD0, 0xCF, 0x11, 0xE0], .xls), (Array("%PDF-".utf8), .pdf), (Array("{\\rtf".utf8), .rtf),
    ([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], .archive), (Array("Rar!".utf8), .archive),
    ([0x1F, 0x8B, 0x08], .archive), ([0x89, 0x50, 0x4E, 0x47], .image),
    ([0xFF, 0xD8, 0xFF], .image), (Array("GIF8".utf8), .image),
    ([0x49, 0x49, 0x2A, 0x00], .image), ([0x4D, 0x4D, 0x00, 0x2A], .image),
    (Array("SQLite format 3".utf8), .database), (Array("MIME-Version:".utf8), .mhtml),
    (Array("From: <Saved by".utf8), .mhtml), (Array("From: \"Saved by".utf8), .mhtml),
  ]

  /// The format of a file that starts with `head`. A zip archive is taken for an .xlsx workbook, and a
  /// compound file for an .xls one, until somebody looks into it.
  static func told(by head: [UInt8]) -> FileFormat {
    if head.starts(with: [0x50, 0x4B, 0x03, 0x04]) || head.starts(with: [0x50, 0x4B, 0x05, 0x06]) {
      let firstEntry = head.dropFirst(30)
      let sheet = "mimetypeapplication/vnd.oasis.opendocument.spreadsheet"
      if firstEntry.starts(with: sheet.utf8) { return .ods }
      return firstEntry.starts(with: "mimetypeapplication/vnd.oasis".utf8) ? .document : .xlsx
    }
    if let known = signatures.first(where: { head.starts(with: $0.bytes) }) { return known.format }
    if head.starts(with: "BM".utf8), head.count > 14, head[6..<10].allSatisfy({ $0 == 0 }) {
      return .image
    }
    return markup(head)
  }

  /// Markup in any encoding: a byte order mark, zero bytes and leading blanks are passed over.
  private static func markup(_ head: [UInt8]) -> FileFormat {
    let mark: Set<UInt8> = [0xEF, 0xBB, 0xBF, 0xFE, 0xFF]
    let start = head.drop(while: mark.contains).filter { $0 != 0 }
      .drop { $0 == Byte.blank || (Byte.tab...Byte.carriageReturn).contains($0) }
    guard start.first == 0x3C else { return .text }
    let word = String(decoding: start.prefix(16), as: UTF8.self).lowercased()
    if word.hasPrefix("<?xml") || word.hasPrefix("<workbook") {
      let text = String(decoding: start, as: UTF8.self)
      let isSheet =
        text.contains("progid=\"Excel.Sheet\"") || text.contains("office:spreadsheet\"")
      return isSheet ? .xml2003 : text.lowercased().contains("<html") ? .html : .xml
    }
    let openings = ["<html", "<!doctype", "<head", "<meta", "<table", "<style", "<!--", "<body"]
    return openings.contains { word.hasPrefix($0) } ? .html : .text
  }
}
