/// 领导职数:一正三副, 内设机构领导职数:6正4副: heads and deputies without any unit.
enum SplitRule {
  /// Where one stands, with the words before it.
  private struct Place {
    let start: Int
    let end: Int
    /// Where the words before it start.
    let begin: Int
    let split: (main: Int, deputy: Int)
  }

  /// What leads to a split of the number before it.
  private static let links = [String](words: "其中 即 分别为 为 其中为 共")

  /// Reads those before a place, in the order of the text.
  static func read(before end: Int, _ reader: inout SentenceReader) {
    while reader.splitReached < end {
      let place = reader.splitReached
      reader.splitReached += 1
      guard reader.form.text[place] == "正", reader.sentence.depth(at: place) == 0,
        let found = found(place, reader)
      else { continue }
      reader.splitReached = found.end
      if let reason = reason(found, reader) ?? put(found, &reader) { leave(found, reason, &reader) }
    }
  }

  /// Whether a split stands anywhere in the words: 每个科室1正1副.
  static func stands(in words: String) -> Bool {
    let isNumber = { (character: Character) in
      character.unicodeScalars.allSatisfy {
        WrittenNumber.isDigit($0) || WrittenNumber.numerals.contains($0)
      }
    }
    return words.ranges(of: "正").contains { range in
      let behind = words[range.upperBound...].drop(while: isNumber)
      return words[..<range.lowerBound].last.map(isNumber) == true && behind.first == "副"
        && behind.startIndex > range.upperBound
    }
  }

  private static func found(_ place: Int, _ reader: SentenceReader) -> Place? {
    let (form, range) = (reader.form, reader.sentence.range)
    let isNumber = { (scalar: Unicode.Scalar) in
      WrittenNumber.isDigit(scalar) || WrittenNumber.numerals.contains(scalar)
    }
    var start = place
    while start > range.lowerBound, isNumber(form.text[start - 1]) { start -= 1 }
    var end = place + 1
    while end < range.upperBound, isNumber(form.text[end]) { end += 1 }
    guard start < place, end > place + 1, end < range.upperBound, form.text[end] == "副",
      let split = SplitWords.read(form.words(start..<end + 1))
    else { return nil }
    return Place(
      start: start, end: end + 1,
      begin: reader.sentence.clauseStart(before: start, notBefore: reader.reached), split: split)
  }

  /// The sentence's own verdict.
  private static func reason(_ place: Place, _ reader: SentenceReader) -> UnreadText.Reason? {
    if let reason = reader.carriedReason { return reason }
    if [reader.requested, reader.unmet].contains(where: { $0?.contains(place.start) == true }) {
      return .notApproved
    }
    if reader.isFocusUnclear { return .whichOrgan }
    let before = reader.form.words(reader.sentence.range.lowerBound..<place.start)
    let clause = reader.form.words(place.begin..<place.start)
    let isOwn = LabelReader.read(clause).map { $0.owner == .focus } != false
    if isOwn,
      reader.isSubjectLost
        || AddresseeSubject.stands(
          before: place.begin, isAfter: clause.containsAny(AfterWords.all), reader)
    {
      return .whichOrgan
    }
    if let left = reader.left, left.isPeople || left.isGlued(clause, from: place.begin) {
      return left.reason
    }
    return AfterWords.wish(clause) ?? AfterWords.veto(before)
      ?? (OtherOrgans(reader).stand(before: place.begin) ? .whichOrgan : nil)
  }

  /// - Returns: why it is not taken; nil where it was.
  private static func put(_ place: Place, _ reader: inout SentenceReader) -> UnreadText.Reason? {
    let (sentence, form) = (reader.sentence, reader.form)
    let behind = form.words(place.end..<sentence.clauseEnd(from: place.end, notAfter: .max))
    var words = String(form.words(place.begin..<place.start).drop { "、,".contains($0) })
    if words.trailing(["由", "从"]) != nil, let link = behind.leading(FromToRule.links),
      SplitWords.read(String(behind.dropFirst(link.count))) != nil
    {
      return .earlier
    }
    if let before = renewed(words) { words = before }
    guard ["", "不变", "保持不变", "维持不变"].contains(behind) else { return .notUnderstood }
    let lead = sentence.beforeColon(place.begin)
    if words.isEmpty, let lead, !links.contains(lead), !lead.hasSuffix("其中") {
      return put(place, LabelReader.read(lead), &reader)
    }
    if words.isEmpty || links.contains(words), reader.newest != nil, reader.left == nil {
      return join(place, &reader)
    }
    return put(place, LabelReader.read(words), &reader)
  }

  /// What stands before 由1正3副调整为; nil where the words end otherwise.
  private static func renewed(_ words: String) -> String? {
    guard let link = words.trailing(FromToRule.links) else { return nil }
    let rest = String(words.dropLast(link.count))
    guard let origin = rest.lastIndex(where: { "由从".contains($0) }),
      SplitWords.read(String(rest[rest.index(after: origin)...])) != nil
    else { return nil }
    let words = String(rest[..<origin])
    return words.hasPrefix("将") ? String(words.dropFirst()) : words
  }

  /// 科级领导职数10名,其中6正4副: the number before is split.
  private static func join(_ place: Place, _ reader: inout SentenceReader) -> UnreadText.Reason? {
    switch reader.parent {
    case .inner(let organ, let index):
      let span = reader.form.span(place.start..<place.end)
      let isJoined = reader.draft.update(organ) { organ in
        guard organ.innerPosts.indices.contains(index), organ.innerPosts[index].main == nil,
          organ.innerPosts[index].deputy == nil
        else { return false }
        organ.innerPosts[index].main = place.split.main
        organ.innerPosts[index].deputy = place.split.deputy
        organ.innerPosts[index].span = organ.innerPosts[index].span.joined(span)
        return true
      }
      return isJoined ? nil : .notUnderstood
    case .leaders(let organ):
      putLeaders(place, organ, &reader)
      return nil
    case .none, .quota: return .notUnderstood
    }
  }

  private static func put(
    _ place: Place, _ label: Label?, _ reader: inout SentenceReader
  ) -> UnreadText.Reason? {
    guard let label, label.sign == 0, !label.isEach else { return .notUnderstood }
    guard reader.isClear(label.owner) else { return .whichOrgan }
    let organ = reader.name(of: label.owner)
    switch label.content {
    case .open:
      if case .inner = reader.parent { return join(place, &reader) }
      putLeaders(place, organ, &reader)
    case .leaderTotal: putLeaders(place, organ, &reader)
    case .inner(let words)
    where words.half == nil && !words.isToldInner && isOwn(words, organ, reader):
      putLeaders(place, organ, &reader)
    case .inner(let words) where words.half == nil:
      let post = InnerPostProposal(
        label: words.name, number: nil, main: place.split.main, deputy: place.split.deputy,
        span: reader.form.span(reader.form.pastLinks(place.begin)..<place.end))
      reader.draft.update(organ) { $0.innerPosts.append(post) }
    case .inner, .quota, .leaders, .half, .staff: return .notUnderstood
    }
    return nil
  }

  /// 科级领导职数一正三副 of an organ of that rank: its own leaders.
  private static func isOwn(
    _ words: InnerPostWords, _ organ: String?, _ reader: SentenceReader
  ) -> Bool {
    let rank = reader.draft.organs.first { $0.name == organ }?.rank
    return rank?.hasSuffix(words.rank ?? "-") == true
  }

  private static func putLeaders(
    _ place: Place, _ organ: String?, _ reader: inout SentenceReader
  ) {
    reader.draft.leaderTotals.append(
      Draft.LeaderTotal(
        organ: organ, label: "领导职数", number: place.split.main + place.split.deputy,
        span: reader.form.span(place.start..<place.end), split: place.split))
    reader.parent = .leaders(organ: organ)
  }

  private static func leave(
    _ place: Place, _ reason: UnreadText.Reason, _ reader: inout SentenceReader
  ) {
    let end = max(
      place.end, reader.sentence.clauseEnd(from: place.end, notAfter: .max))
    let span = reader.form.span(place.begin..<end)
    if let last = reader.draft.unread.last, last.span.start <= span.start, last.span.end >= span.end
    {
      return
    }
    reader.draft.unread.append(
      UnreadText(text: reader.form.written(place.begin..<end), span: span, reason: reason))
  }
}
