import Foundation

/// The words that the views of `schema.sql` are written with, such as `day_text(o.since)`.
///
/// The file says what each means in lines such as `-- means: day_text(x) = …`. A ledger stores its views with
/// the words spelled out, because programs that read it have no functions of ours.
struct ViewWords {
  private struct Word {
    let name: String
    /// The expression in which `x`, and where there are two of them `y`, is replaced.
    let meaning: String
    let hasTwo: Bool

    /// The meaning for what stands between the brackets; the first of two is a plain column.
    func meaning(of text: Substring) -> String {
      guard hasTwo, let comma = text.firstIndex(of: ",") else {
        return meaning.replacing(/\bx\b/) { _ in String(text) }
      }
      let second = text[text.index(after: comma)...].drop { $0 == " " }
      return meaning.replacing(/\b[xy]\b/) { place in
        String(place.output == "x" ? text[..<comma] : second)
      }
    }
  }

  private let words: [Word]

  /// Reads the meanings that a text gives; a later one may use earlier words.
  init(of schema: String) {
    words = schema.matches(of: /(?m)^-- means: ([a-z_]+)\(x(, y)?\) = (.+)$/).map {
      Word(name: String($0.1), meaning: String($0.3), hasTwo: $0.2 != nil)
    }
  }

  /// The text with every word replaced by what it means.
  func spellOut(_ text: String) -> String {
    words.reversed().reduce(text) { text, word in
      var (rest, spelled) = (text[...], "")
      while let start = rest.firstRange(of: word.name + "(") {
        let end = Self.end(of: rest[start.upperBound...])
        spelled += rest[..<start.lowerBound]
        spelled += word.meaning(of: rest[start.upperBound..<end])
        rest = rest[rest.index(after: end)...]
      }
      return spelled + rest
    }
  }

  /// Where the bracket closes that was opened before a text.
  private static func end(of text: Substring) -> String.Index {
    var depth = 1
    let end = text.firstIndex { character in
      depth += character == "(" ? 1 : character == ")" ? -1 : 0
      return depth == 0
    }
    guard let end else { preconditionFailure("schema.sql: a bracket is not closed") }
    return end
  }
}
