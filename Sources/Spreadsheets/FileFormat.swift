/// The format of a file, told by its first bytes, never by the ending of its name.
package enum FileFormat: String, CaseIterable, Sendable {
  case text
  case xlsx
  case xls
  case ods
  case html
  /// The XML of Excel 2003, or other XML.
  case xml

  /// What messages call it.
  package var title: String {
    switch self {
    case .text: "a text table"
    case .xlsx: "an Excel workbook (.xlsx) or another zip archive"
    case .xls: "an old Excel workbook (.xls)"
    case .ods: "an OpenDocument sheet (.ods)"
    case .html: "a web page"
    case .xml: "an XML document"
    }
  }

  /// Bytes of the file that ``told(by:)`` looks at.
  static let headSize = 512

  /// The format of a file that starts with `head`.
  static func told(by head: [UInt8]) -> FileFormat {
    if head.starts(with: [0x50, 0x4B, 0x03, 0x04]) || head.starts(with: [0x50, 0x4B, 0x05, 0x06]) {
      let firstEntry = head.dropFirst(30)
      return firstEntry.starts(with: "mimetypeapplication/vnd.oasis".utf8) ? .ods : .xlsx
    }
    if head.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) { return .xls }
    return markup(head)
  }

  /// Markup in any encoding: a byte order mark, zero bytes and leading blanks are passed over.
  private static func markup(_ head: [UInt8]) -> FileFormat {
    let mark: Set<UInt8> = [0xEF, 0xBB, 0xBF, 0xFE, 0xFF]
    let start = head.drop(while: mark.contains).filter { $0 != 0 }
      .drop { $0 == Byte.blank || (Byte.tab...Byte.carriageReturn).contains($0) }
      .prefix(16)
    guard start.first == 0x3C else { return .text }
    let word = String(decoding: start, as: UTF8.self).lowercased()
    if word.hasPrefix("<?xml") || word.hasPrefix("<workbook") { return .xml }
    let openings = ["<html", "<!doctype", "<head", "<meta", "<table", "<style", "<!--", "<body"]
    return openings.contains { word.hasPrefix($0) } ? .html : .text
  }
}
