/// A body's name in a list, and the number of posts or people that stands behind it: 预算股1正1副, 国库股（正职1名）.
package struct BodyCount: Hashable, Sendable {
  package let name: String
  /// The number's text; nil where none stands there.
  package let count: String?

  /// - Parameter written: one part of a list of bodies.
  init(_ written: String) {
    // Nearly no name holds a digit, and fewer a word for what is counted.
    if written.unicodeScalars.contains(where: BodyWord.numerals.contains) {
      let folded = OrganName.folded(written)
      let mayCount = folded.unicodeScalars.contains(where: Self.isCounted)
      for pattern in mayCount ? [Self.bracketed, Self.bare] : [] {
        guard let found = folded.wholeMatch(of: pattern) else { continue }
        let name = String(found.output.1)
        guard BodyWord.isBodyName(name[...]) else { continue }
        (self.name, count) = (name, String(found.output.2))
        return
      }
    }
    (name, count) = (written, nil)
  }

  init(_ name: String, _ count: String?) { (self.name, self.count) = (name, count) }

  /// Whether a character says that a number is of posts or people, as each pattern demands.
  private static func isCounted(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "正", "副", "名", "人", "个", "长", "主": true
    default: false
    }
  }

  /// What says of a bracket that it holds a number, and not another name or a number of the body's own.
  nonisolated(unsafe) private static let bracketed: Regex<(Substring, Substring, Substring)> =
    #/(.+?)[(\[]((?=[^()]*[正副名人个长主])(?:核定|行政|事业|编制|职数|领导|正职|副职|[科股处所站队]长|主任|正|副|职|共|各|设|[0-9一二三四五六七八九十两]+|[名个人]|[、,;:+和])+)[)\]]/#

  nonisolated(unsafe) private static let bare: Regex<(Substring, Substring, Substring)> =
    #/(.*?[^0-9一二三四五六七八九十两])((?:[0-9一二三四五六七八九十两]+(?:正职?|副职?|[名人]))+|正职?:?[0-9一二三四五六七八九十两]+名?[、,]?(?:副职?:?[0-9一二三四五六七八九十两]+名?)?)/#
}
