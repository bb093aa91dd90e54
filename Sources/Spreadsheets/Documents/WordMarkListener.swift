/// Hears a Word document: its text, and where bookmarks begin and end.
///
/// Text that is struck out, hidden or white says so before it; drawings and symbols are named.
final class WordMarkListener: XMLListener {
  private(set) var pieces: [WordMarks.Piece] = []
  private let prefix: String
  private var text: [UInt8] = []
  private var isText = false
  /// Deleted text is not there, and what stands twice counts once.
  private var hidden = 0
  /// Names of the open bookmarks by their numbers, and where their text begins.
  private var open: [String: (name: String, start: Int)] = [:]
  /// How the run looks, where that changes what is read.
  private var looks: [String] = []
  private var isRun = false
  private var fields = WordFieldReading()

  init(prefix: String) { self.prefix = prefix }

  func start(_ name: Substring, _ attributes: [String: String]) throws(ReadError) {
    switch name {
    case "t": startText()
    case "tab", "br", "cr": if hidden == 0 { text.append(Byte.blank) }
    case "del", "moveFrom", "Fallback": hidden += 1
    case "r": (isRun, looks) = (true, [])
    case "strike", "dstrike", "vanish", "color":
      if isRun, Self.isOn(name, attributes["w:val"]) { looks.append(String(name)) }
    case "sym": say("⟨sym \(attributes["w:char"] ?? "")⟩")
    case "drawing", "pict", "object": say("⟨\(name)⟩")
    case "fldSimple":
      if fields.startSimple(attributes["w:instr"] ?? "") { page() }
    case "fldChar":
      switch fields.character(attributes["w:fldCharType"] ?? "") {
      case .begins: page()
      case .ends: hidden -= 1
      case nil: return
      }
    case "instrText": fields.isInstruction = true
    case "bookmarkStart": startMark(attributes)
    case "bookmarkEnd": endMark(attributes)
    default: return
    }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) throws(ReadError) {
    if fields.isInstruction { return fields.instruct(bytes) }
    guard isText, hidden == 0 else { return }
    text += bytes
  }

  func end(_ name: Substring) throws(ReadError) {
    switch name {
    case "t": isText = false
    case "del", "moveFrom", "Fallback": hidden -= 1
    case "r": (isRun, looks) = (false, [])
    case "instrText": fields.isInstruction = false
    case "fldSimple": if fields.endSimple() { hidden -= 1 }
    case "p", "tc":
      guard open.isEmpty, hidden == 0 else { return }
      flush()
      pieces.append(.end)
    default: return
    }
  }

  func finish() { flush() }

  private func startText() {
    isText = true
    for look in looks { say("⟨\(look)⟩") }
  }

  private func startMark(_ attributes: [String: String]) {
    guard hidden == 0, let number = attributes["w:id"], let name = attributes["w:name"],
      name.hasPrefix(prefix)
    else { return }
    // A text ends where a bookmark begins.
    if open.isEmpty { flush() }
    open[number] = (name, text.count)
  }

  private func endMark(_ attributes: [String: String]) {
    guard let number = attributes["w:id"], let mark = open.removeValue(forKey: number) else {
      return
    }
    let marked = String(decoding: text[min(mark.start, text.count)...], as: UTF8.self)
    if open.isEmpty { text.removeAll() }
    pieces.append(.mark(name: mark.name, text: marked))
  }

  /// The number of a page is another in each program.
  private func page() {
    say("#")
    hidden += 1
  }

  private func say(_ words: String) {
    if hidden == 0 { text += words.utf8 }
  }

  private static func isOn(_ name: Substring, _ value: String?) -> Bool {
    guard name == "color" else { return !["0", "false", "off"].contains(value ?? "") }
    return value?.uppercased() == "FFFFFF"
  }

  private func flush() {
    guard !text.isEmpty else { return }
    pieces.append(.text(String(decoding: text, as: UTF8.self)))
    text.removeAll()
  }
}
