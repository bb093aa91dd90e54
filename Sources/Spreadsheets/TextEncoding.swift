/// How the bytes of a text file stand for characters.
package enum TextEncoding: String, CaseIterable, Sendable {
  case utf8 = "utf-8"
  /// UTF-8 that starts with a byte order mark, as Excel writes it.
  case utf8BOM = "utf-8-bom"
  /// Also reads GBK, GB2312 and Windows code page 936, which are parts of it (byte 80 is their euro sign).
  case gb18030
  case utf16LE = "utf-16le"
  case utf16BE = "utf-16be"

  /// Reads the names people use; upper and lower case, blanks and hyphens make no difference.
  package init?(name: String) {
    switch name.lowercased().filter({ !"-_ ".contains($0) }) {
    case "utf8": self = .utf8
    case "utf8bom", "utf8sig": self = .utf8BOM
    case "gb18030", "gbk", "gb2312", "cp936", "ms936", "windows936", "936", "euccn":
      self = .gb18030
    case "utf16le", "utf16", "unicode": self = .utf16LE
    case "utf16be": self = .utf16BE
    default: return nil
    }
  }

  /// Whether the bytes are UTF-8 as they stand.
  var isUTF8: Bool { self == .utf8 || self == .utf8BOM }

  /// The name `iconv` knows it by.
  var converterName: String {
    switch self {
    case .utf8, .utf8BOM: "UTF-8"
    case .gb18030: "GB18030"
    case .utf16LE: "UTF-16LE"
    case .utf16BE: "UTF-16BE"
    }
  }

  /// Bytes of the smallest unit; a line end is one unit.
  var unitSize: Int { self == .utf16LE || self == .utf16BE ? 2 : 1 }

  /// The encoding whose byte order mark `head` starts with.
  static func marked(by head: [UInt8]) -> TextEncoding? {
    if head.starts(with: [0xEF, 0xBB, 0xBF]) { return .utf8BOM }
    if head.starts(with: [0xFF, 0xFE]) { return .utf16LE }
    if head.starts(with: [0xFE, 0xFF]) { return .utf16BE }
    return nil
  }
}
