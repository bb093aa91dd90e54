/// Text of HTML and XML: elements, attributes and characters. There is no way to put in markup as text.
struct MarkupText {
  private(set) var bytes: [UInt8] = []
  private var open: [StaticString] = []

  mutating func start(_ name: StaticString, _ attributes: KeyValuePairs<StaticString, String> = [:])
  {
    tag(name, attributes)
    append(">")
    open.append(name)
  }

  /// An element without content.
  mutating func empty(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String> = [:],
    isXML: Bool = false
  ) {
    tag(name, attributes)
    append(isXML ? "/>" : ">")
  }

  mutating func end() {
    guard let name = open.popLast() else { preconditionFailure("no element is open") }
    append("</")
    append(name)
    append(">")
  }

  /// An element around what the closure writes.
  mutating func element(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String> = [:],
    _ content: (inout MarkupText) -> Void
  ) {
    start(name, attributes)
    content(&self)
    end()
  }

  /// An element around characters.
  mutating func element(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String> = [:], text: String
  ) {
    start(name, attributes)
    self.text(text)
    end()
  }

  /// Characters; whatever they are, they stay characters.
  mutating func text(_ text: String) { escape(text) }

  /// A line break between elements, for whoever reads the file.
  mutating func line() { append("\n") }

  /// What the program itself holds: a style sheet, a script, the head of a file.
  mutating func constant(_ text: StaticString) { append(text) }

  private mutating func tag(_ name: StaticString, _ attributes: KeyValuePairs<StaticString, String>)
  {
    append("<")
    append(name)
    for (key, value) in attributes {
      append(" ")
      append(key)
      append("=\"")
      escape(value)
      append("\"")
    }
  }

  private mutating func append(_ text: StaticString) {
    bytes.append(
      contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  private mutating func escape(_ text: String) {
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "<"): append("&lt;")
      case UInt8(ascii: ">"): append("&gt;")
      case UInt8(ascii: "&"): append("&amp;")
      case UInt8(ascii: "\""): append("&quot;")
      case UInt8(ascii: "'"): append("&apos;")
      default: bytes.append(byte)
      }
    }
  }
}
