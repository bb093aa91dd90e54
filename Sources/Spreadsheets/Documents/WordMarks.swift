/// The text of a Word document with its bookmarks, and its custom XML parts: what a program left in it to find again.
package struct WordMarks: Sendable {
  package enum Piece: Sendable, Equatable {
    case text(String)
    /// What stands between the two ends of a bookmark.
    case mark(name: String, text: String)
    /// The end of a paragraph or cell.
    case end
  }

  package let pieces: [Piece]
  /// The elements of all custom XML parts with their attributes, in their order.
  package let custom: [(name: String, attributes: [String: String])]

  /// So many custom parts are looked at.
  private static let mostParts = 30

  /// - Parameter prefix: only bookmarks whose names begin so are told; the text of others is text.
  /// - Throws: `damaged` for what is no Word document of today, and the rest of a reader's.
  package init(path: String, prefix: String) throws(ReadError) {
    let archive = try ZipArchive(try InputFile.open(path: path, bytes: nil))
    let listener = WordMarkListener(prefix: prefix)
    try Self.send(archive, WordText.part, to: listener)
    for part in archive.names.filter(Self.isBeside).sorted() {
      try Self.send(archive, part, to: listener)
    }
    listener.finish()
    pieces = listener.pieces
    let elements = ElementListener()
    for number in 1...Self.mostParts {
      let part = "customXml/item\(number).xml"
      if archive.contains(part) { try Self.send(archive, part, to: elements) }
    }
    custom = elements.elements
  }

  /// Heads, feet and notes of pages.
  private static func isBeside(_ part: String) -> Bool {
    part.hasSuffix(".xml")
      && ["header", "footer", "footnotes", "endnotes"].contains { part.hasPrefix("word/\($0)") }
  }

  private static func send(
    _ archive: ZipArchive, _ part: String, to listener: any XMLListener
  ) throws(ReadError) {
    let stream = try archive.part(part)
    try XMLEvents.send(to: listener, isUTF8: false, file: archive.file.name, part: part) {
      (block: inout [UInt8], size: Int) throws(ReadError) in
      try stream.read(into: &block, from: 0, to: size)
    }
  }
}

/// Keeps elements with their attributes.
private final class ElementListener: XMLListener {
  var elements: [(name: String, attributes: [String: String])] = []

  func start(_ name: Substring, _ attributes: [String: String]) throws(ReadError) {
    elements.append((String(name), attributes))
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) throws(ReadError) {}

  func end(_ name: Substring) throws(ReadError) {}
}
