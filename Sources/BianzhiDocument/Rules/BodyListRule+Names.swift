extension BodyListRule {
  private static let openings = [String](
    words: "内设机构包括 内设机构为 内设机构有 内设机构是 内设机构: 内设 下设 设有 设")

  /// 内设办公室、人事科2个科室: the number is glued to the last name.
  static func glued(
    _ label: String, _ start: Int, _ count: Int, _ word: String?, _ quantity: Quantity,
    _ behind: String, _ reader: SentenceReader
  ) -> Found? {
    // 3个内设机构和甲、乙2个法庭; but 3个科室和直属单位 counts both.
    let goesOn =
      behind.leading(["和", "及", "以及"]) != nil
      && behind.prefix { !",;:".contains($0) }.contains("个") && !behind.contains("单位")
    let isAnnounced = reader.sentence.beforeColon(start)?.hasSuffix("内设机构") == true
    guard word != nil || isAnnounced, behind.isEmpty || behind.hasPrefix(",") || goesOn,
      let (subject, first) = opened(label, start, reader), subject.sign == 0
    else { return nil }
    var end = quantity.range.lowerBound
    if reader.form.text[end - 1] == "共" { end -= 1 }
    guard first < end else { return nil }
    return Found(
      count: count, list: first..<end, owner: subject.owner,
      range: start..<quantity.range.upperBound + (word?.unicodeScalars.count ?? 0))
  }

  /// Whose bodies are listed, and where the list starts; one joined by 、 is one clause, one joined by commas is not read.
  private static func opened(
    _ label: String, _ start: Int, _ reader: SentenceReader
  ) -> (LabelReader.Subject, Int)? {
    if let verb = openings.first(where: label.contains), let range = label.firstRange(of: verb),
      let subject = LabelReader.owner(
        String(label[..<range.lowerBound].drop { "、,".contains($0) }))
    {
      return (subject, start + label[..<range.upperBound].unicodeScalars.count)
    }
    if let lead = reader.sentence.beforeColon(start),
      let word = lead.trailing(["内设机构", "内设科室", "内设处室", "内设股室"]),
      let subject = LabelReader.owner(String(lead.dropLast(word.count)))
    {
      return (subject, start)
    }
    // 内设机构包括,办公室、…
    guard start > reader.sentence.range.lowerBound, reader.form.text[start - 1] == "," else {
      return nil
    }
    let before = reader.sentence.clauseStart(before: start - 1, notBefore: 0)
    let words = reader.form.words(before..<start - 1)
    guard let verb = words.trailing(["内设机构包括", "内设机构为", "内设机构有", "内设机构是"]),
      let subject = LabelReader.owner(String(words.dropLast(verb.count)))
    else { return nil }
    return (subject, start)
  }

  /// 内设办公室、人事科, 内设机构包括:….
  static func uncounted(_ reader: SentenceReader) -> Found? {
    for verb in ["内设机构包括", "内设机构为", "内设机构有", "内设机构", "内设科室", "内设", "设有", "设"] {
      if let found = uncounted(behind: verb, reader) { return found }
    }
    return nil
  }

  private static func uncounted(behind verb: String, _ reader: SentenceReader) -> Found? {
    let (sentence, words) = (reader.sentence, reader.sentence.words)
    guard let range = words.firstRange(of: verb) else { return nil }
    let clause = words[..<range.lowerBound].split(
      omittingEmptySubsequences: false, whereSeparator: { ",;:".contains($0) }
    ).last.map(String.init)
    let reason =
      reader.carriedReason ?? AfterWords.veto(String(words[..<range.upperBound]))
      ?? AfterWords.wish((clause ?? "") + verb)
    let owner = LabelReader.owner(withoutListing(clause ?? ""))
    guard reason != nil || owner?.sign == 0 else { return nil }
    let begin = sentence.range.lowerBound + words[..<range.lowerBound].unicodeScalars.count
    var start = sentence.range.lowerBound + words[..<range.upperBound].unicodeScalars.count
    if let bracket = sentence.bracket(at: start) { start = bracket.upperBound + 1 }
    var rest = sentence.form.words(start..<sentence.range.upperBound)
    let short = shortCount(rest)
    rest.removeFirst(short.length)
    start += short.length
    while let lead = rest.leading(["包括", ",即", "即", "为", "有", ":", "分别", "是"]) {
      rest.removeFirst(lead.count)
      start += lead.unicodeScalars.count
    }
    guard start < sentence.range.upperBound else { return nil }
    let list = start..<uncountedEnd(start, sentence)
    let names = BodyNames.names(BodyNames.withoutEtc(sentence.form.words(list)), stated: nil)
    // 设 alone has other objects too.
    guard let names, short.count == 0 || short.count == names.count,
      names.count > (verb.hasPrefix("内设") ? 1 : 2)
    else { return nil }
    return Found(
      count: nil, list: list, owner: owner?.owner ?? .focus, range: begin..<list.upperBound,
      reason: reason)
  }

  /// 甲局设下列 before 内设机构: without the words that announce the list.
  private static func withoutListing(_ words: String) -> String {
    words.trailing(["设下列", "设以下", "设立下列", "设立以下", "设置下列", "设置以下", "下设", "设有"]).map {
      String(words.dropLast($0.count))
    } ?? words
  }

  /// A list joined by 、 ends at the comma behind it, unless another name follows.
  private static func uncountedEnd(_ start: Int, _ sentence: Sentence) -> Int {
    let end = listEnd(from: start, sentence)
    guard end + 1 < sentence.range.upperBound else { return sentence.range.upperBound }
    let next = sentence.form.words(
      end + 1..<sentence.clauseEnd(from: end + 1, notAfter: .max))
    return BodyNames.isBody(next) ? sentence.range.upperBound : end
  }

  /// 一室四科, “一室两科”: how many bodies there are, and how long the words are.
  private static func shortCount(_ words: String) -> (count: Int, length: Int) {
    let text = Array(words.unicodeScalars)
    var (place, count, pairs) = (0, 0, 0)
    while place < text.count, "为“\"".unicodeScalars.contains(text[place]) { place += 1 }
    while place + 1 < text.count, WrittenNumber.numerals.contains(text[place]),
      "科室处股部办局".unicodeScalars.contains(text[place + 1])
    {
      count += WrittenNumber.value(text[place..<place + 1]) ?? 0
      pairs += 1
      place += 2
    }
    guard pairs > 0 else { return (0, 0) }
    while place < text.count, "”\"".unicodeScalars.contains(text[place]) { place += 1 }
    return (count, place)
  }

  /// Lists names behind 内设 that no rule could cut: none is lost in silence.
  static func tellLost(_ reader: inout SentenceReader) {
    let words = reader.sentence.words
    guard let range = words.firstRange(of: "内设") else { return }
    let items = words[range.upperBound...].split { "、,:".contains($0) }.map(String.init)
    guard items.count(where: BodyNames.isBody) > 1 else { return }
    let start = reader.sentence.range.lowerBound + words[..<range.lowerBound].unicodeScalars.count
    let place = start..<reader.sentence.range.upperBound
    reader.draft.unread.append(
      UnreadText(
        text: reader.form.written(place), span: reader.form.span(place), reason: .listUnclear))
  }
}
