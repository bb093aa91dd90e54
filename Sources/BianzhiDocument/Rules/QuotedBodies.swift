/// “六办”为:党政办公室、…; 甲局设“三办二中心”:…: a list of inner bodies under the short word for all of them.
enum QuotedBodies {
  private static let sorts = [String](words: "办 科 部 室 股 处 中心")
  private static let verbs = [String](words: "内设机构为 内设机构 内设 下设 设有 设置 设立 设")
  private static let leads = [String](words: "为: 是: 为 : 即: 即")

  /// - Returns: nil unless as many bodies are named as the word says.
  static func read(_ reader: SentenceReader) -> BodyListRule.Found? {
    let (sentence, words) = (reader.sentence, reader.sentence.words)
    guard reader.carriedReason == nil, let open = words.firstIndex(where: { "“\"".contains($0) }),
      let close = words[words.index(after: open)...].firstIndex(where: { "”\"".contains($0) }),
      let (owner, verb) = opening(String(words[..<open])),
      let count = count(words[words.index(after: open)..<close]),
      let lead = String(words[words.index(after: close)...]).leading(leads)
    else { return nil }
    let length = { (index: String.Index) in words[..<index].unicodeScalars.count }
    let begin =
      sentence.range.lowerBound + length(words.index(after: close)) + lead.unicodeScalars.count
    guard begin < sentence.range.upperBound else { return nil }
    let list = begin..<BodyListRule.listEnd(from: begin, sentence)
    guard let names = BodyNames.names(sentence.form.words(list), stated: count),
      names.count == count
    else { return nil }
    let start = sentence.range.lowerBound + length(open) - verb.unicodeScalars.count
    return BodyListRule.Found(
      count: nil, list: list, owner: owner, range: start..<list.upperBound)
  }

  /// Whose bodies they are by the words before the quote, and the verb there; nil where they tell of anything else.
  private static func opening(_ words: String) -> (owner: Label.Owner, verb: String)? {
    guard !words.isEmpty else { return (.focus, "") }
    let clause =
      words.split(omittingEmptySubsequences: false) { ",;".contains($0) }.last.map(String.init)
      ?? ""
    guard AfterWords.veto(words) == nil, AfterWords.wish(words) == nil,
      let verb = clause.trailing(verbs),
      let subject = LabelReader.owner(String(clause.dropLast(verb.count))), subject.sign == 0
    else { return nil }
    return (subject.owner, verb)
  }

  /// 三办, 三办二中心: how many there are; nil where the words are others.
  private static func count(_ quoted: Substring) -> Int? {
    var (rest, sum) = (String(quoted), 0)
    repeat {
      let written = rest.unicodeScalars.prefix {
        WrittenNumber.isDigit($0) || WrittenNumber.numerals.contains($0)
      }
      guard let number = WrittenNumber.value(Array(written)[...]) else { return nil }
      rest = String(rest.unicodeScalars.dropFirst(written.count))
      guard let sort = rest.leading(sorts) else { return nil }
      rest.removeFirst(sort.count)
      sum += number
    } while !rest.isEmpty
    return sum
  }
}
