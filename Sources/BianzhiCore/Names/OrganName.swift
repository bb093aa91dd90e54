/// The written name of an organ or inner body, made comparable.
///
/// Two names of equal ``normal`` form are the same words: they differ only in width, blanks, sort
/// of brackets, dots and dashes, in 中共 before a committee, or in a note at the end.
package struct OrganName: Hashable, Sendable {
  /// The text as it stands in the table.
  package let written: String
  /// The unit names joined by `-`, the highest first; a name repeated at once stands once, since
  /// tables name a unit as its own parent.
  package let levels: [String]

  package init(_ written: String) {
    self.written = written
    let folded = Self.folded(written)
    if Self.isOneLevel(folded) {
      levels = folded.isEmpty ? [] : [folded]
      return
    }
    var levels = Self.levels(of: folded)
    while levels != [folded] {
      let next = Self.levels(of: Self.folded(levels.joined(separator: "-")))
      if next == levels { break }
      levels = next
    }
    self.levels = levels
  }

  /// The levels joined again; empty where the text says nothing.
  package var normal: String { levels.joined(separator: "-") }

  /// The normal form of a written name; `normal(normal(x)) == normal(x)`.
  package static func normal(_ written: String) -> String { OrganName(written).normal }

  /// The text in one width, without blanks, with one sort of bracket, middle dot and dash.
  ///
  /// Nothing that carries meaning goes: notes and 中共 stay. Decisions are looked up by this form.
  package static func folded(_ text: String) -> String {
    if text.unicodeScalars.allSatisfy(isPlain) { return text }
    var result = String.UnicodeScalarView()
    for scalar in PlainText(text).withoutBlanks { result.append(unified(scalar)) }
    return String(result)
  }

  /// Common Chinese characters, ASCII letters and digits: nothing to fold.
  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x4E00...0x9FFF, 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: false
    }
  }

  private static func unified(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar {
    case "[", "{", "【", "〔", "〖", "「": "("
    case "]", "}", "】", "〕", "〗", "」": ")"
    case "•", "・", "‧", "∙", "⋅", "●", "\u{0387}", "\u{16EB}", "\u{2024}": "·"
    case "\u{2E3A}", "\u{2E3B}", "\u{FE63}", "\u{FF0D}": "-"
    default: scalar
    }
  }

  /// Whether there is nothing in a folded text that would part or shorten it.
  private static func isOneLevel(_ folded: String) -> Bool {
    let marks = "-()".utf8
    return !folded.utf8.contains { marks.contains($0) } && !folded.utf8.starts(with: "中".utf8)
  }

  private static func levels(of folded: String) -> [String] {
    var (levels, current, depth): ([String], String, Int) = ([], "", 0)
    func close() {
      let level = withoutParty(withoutNotes(current))
      if !level.isEmpty, levels.last != level { levels.append(level) }
      current = ""
    }
    for character in folded {
      switch character {
      case "(": depth += 1
      case ")": depth = max(0, depth - 1)
      default: break
      }
      if character == "-", depth == 0 { close() } else { current.append(character) }
    }
    close()
    return levels
  }

  /// Drops 中共 or 中国共产党 where a committee follows: 中共党史研究室 keeps it.
  private static func withoutParty(_ level: String) -> String {
    for party in ["中共", "中国共产党"] where level.startsWith(party) {
      let rest = level.dropFirst(party.count)
      if !rest.startsWith("党史"), committees.contains(where: { rest.contains($0) }) {
        return String(rest)
      }
    }
    return level
  }

  private static let committees = [
    "委员会", "工委", "党委", "纪委", "党组", "省委", "市委", "县委", "区委", "州委", "盟委", "旗委",
    "地委", "镇委", "乡委",
  ]
}
