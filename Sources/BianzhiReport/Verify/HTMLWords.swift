/// Characters of a page as a browser shows them.
enum HTMLWords {
  /// Entities become their characters. One that our pages and browsers do not write stays, behind a sign that no report
  /// has, so that it is never equal to the same characters written out.
  static func plain(_ text: String) -> String {
    guard text.contains("&") else { return text }
    var (shown, rest) = ("", Substring(text))
    while let start = rest.firstIndex(of: "&") {
      shown += rest[..<start]
      let name = rest[start...].dropFirst().prefix { $0 != ";" && $0 != "&" }
      if name.endIndex < rest.endIndex, rest[name.endIndex] == ";", let known = character(name) {
        shown.append(known)
        rest = rest[rest.index(after: name.endIndex)...]
      } else {
        shown += "\u{FFFD}&"
        rest = rest[rest.index(after: start)...]
      }
    }
    return shown + rest
  }

  private static func character(_ name: Substring) -> Character? {
    if name.hasPrefix("#x") || name.hasPrefix("#X") {
      return UInt32(name.dropFirst(2), radix: 16).flatMap(Unicode.Scalar.init).map(Character.init)
    }
    if name.hasPrefix("#") {
      return UInt32(name.dropFirst()).flatMap(Unicode.Scalar.init).map(Character.init)
    }
    return named[String(name)]
  }

  private static let named: [String: Character] = [
    "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "amp": "&", "nbsp": "\u{A0}",
  ]

  /// A number that changes with the bytes, whichever way their lines end.
  static func sum(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    bytes.filter { $0 != UInt8(ascii: "\r") }.reduce(14_695_981_039_346_656_037) {
      ($0 ^ UInt64($1)) &* 1_099_511_628_211
    }
  }
}
