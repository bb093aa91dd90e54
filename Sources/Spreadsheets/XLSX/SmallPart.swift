import CExpat

/// An element of a part: its attributes by name. A name with a prefix is written `:id`, whatever the prefix.
struct XMLElement {
  /// The names from the root to this element without prefixes, such as `workbook/sheets/sheet`.
  let path: String
  let attributes: [String: String]
}

/// Reads a part of the workbook that is small, with expat: all but sheets and texts.
final class SmallPart {
  /// Bytes of XML; styles of genuine workbooks reach a few million.
  private static let mostBytes = 64 << 20
  private static let blockSize = 1 << 16
  private static let deepest = 256

  private let wanted: Set<String>
  private let parser: XML_Parser
  private var path = ""
  /// Where in ``path`` each open element's name ends.
  private var ends: [Int] = []
  private var found: [XMLElement] = []
  private var damage = Damage.badXML

  private init(_ parser: XML_Parser, _ wanted: Set<String>) {
    (self.parser, self.wanted) = (parser, wanted)
  }

  /// The elements at the paths that are asked for, in order.
  static func elements(
    of stream: PartStream, at wanted: Set<String>
  ) throws(ReadError) -> [XMLElement] {
    guard let parser = XML_ParserCreate(nil) else { throw stream.damaged(.tooLarge) }
    defer { XML_ParserFree(parser) }
    let part = SmallPart(parser, wanted)
    part.setCallbacks()
    var block = [UInt8](repeating: 0, count: blockSize)
    while true {
      let count = try stream.read(into: &block, from: 0, to: blockSize)
      guard stream.bytesUnpacked <= mostBytes else { throw stream.damaged(.tooLarge) }
      let isLast: Int32 = count == 0 ? 1 : 0
      let status = block.withUnsafeBytes { bytes in
        XML_Parse(
          parser, bytes.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(count), isLast)
      }
      guard status == XML_STATUS_OK else { throw stream.damaged(part.damage) }
      if count == 0 { return withExtendedLifetime(part) { part.found } }
    }
  }

  /// The parser keeps no reference: this object lives as long as ``elements(of:at:)`` uses it.
  private func setCallbacks() {
    XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
    XML_SetElementHandler(
      parser,
      { state, name, attributes in
        guard let state, let name else { return }
        Unmanaged<SmallPart>.fromOpaque(state).takeUnretainedValue().start(name, attributes)
      },
      { state, _ in
        guard let state else { return }
        Unmanaged<SmallPart>.fromOpaque(state).takeUnretainedValue().end()
      })
    XML_SetStartDoctypeDeclHandler(parser) { state, _, _, _, _ in
      guard let state else { return }
      Unmanaged<SmallPart>.fromOpaque(state).takeUnretainedValue().stop(.declaresEntities)
    }
  }

  private func stop(_ damage: Damage) {
    self.damage = damage
    XML_StopParser(parser, 0)
  }

  private func start(
    _ name: UnsafePointer<CChar>, _ attributes: UnsafeMutablePointer<UnsafePointer<CChar>?>?
  ) {
    guard ends.count < Self.deepest else { return stop(.badXML) }
    ends.append(path.utf8.count)
    let qualified = String(cString: name)
    path += (path.isEmpty ? "" : "/") + (qualified.split(separator: ":").last ?? "")
    guard wanted.contains(path) else { return }
    var values: [String: String] = [:]
    var next = attributes
    while let pair = next, let key = pair[0], let value = pair[1] {
      values[Self.key(String(cString: key))] = String(cString: value)
      next = pair + 2
    }
    found.append(XMLElement(path: path, attributes: values))
  }

  private static func key(_ name: String) -> String {
    name.firstIndex(of: ":").map { String(name[$0...]) } ?? name
  }

  private func end() {
    guard let end = ends.popLast() else { return }
    path = String(decoding: path.utf8.prefix(end), as: UTF8.self)
  }
}
