/// Hears a Word document: its text, and where bookmarks begin and end.
final class WordMarkListener: XMLListener {
  private(set) var pieces: [WordMarks.Piece] = []
  private let prefix: String
  private var text: [UInt8] = []
  private var isText = false
  /// Deleted text is not there, and what stands twice counts once.
  private var hidden = 0
  /// Names of the open bookmarks by their numbers, and where their text begins.
  private var open: [String: (name: String, start: Int)] = [:]

  init(prefix: String) { self.prefix = prefix }

  func start(_ name: Substring, _ attributes: [String: String]) throws(ReadError) {
    switch name {
    case "t": isText = true
    case "tab", "br", "cr": if hidden == 0 { text.append(Byte.blank) }
    case "del", "moveFrom", "Fallback": hidden += 1
    case "bookmarkStart":
      guard let number = attributes["w:id"], let name = attributes["w:name"],
        name.hasPrefix(prefix)
      else { return }
      // A text ends where a bookmark begins.
      if open.isEmpty { flush() }
      open[number] = (name, text.count)
    case "bookmarkEnd":
      guard let number = attributes["w:id"], let mark = open.removeValue(forKey: number) else {
        return
      }
      let marked = String(decoding: text[min(mark.start, text.count)...], as: UTF8.self)
      if open.isEmpty { text.removeAll() }
      pieces.append(.mark(name: mark.name, text: marked))
    default: return
    }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) throws(ReadError) {
    guard isText, hidden == 0 else { return }
    text += bytes
  }

  func end(_ name: Substring) throws(ReadError) {
    switch name {
    case "t": isText = false
    case "del", "moveFrom", "Fallback": hidden -= 1
    case "p", "tc":
      guard open.isEmpty else { return }
      flush()
      pieces.append(.end)
    default: return
    }
  }

  func finish() { flush() }

  private func flush() {
    guard !text.isEmpty else { return }
    pieces.append(.text(String(decoding: text, as: UTF8.self)))
    text.removeAll()
  }
}
