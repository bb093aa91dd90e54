/// The running text of a Word document: its paragraphs, and its tables row by row.
final class WordText: XMLListener {
  /// The entry of the archive that holds the text.
  static let part = "word/document.xml"

  private var text: [UInt8] = []
  /// How many tables are open; the text of an inner one belongs to the cell around it.
  private var depth = 0
  private var cellCount = 0
  private var isText = false
  /// Whether Word numbers the paragraph by itself; the number stands nowhere in the file.
  private var isNumbered = false
  /// Deleted text, which the document shows struck out or not at all.
  private var deleted = 0
  /// What stands twice, once for programs that know newer shapes.
  private var fallback = 0

  static func read(_ archive: ZipArchive) throws(ReadError) -> String {
    let listener = WordText()
    let stream = try archive.part(part)
    try XMLEvents.send(to: listener, isUTF8: false, file: archive.file.name, part: part) {
      (block: inout [UInt8], size: Int) throws(ReadError) in
      try stream.read(into: &block, from: 0, to: size)
    }
    return String(decoding: listener.text, as: UTF8.self)
  }

  func start(_ name: Substring, _ attributes: [String: String]) throws(ReadError) {
    switch name {
    case "t": isText = true
    case "tab": if deleted == 0, fallback == 0 { text.append(Byte.blank) }
    case "numPr": isNumbered = true
    case "br", "cr": append(depth > 0 ? Byte.blank : Byte.lineFeed)
    case "del", "moveFrom": deleted += 1
    case "Fallback": fallback += 1
    case "tbl": depth += 1
    case "tr": if depth == 1 { cellCount = 0 }
    case "tc":
      if depth == 1 {
        if cellCount > 0 { append(Byte.tab) }
        cellCount += 1
      }
    default: return
    }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) throws(ReadError) {
    guard isText, deleted == 0, fallback == 0 else { return }
    if isNumbered, depth == 0 { text += "• ".utf8 }
    isNumbered = false
    // A tab parts cells and nothing else.
    text += bytes.lazy.map { $0 == Byte.tab || $0 == Byte.lineFeed ? Byte.blank : $0 }
  }

  func end(_ name: Substring) throws(ReadError) {
    switch name {
    case "t": isText = false
    case "del", "moveFrom": deleted -= 1
    case "Fallback": fallback -= 1
    case "p":
      isNumbered = false
      if depth == 0 { append(Byte.lineFeed) } else { append(Byte.blank) }
    case "tr": if depth == 1 { append(Byte.lineFeed) }
    case "tbl": depth -= 1
    default: return
    }
  }

  private func append(_ byte: UInt8) {
    guard deleted == 0, fallback == 0 else { return }
    text.append(byte)
  }
}
