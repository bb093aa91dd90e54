import Foundation

/// Reads a web page that this program wrote, also after somebody edited it or a browser saved it: its numbers, its words
/// and every tag of it.
struct HTMLReading {
  private let bytes: [UInt8]
  private var place = 0
  private var gathering = ReportGathering()
  private var open: (mark: String, text: String)?
  /// How deep in the search over the findings; nil outside.
  private var depthInFilter: Int?
  private var table = HTMLTablePlace()

  static func read(_ path: String) throws -> ReadReport {
    var reading = HTMLReading(bytes: try WholeReportFile.words(path))
    return reading.whole()
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private mutating func whole() -> ReadReport {
    while place < bytes.count {
      if bytes[place] != UInt8(ascii: "<") {
        words(Self.text(bytes, from: &place))
      } else if !comment(), !documentType() {
        tag()
      }
    }
    return gathering.finish()
  }

  private mutating func words(_ raw: String) {
    let text = HTMLWords.plain(raw)
    table.heading?.append(text)
    if open != nil { open?.text += text } else { gathering.text(text) }
  }

  /// A comment that every browser ends at the same place is seen by nobody.
  private mutating func comment() -> Bool {
    guard bytes[place...].starts(with: "<!--".utf8) else { return false }
    let start = place + 4
    place = start
    let text = take(until: "-->")
    if place == bytes.count || text.contains("--") || text.hasPrefix(">") || text.hasPrefix("->") {
      gathering.look(["<!--\(text.prefix(40))"], endsLine: true)
    }
    place = min(place + 3, bytes.count)
    return true
  }

  private mutating func documentType() -> Bool {
    let words = "<!doctype html>"
    let found = String(decoding: bytes[place..<min(place + 15, bytes.count)], as: UTF8.self)
    guard found.lowercased() == words else { return false }
    gathering.look([words], endsLine: true)
    place += words.utf8.count
    return true
  }

  private mutating func tag() {
    guard let tag = HTMLTag(bytes, at: place) else {
      let end = min(place + 40, bytes.count)
      gathering.look(
        ["<?> \(String(decoding: bytes[place..<end], as: UTF8.self))"], endsLine: true)
      place += 1
      return
    }
    place = tag.end
    if depthInFilter != nil || tag.isSearch, tag.name == "div" {
      depthInFilter = (depthInFilter ?? 0) + (tag.isEnd ? -1 : 1)
    }
    if let heading = table.heading, tag.isSortButton(of: heading), skipEnd("button") { return }
    switch (tag.name, tag.isEnd) {
    case ("script", false), ("style", false): raw(tag)
    case ("title", false):
      look(tag)
      words(take(untilEndOf: "title"))
    case ("output", false) where depthInFilter != nil:
      look(tag)
      skipCount()
    case ("data", _): number(tag)
    default:
      if tag.name == "meta", tag.value("name") == HTMLReport.stampName {
        gathering.stamp = tag.value("content").flatMap { ReportStamp(text: $0) }
      }
      look(tag)
    }
    if depthInFilter == 0 { depthInFilter = nil }
  }

  private mutating func look(_ tag: HTMLTag) {
    let looks = tag.looks(inFilter: depthInFilter != nil)
    table.read(tag, looks, &gathering)
  }

  /// A style sheet or script: whole, as one look.
  private mutating func raw(_ tag: HTMLTag) {
    look(tag)
    let start = place
    _ = take(untilEndOf: tag.name)
    gathering.look(["\(tag.name) \(HTMLWords.sum(bytes[start..<place]))"], endsLine: true)
  }

  /// A number with its mark; beside them its tag says what it shows once more.
  private mutating func number(_ tag: HTMLTag) {
    if tag.isEnd {
      if let number = open { gathering.number(number.text, mark: number.mark) }
      open = nil
      return look(tag)
    }
    if let number = open { gathering.text(number.text) }
    open = tag.value("data-figure").map { ($0, "") }
    var start = place
    let shown = HTMLWords.plain(Self.text(bytes, from: &start))
    var names: Set<String> = ["data-figure"]
    if tag.value("value") == shown { names.insert("value") }
    let other = tag.attributes.filter { !names.contains($0.name) }
    let isOurs = tag.attributes.count == other.count + names.count
    gathering.look(
      isOurs && other.isEmpty ? ["<data>"] : tag.looks(inFilter: false), endsLine: false)
  }

  /// How many findings fit the search, as the script counts them.
  private mutating func skipCount() {
    var end = place
    let text = Self.text(bytes, from: &end)
    let parts = text.components(separatedBy: " / ")
    guard text.isEmpty || parts.count == 2 && parts.allSatisfy({ Int($0) != nil && $0.count < 8 })
    else { return }
    place = end
  }

  /// Skips the end of an element that has nothing in it; false where something stands there.
  private mutating func skipEnd(_ name: String) -> Bool {
    guard let end = HTMLTag(bytes, at: place), end.isEnd, end.name == name else { return false }
    place = end.end
    return true
  }

  private static func text(_ bytes: [UInt8], from place: inout Int) -> String {
    let start = place
    while place < bytes.count, bytes[place] != UInt8(ascii: "<") { place += 1 }
    return String(decoding: bytes[start..<place], as: UTF8.self)
  }

  private mutating func take(until words: String) -> String {
    let start = place
    while place < bytes.count, !bytes[place...].starts(with: words.utf8) { place += 1 }
    return String(decoding: bytes[start..<place], as: UTF8.self)
  }

  /// All up to the end tag of that name, whatever it looks like.
  private mutating func take(untilEndOf name: String) -> String {
    let start = place
    while place < bytes.count {
      if bytes[place] == UInt8(ascii: "<"), let tag = HTMLTag(bytes, at: place), tag.isEnd,
        tag.name == name
      {
        break
      }
      place += 1
    }
    return String(decoding: bytes[start..<place], as: UTF8.self)
  }
}
