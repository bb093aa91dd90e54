import CExpat

/// An element of a part: its attributes by name. A name with a prefix is written `:id`, whatever the prefix.
struct XMLElement {
  /// The names from the root to this element without prefixes, such as `workbook/sheets/sheet`.
  let path: String
  let attributes: [String: String]
}

/// Reads a part of the workbook that is small, with expat: all but sheets and texts.
final class SmallPart {
  private static let blockSize = 1 << 16

  private let wanted: [[Substring]]
  private let parser: XML_Parser
  /// How many elements are open.
  private var depth = 0
  /// The names of the first open elements, as long as they lead to something that is wanted.
  private var names: [Substring] = []
  private var found: [XMLElement] = []
  private var damage = Damage.badXML
  private var limit: ReadLimit?

  private init(_ parser: XML_Parser, _ wanted: Set<String>) {
    self.parser = parser
    self.wanted = wanted.map { $0.split(separator: "/") }
  }

  /// The elements at the paths that are asked for, in order.
  static func elements(
    of stream: PartStream, at wanted: Set<String>
  ) throws(ReadError) -> [XMLElement] {
    guard let parser = XML_ParserCreate(nil) else { throw stream.damaged(.broken) }
    defer { XML_ParserFree(parser) }
    let part = SmallPart(parser, wanted)
    part.setCallbacks()
    var block = [UInt8](repeating: 0, count: blockSize)
    while true {
      let count = try stream.read(into: &block, from: 0, to: blockSize)
      guard stream.bytesUnpacked <= ReadLimit.smallPartBytes.most else {
        throw stream.over(.smallPartBytes)
      }
      let isLast: Int32 = count == 0 ? 1 : 0
      let status = block.withUnsafeBytes { bytes in
        XML_Parse(
          parser, bytes.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(count), isLast)
      }
      guard status == XML_STATUS_OK else {
        throw part.limit.map(stream.over) ?? stream.damaged(part.damage)
      }
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

  private func stop(_ limit: ReadLimit) {
    self.limit = limit
    XML_StopParser(parser, 0)
  }

  private func start(
    _ name: UnsafePointer<CChar>, _ attributes: UnsafeMutablePointer<UnsafePointer<CChar>?>?
  ) {
    depth += 1
    guard depth <= ReadLimit.depth.most else { return stop(.depth) }
    guard names.count == depth - 1 else { return }
    let path = names + [String(cString: name).split(separator: ":").last ?? ""]
    guard wanted.contains(where: { $0.starts(with: path) }) else { return }
    names = path
    guard wanted.contains(path) else { return }
    guard found.count < ReadLimit.elements.most else { return stop(.elements) }
    var values: [String: String] = [:]
    var next = attributes
    while let pair = next, let key = pair[0], let value = pair[1] {
      values[Self.key(String(cString: key))] = String(cString: value)
      next = pair + 2
    }
    found.append(XMLElement(path: path.joined(separator: "/"), attributes: values))
  }

  private static func key(_ name: String) -> String {
    name.firstIndex(of: ":").map { String(name[$0...]) } ?? name
  }

  private func end() {
    if names.count == depth { names.removeLast() }
    depth -= 1
  }
}
