import Foundation

/// Reads the numbers of a web page that this program wrote, also after somebody edited it or a browser saved it.
struct HTMLReading {
  private let bytes: [UInt8]
  private var place = 0
  private var gathering = ReportGathering()
  private var open: (mark: String, text: String)?

  static func read(_ path: String) throws -> ReadReport {
    var reading = HTMLReading(bytes: try WholeReportFile.words(path))
    return reading.whole()
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private mutating func whole() -> ReadReport {
    while place < bytes.count {
      if bytes[place] == UInt8(ascii: "<") { tag() } else { text() }
    }
    return gathering.finish()
  }

  private mutating func text() {
    let start = place
    while place < bytes.count, bytes[place] != UInt8(ascii: "<") { place += 1 }
    let words = Self.plain(String(decoding: bytes[start..<place], as: UTF8.self))
    if open != nil { open?.text += words } else { gathering.text(words) }
  }

  private mutating func tag() {
    if bytes[place...].starts(with: "<!--".utf8) { return skip(past: "-->") }
    guard let end = closing(from: place) else {
      place = bytes.count
      return
    }
    let words = String(decoding: bytes[(place + 1)..<end], as: UTF8.self)
    place = end + 1
    let isEnd = words.hasPrefix("/")
    let name = words.drop { $0 == "/" }.prefix { $0.isLetter || $0.isNumber }.lowercased()
    switch (name, isEnd) {
    case ("script", false), ("style", false):
      let start = place
      skip(past: "</\(name)")
      gathering.look("\(name) \(HTMLLooks.sum(bytes[start..<place]))")
    case ("output", false), ("select", false): skip(past: "</\(name)")
    case ("meta", false):
      if Self.attribute("name", of: words) == HTMLReport.stampName {
        gathering.stamp = Self.attribute("content", of: words).flatMap { ReportStamp(text: $0) }
      }
    case ("data", false):
      if let mark = Self.attribute("data-figure", of: words) { open = (mark, "") }
    case ("data", true):
      if let number = open { gathering.number(number.text, mark: number.mark) }
      open = nil
    case (_, false) where HTMLLooks(name, words).words != nil:
      if !Self.inline.contains(name) { gathering.end() }
      for look in HTMLLooks(name, words).words ?? [] { gathering.look(look) }
    case (let name, _) where !Self.inline.contains(name): gathering.end()
    default: return
    }
  }

  /// Elements that do not end a line.
  private static let inline: Set<String> = [
    "a", "b", "strong", "span", "em", "i", "font", "button", "label",
  ]

  /// The end of a tag, past the quotes of its attributes.
  private func closing(from start: Int) -> Int? {
    var (index, quote): (Int, UInt8) = (start + 1, 0)
    while index < bytes.count {
      let byte = bytes[index]
      if quote != 0 {
        if byte == quote { quote = 0 }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: ">") {
        return index
      }
      index += 1
    }
    return nil
  }

  private mutating func skip(past words: String) {
    let wanted = Array(words.utf8)
    while place < bytes.count {
      if bytes[place] == wanted[0], bytes[place...].starts(with: wanted) {
        place += wanted.count
        while wanted.last != UInt8(ascii: ">"), place < bytes.count,
          bytes[place] != UInt8(ascii: ">")
        {
          place += 1
        }
        if wanted.last != UInt8(ascii: ">") { place += 1 }
        return
      }
      place += 1
    }
  }

  static func attribute(_ name: String, of tag: String) -> String? {
    guard let start = tag.range(of: " \(name)=", options: .caseInsensitive) else { return nil }
    let rest = tag[start.upperBound...]
    guard let quote = rest.first, quote == "\"" || quote == "'" else {
      return plain(String(rest.prefix { !$0.isWhitespace }))
    }
    return plain(String(rest.dropFirst().prefix { $0 != quote }))
  }

  private static func plain(_ text: String) -> String {
    guard text.contains("&") else { return text }
    return text.replacing("&lt;", with: "<").replacing("&gt;", with: ">")
      .replacing("&quot;", with: "\"").replacing("&apos;", with: "'")
      .replacing("&nbsp;", with: "\u{A0}").replacing("&amp;", with: "&")
  }
}
