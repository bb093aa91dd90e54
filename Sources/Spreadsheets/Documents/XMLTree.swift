/// An element of an XML document, or a stretch of it that is none; what nobody changes is written back byte for byte.
package final class XMLTree {
  /// The tag as it is written, without its angle brackets and slash: `w:p w:rsidR="1"`; empty for a stretch that is no
  /// element.
  package private(set) var tag: String
  /// The name with its prefix; empty for a stretch that is no element.
  package let name: String
  /// What a stretch holds as it is written: characters, a comment, a declaration.
  package var raw: String
  package var children: [XMLTree]

  package init(tag: String, children: [XMLTree] = []) {
    self.tag = tag
    name = String(tag.prefix { !$0.isWhitespace })
    (raw, self.children) = ("", children)
  }

  package init(raw: String) {
    (tag, name, self.raw, children) = ("", "", raw, [])
  }

  /// Characters, which stay characters.
  package static func characters(_ text: String) -> XMLTree { XMLTree(raw: escaped(text)) }

  /// - Returns: an element without a name that holds the whole document.
  /// - Throws: `damaged` for bytes that are no XML of UTF-8, or that declare entities.
  package static func parse(
    _ bytes: [UInt8], file: String, part: String
  ) throws(ReadError) -> XMLTree {
    var place = 0
    // Expat says whether it is XML at all; what follows may rest on that.
    try XMLEvents.send(to: SilentListener(), isUTF8: true, file: file, part: part) {
      (block: inout [UInt8], size: Int) throws(ReadError) -> Int in
      let end = min(bytes.count, place + size)
      for (target, source) in (place..<end).enumerated() { block[target] = bytes[source] }
      defer { place = end }
      return end - place
    }
    var parser = XMLTreeParser(bytes: bytes)
    return parser.whole()
  }

  /// The document again.
  package var bytes: [UInt8] {
    var bytes: [UInt8] = []
    write(to: &bytes)
    return bytes
  }

  private func write(to bytes: inout [UInt8]) {
    if name.isEmpty {
      bytes += raw.utf8
      for child in children { child.write(to: &bytes) }
    } else if children.isEmpty {
      bytes += "<\(tag)/>".utf8
    } else {
      bytes += "<\(tag)>".utf8
      for child in children { child.write(to: &bytes) }
      bytes += "</\(name)>".utf8
    }
  }

  /// The same with children of its own.
  package func copy() -> XMLTree {
    let copy = name.isEmpty ? XMLTree(raw: raw) : XMLTree(tag: tag)
    copy.children = children.map { $0.copy() }
    return copy
  }

  package func first(_ name: String) -> XMLTree? { children.first { $0.name == name } }

  /// The characters right below it.
  package var text: String {
    children.filter(\.name.isEmpty).map { Self.plain($0.raw) }.joined()
  }

  /// Takes attributes out by the ends of their names.
  package func removeAttributes(_ names: [String]) {
    for name in names {
      guard let start = tag.firstRange(of: " \(name)=\"") else { continue }
      let rest = tag[start.upperBound...]
      guard let end = rest.firstIndex(of: "\"") else { continue }
      tag.removeSubrange(start.lowerBound...end)
    }
  }

  /// For an element beside it with the same attributes.
  package var copyOfTag: String { tag }

  /// Says that blanks at its ends count.
  package func keepBlanks() {
    if attribute("xml:space") == nil { tag += " xml:space=\"preserve\"" }
  }

  package func attribute(_ name: String) -> String? {
    guard let start = tag.firstRange(of: " \(name)=\"") else { return nil }
    return Self.plain(String(tag[start.upperBound...].prefix { $0 != "\"" }))
  }

  static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
  }

  private static func plain(_ text: String) -> String {
    guard text.contains("&") else { return text }
    var result = ""
    var rest = Substring(text)
    while let start = rest.firstIndex(of: "&") {
      result += rest[..<start]
      rest = rest[start...]
      guard let end = rest.firstIndex(of: ";") else { break }
      let name = rest[rest.index(after: start)..<end]
      result += character(name) ?? String(rest[start...end])
      rest = rest[rest.index(after: end)...]
    }
    return result + rest
  }

  private static func character(_ name: Substring) -> String? {
    switch name {
    case "lt": return "<"
    case "gt": return ">"
    case "amp": return "&"
    case "quot": return "\""
    case "apos": return "'"
    default:
      let digits = name.dropFirst(name.hasPrefix("#x") ? 2 : 1)
      let code = name.hasPrefix("#") ? UInt32(digits, radix: name.hasPrefix("#x") ? 16 : 10) : nil
      return code.flatMap { Unicode.Scalar($0) }.map { String(Character($0)) }
    }
  }
}

/// Hears a document only to know that it is one.
private final class SilentListener: XMLListener {
  func start(_ name: Substring, _ attributes: [String: String]) throws(ReadError) {}
  func text(_ bytes: UnsafeBufferPointer<UInt8>) throws(ReadError) {}
  func end(_ name: Substring) throws(ReadError) {}
}
