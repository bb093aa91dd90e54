import Foundation

/// The words that the views of `schema.sql` are written with, such as `day_text(o.since)`.
///
/// The file says what each means in lines such as `-- means: day_text(x) = …`. A ledger stores its views with
/// the words spelled out, because programs that read it have no functions of ours.
struct ViewWords {
  private struct Word {
    let name: String
    /// The expression in which `x` is replaced.
    let meaning: String
  }

  private let words: [Word]

  /// Reads the meanings that a text gives; a later one may use earlier words.
  init(of schema: String) {
    words = schema.matches(of: /(?m)^-- means: ([a-z_]+)\(x\) = (.+)$/).map {
      Word(name: String($0.1), meaning: String($0.2))
    }
  }

  /// The text with every word replaced by what it means.
  func spellOut(_ text: String) -> String {
    words.reversed().reduce(text) { text, word in
      var (rest, spelled) = (text[...], "")
      while let start = rest.firstRange(of: word.name + "(") {
        let end = Self.end(of: rest[start.upperBound...])
        let value = String(rest[start.upperBound..<end])
        spelled += rest[..<start.lowerBound]
        spelled += word.meaning.replacing(/\bx\b/) { _ in value }
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
