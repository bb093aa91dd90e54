/// Gathers the texts of cells as a browser shows them: blanks in a row are one, `<br>` is a new line.
struct HTMLText {
  /// All texts, one behind the other.
  private(set) var bytes: [UInt8] = []
  /// Where the text that is gathered starts.
  private var start = 0
  private var hasBlank = false
  private var breaks = 0

  /// Appends text of the page.
  mutating func append(_ text: [UInt8], _ range: Range<Int>) {
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = text[index]
      if byte == Byte.blank || (Byte.tab...Byte.carriageReturn).contains(byte) {
        hasBlank = true
        index += 1
        continue
      }
      fillGap()
      if byte == UInt8(ascii: "&"),
        let length = HTMLEntity.append(text, index..<range.upperBound, to: &bytes)
      {
        index += length
      } else {
        bytes.append(byte)
        index += 1
      }
    }
  }

  mutating func appendBlank() { hasBlank = true }

  mutating func appendBreak() { breaks += 1 }

  /// Starts a new line unless one has been started.
  mutating func appendBlockBreak() { breaks = max(breaks, 1) }

  private mutating func fillGap() {
    guard hasBlank || breaks > 0 else { return }
    if bytes.count > start {
      if breaks > 0 {
        bytes += repeatElement(Byte.lineFeed, count: breaks)
      } else {
        bytes.append(Byte.blank)
      }
    }
    (hasBlank, breaks) = (false, 0)
  }

  /// Ends the text and starts the next one. A text of blanks alone is empty.
  mutating func take() -> Range<Int> {
    let isBlank = (start..<bytes.count).allSatisfy { index in
      switch bytes[index] {
      case Byte.blank, Byte.lineFeed: true
      case 0xC2: index + 1 < bytes.count && bytes[index + 1] == 0xA0
      case 0xA0: index > start && bytes[index - 1] == 0xC2
      default: false
      }
    }
    if isBlank { bytes.removeLast(bytes.count - start) }
    defer { (start, hasBlank, breaks) = (bytes.count, false, 0) }
    return start..<bytes.count
  }

  /// Puts something else in the place of the text that was taken last.
  mutating func replace(_ range: Range<Int>, with write: (inout [UInt8]) -> Void) -> Range<Int> {
    bytes.removeLast(bytes.count - range.lowerBound)
    write(&bytes)
    start = bytes.count
    return range.lowerBound..<start
  }
}
