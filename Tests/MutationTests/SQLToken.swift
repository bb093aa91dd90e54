/// A word, number, text or sign of a statement, and where it stands.
struct SQLToken: Hashable {
  enum Sort { case word, number, text, sign }

  let sort: Sort
  let text: String
  let range: Range<String.Index>
  /// How many brackets are open before it; an opening bracket stands outside, and so does the closing one.
  let depth: Int

  /// The text as keywords are compared.
  var keyword: String { sort == .word ? text.uppercased() : text }

  /// The tokens of a statement; remarks are left out.
  static func all(of statement: String) -> [SQLToken] {
    let pattern =
      #/(?<remark>--[^\n]*)|(?<text>'(?:[^']|'')*')|(?<number>\d+(?:\.\d+)?)|(?<word>:?[A-Za-z_]\w*)|(?<sign><>|<=|>=|\|\||[^\s])/#
    var (depth, tokens): (Int, [SQLToken]) = (0, [])
    for match in statement.matches(of: pattern) where match.output.remark == nil {
      let text = String(match.0)
      let sort: Sort =
        match.output.text != nil
        ? .text : match.output.number != nil ? .number : match.output.word != nil ? .word : .sign
      if text == ")" { depth -= 1 }
      tokens.append(SQLToken(sort: sort, text: text, range: match.range, depth: depth))
      if text == "(" { depth += 1 }
    }
    return tokens
  }
}
