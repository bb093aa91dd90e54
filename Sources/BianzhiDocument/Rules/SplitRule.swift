/// 领导职数:一正三副 without any unit.
enum SplitRule {
  static func read(_ reader: inout SentenceReader) {
    let sentence = reader.sentence
    guard !reader.isFocusUnclear,
      sentence.range.contains(where: { reader.form.text[$0] == "正" }),
      AfterWords.veto(sentence.words) == nil
    else { return }
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
        let label = label(start, end + 1, reader)
      else { continue }
      if case .inner(let words) = label {
        let begin = sentence.clauseStart(before: start, notBefore: 0)
        let post = InnerPostProposal(
          label: words.name, number: nil, main: split.main, deputy: split.deputy,
          span: reader.form.span(reader.form.pastLinks(begin)..<end + 1))
        reader.draft.update(reader.focus) { $0.innerPosts.append(post) }
        continue
      }
      let total = Draft.LeaderTotal(
        organ: reader.focus, label: "领导职数", number: split.main + split.deputy,
        span: reader.form.span(start..<end + 1), split: split)
      reader.draft.leaderTotals.append(total)
      reader.parent = .leaders(organ: reader.focus)
    }
  }

  /// Whose posts are split: the organ's leaders, or those that head its inner bodies; nil where other words stand
  /// around it.
  private static func label(_ start: Int, _ end: Int, _ reader: SentenceReader) -> Label.Content? {
    let sentence = reader.sentence
    let begin = sentence.clauseStart(before: start, notBefore: 0)
    let before = reader.form.words(begin..<start)
    let behind = reader.form.words(end..<sentence.clauseEnd(from: end, notAfter: .max))
    guard behind.isEmpty, let label = LabelReader.read(before), label.sign == 0,
      label.owner == .focus, !OtherOrgans(reader).stand(before: begin)
    else { return nil }
    switch label.content {
    case .open, .leaderTotal: return label.content
    case .inner(let words): return words.half == nil ? label.content : nil
    case .quota, .leaders, .half, .staff: return nil
    }
  }
}
