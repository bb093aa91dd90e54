/// “六办”为:党政办公室、…: a list of inner bodies under the short word for all of them.
enum QuotedBodies {
  private static let sorts: Set<Character> = ["办", "科", "部", "室", "股", "处"]

  /// - Returns: nil unless as many bodies are named as the word says.
  static func read(_ reader: SentenceReader) -> BodyListRule.Found? {
    let (sentence, words) = (reader.sentence, reader.sentence.words)
    guard let first = words.first, "“\"".contains(first), reader.carriedReason == nil,
      let close = words.dropFirst().firstIndex(where: { "”\"".contains($0) })
    else { return nil }
    let quoted = words[words.index(after: words.startIndex)..<close]
    guard let sort = quoted.last, sorts.contains(sort),
      let count = WrittenNumber.value(Array(quoted.dropLast().unicodeScalars)[...]),
      let lead = String(words[words.index(after: close)...]).leading([
        "为:", "是:", "为", ":", "即:", "即",
      ])
    else { return nil }
    let begin =
      sentence.range.lowerBound + words[...close].unicodeScalars.count + lead.unicodeScalars.count
    guard begin < sentence.range.upperBound else { return nil }
    let list = begin..<BodyListRule.listEnd(from: begin, sentence)
    guard let names = BodyNames.names(sentence.form.words(list), stated: count),
      names.count == count
    else { return nil }
    return BodyListRule.Found(
      count: nil, list: list, owner: .focus, range: sentence.range.lowerBound..<list.upperBound)
  }
}
