/// The one organ of a sort that a text has named so far: 该局 where no other 局 was named.
struct OnlyOrgan {
  let form: PlainForm
  /// Up to here the text was read.
  let end: Int
  /// The organs that sentences spoke of.
  let named: [String]

  private static let pronouns: Set<Character> = ["该", "你", "本", "我", "贵"]
  private static let longer = ["长", "面", "部", "限", "级", "党", "机关"]

  /// - Returns: nil where none was named, or more than one.
  func of(_ sort: String) -> String? {
    let own = named.filter { OrganWords.isOfSort($0, sort) }
    guard let name = own.max(by: { $0.count < $1.count }),
      own.allSatisfy({ OrganWords.isSame($0, name) }), isAlone(name, sort)
    else { return nil }
    return name
  }

  /// Whether every word of the sort in the text before is the name, a short form of it, or a pronoun.
  private func isAlone(_ name: String, _ sort: String) -> Bool {
    let text = form.words(0..<end)
    return text.ranges(of: sort).allSatisfy { range in
      let behind = String(text[range.upperBound...].prefix(2))
      if behind.leading(Self.longer) != nil { return true }
      let head = text[..<range.lowerBound]
      if head.last.map(Self.pronouns.contains) == true { return true }
      return (2...30).contains { length in
        let words = String(head.suffix(length) + sort)
        return words == name || name.hasSuffix(words) && words.count >= 4
          || OrganWords.isSame(name, words)
      }
    }
  }
}
