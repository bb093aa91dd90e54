/// 副局长3名,局长若干名: heads or deputies whose number the text leaves open; what stands with them is no whole.
enum OpenPost {
  private static let word = "若干"

  static func tell(_ reader: inout SentenceReader) {
    guard reader.carriedReason == nil else { return }
    let words = reader.sentence.words
    for range in words.ranges(of: word) {
      let place = reader.sentence.range.lowerBound + words[..<range.lowerBound].unicodeScalars.count
      tell(at: place, &reader)
    }
  }

  private static func tell(at place: Int, _ reader: inout SentenceReader) {
    let (sentence, form) = (reader.sentence, reader.form)
    let least = reached(place, sentence)
    let start = form.pastLinks(sentence.clauseStart(before: place, notBefore: least))
    let behind = place + word.unicodeScalars.count
    let end = sentence.clauseEnd(from: behind, notAfter: .max)
    let before = start < place ? form.words(start..<place) : ""
    let tail = form.words(behind..<end)
    guard tail.isEmpty || tail.first.map({ "名人个位(".contains($0) }) == true else { return }
    // 若干名副局长: the words stand behind the unit.
    let counted = tail.leading(["名", "人", "个", "位"]).map { String(tail.dropFirst($0.count)) } ?? ""
    // 兼职副主席若干名 takes no places.
    guard !(before + counted).contains("兼职"), AfterWords.wish(before) != .people,
      AfterWords.veto(form.words(sentence.range.lowerBound..<place)) != .earlier,
      let post = UnreadPost(before, at: place, form) ?? UnreadPost(counted, at: place, form)
    else { return }
    let range = min(start, place)..<max(end, behind)
    reader.draft.unreadPosts.append(post)
    reader.draft.unread.append(
      UnreadText(text: form.written(range), span: form.span(range), reason: .notUnderstood))
  }

  /// Behind the newest number before a place, and its bracket.
  private static func reached(_ place: Int, _ sentence: Sentence) -> Int {
    let level = sentence.depth(at: place)
    let earlier = sentence.quantities.last {
      $0.range.upperBound <= place && sentence.depth(at: $0.range.lowerBound) == level
    }
    guard let end = earlier?.range.upperBound else { return sentence.range.lowerBound }
    return sentence.bracket(at: end).map { $0.upperBound + 1 } ?? end
  }
}
