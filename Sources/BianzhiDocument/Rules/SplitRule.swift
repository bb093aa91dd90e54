/// 领导职数:一正三副 without any unit.
enum SplitRule {
  static func read(_ reader: inout SentenceReader) {
    let sentence = reader.sentence
    guard !reader.isFocusUnclear, AfterWords.veto(sentence.words) == nil else { return }
    for place in sentence.range
    where reader.form.text[place] == "正" && sentence.depth(at: place) == 0 {
      let isNumber = { (scalar: Unicode.Scalar) in
        WrittenNumber.isDigit(scalar) || WrittenNumber.numerals.contains(scalar)
      }
      var start = place
      while start > sentence.range.lowerBound, isNumber(reader.form.text[start - 1]) { start -= 1 }
      var end = place + 1
      while end < sentence.range.upperBound, isNumber(reader.form.text[end]) { end += 1 }
      guard start < place, end > place + 1, end < sentence.range.upperBound,
        reader.form.text[end] == "副",
        let split = SplitWords.read(reader.form.words(start..<end + 1)),
        isWhole(start, end + 1, reader)
      else { continue }
      let total = Draft.LeaderTotal(
        organ: reader.focus, label: "领导职数", number: split.main + split.deputy,
        span: reader.form.span(start..<end + 1), split: split)
      reader.draft.leaderTotals.append(total)
      reader.parent = .leaders(organ: reader.focus)
    }
  }

  /// Whether the words around it say nothing but that these are the organ's leaders.
  private static func isWhole(_ start: Int, _ end: Int, _ reader: SentenceReader) -> Bool {
    let sentence = reader.sentence
    let before = reader.form.words(sentence.clauseStart(before: start, notBefore: 0)..<start)
    let behind = reader.form.words(end..<sentence.clauseEnd(from: end, notAfter: .max))
    guard behind.isEmpty, let label = LabelReader.read(before), label.owner != .named("") else {
      return false
    }
    switch label.content {
    case .open, .leaderTotal: return label.sign == 0 && label.owner == .focus
    case .quota, .leaders, .inner, .half: return false
    }
  }
}
