import CExpat

/// Hears what stands in an XML document, from front to back.
protocol XMLListener: AnyObject {
  /// - Parameter attributes: by their names as written, prefix included.
  func start(_ name: Substring, _ attributes: [String: String]) throws(ReadError)
  func text(_ bytes: UnsafeBufferPointer<UInt8>) throws(ReadError)
  func end(_ name: Substring) throws(ReadError)
}

/// Reads an XML document with expat; names are given without their prefixes.
final class XMLEvents {
  private static let blockSize = 1 << 16

  private let parser: XML_Parser
  private let listener: any XMLListener
  private let file: String
  private let part: String
  private var depth = 0
  private var failure: ReadError?

  private init(_ parser: XML_Parser, _ listener: any XMLListener, file: String, part: String) {
    (self.parser, self.listener, self.file, self.part) = (parser, listener, file, part)
  }

  /// Tells a listener all that `read` gives, which is 0 bytes at the end.
  ///
  /// - Parameters:
  ///   - isUTF8: the bytes are UTF-8, whatever the document says of itself.
  ///   - part: what messages call the document.
  static func send(
    to listener: any XMLListener, isUTF8: Bool, file: String, part: String,
    _ read: (inout [UInt8], Int) throws(ReadError) -> Int
  ) throws(ReadError) {
    guard let parser = XML_ParserCreate(isUTF8 ? "UTF-8" : nil) else {
      throw .damaged(file: file, part: part, damage: .broken)
    }
    defer { XML_ParserFree(parser) }
    let events = XMLEvents(parser, listener, file: file, part: part)
    events.setCallbacks()
    var block = [UInt8](repeating: 0, count: blockSize)
    while true {
      let count = try read(&block, blockSize)
      let status = block.withUnsafeBytes { bytes in
        XML_Parse(
          parser, bytes.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(count),
          count == 0 ? 1 : 0)
      }
      if let failure = events.failure { throw failure }
      guard status == XML_STATUS_OK else {
        throw .damaged(file: file, part: part, damage: .badXML)
      }
      if count == 0 { return withExtendedLifetime(events) {} }
    }
  }

  /// The parser keeps no reference: this object lives as long as ``send(to:isUTF8:file:part:_:)`` uses it.
  private func setCallbacks() {
    XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
    XML_SetElementHandler(
      parser,
      { state, name, attributes in
        guard let state, let name else { return }
        Unmanaged<XMLEvents>.fromOpaque(state).takeUnretainedValue().start(name, attributes)
      },
      { state, name in
        guard let state, let name else { return }
        Unmanaged<XMLEvents>.fromOpaque(state).takeUnretainedValue().end(name)
      })
    XML_SetCharacterDataHandler(parser) { state, text, count in
      guard let state, let text else { return }
      Unmanaged<XMLEvents>.fromOpaque(state).takeUnretainedValue().characters(text, count)
    }
    XML_SetStartDoctypeDeclHandler(parser) { state, _, _, _, _ in
      guard let state else { return }
      let events = Unmanaged<XMLEvents>.fromOpaque(state).takeUnretainedValue()
      events.stop(
        .damaged(file: events.file, part: events.part, damage: .declaresEntities))
    }
  }

  private func stop(_ error: ReadError) {
    guard failure == nil else { return }
    failure = error
    XML_StopParser(parser, 0)
  }

  private func attempt(_ body: () throws(ReadError) -> Void) {
    guard failure == nil else { return }
    do throws(ReadError) { try body() } catch { stop(error) }
  }

  private func start(
    _ name: UnsafePointer<CChar>, _ attributes: UnsafeMutablePointer<UnsafePointer<CChar>?>?
  ) {
    depth += 1
    guard depth <= ReadLimit.depth.most else {
      return stop(.overLimit(file: file, part: part, limit: .depth))
    }
    var values: [String: String] = [:]
    var next = attributes
    while let pair = next, let key = pair[0], let value = pair[1] {
      values[String(cString: key)] = String(cString: value)
      next = pair + 2
    }
    let name = Self.local(String(cString: name))
    attempt { () throws(ReadError) in try listener.start(name, values) }
  }

  private func end(_ name: UnsafePointer<CChar>) {
    depth -= 1
    let name = Self.local(String(cString: name))
    attempt { () throws(ReadError) in try listener.end(name) }
  }

  private func characters(_ text: UnsafePointer<CChar>, _ count: Int32) {
    text.withMemoryRebound(to: UInt8.self, capacity: Int(count)) { bytes in
      let buffer = UnsafeBufferPointer(start: bytes, count: Int(count))
      attempt { () throws(ReadError) in try listener.text(buffer) }
    }
  }

  private static func local(_ name: String) -> Substring {
    name.firstIndex(of: ":").map { name[name.index(after: $0)...] } ?? name[...]
  }
}
