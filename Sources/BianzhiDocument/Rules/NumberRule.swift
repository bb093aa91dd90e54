/// A number with its words before or behind it: 行政编制42名, 副局长3名, 4名行政编制.
enum NumberRule {
  /// The words around one number.
  struct Place {
    let index: Int
    let quantity: Quantity
    /// Where the words before the number start.
    let start: Int
    let label: String
    let beforeColon: String?
    /// In the bracket right behind the number.
    let bracket: Range<Int>?
    /// Behind the number and its bracket.
    let end: Int
    let tail: Range<Int>
    let isGlued: Bool
  }

  /// - Returns: why the number stays unread; nil where it was taken.
  static func read(_ index: Int, _ reader: inout SentenceReader) -> UnreadText.Reason? {
    let place = place(of: index, reader)
    reader.reached = place.end
    if SourceRule.read(place, &reader) || WithdrawnNumber.read(place, &reader)
      || GivenNumber.read(place, &reader)
    {
      return nil
    }
    let renewed = RenewedNumber.label(place, reader)
    if renewed == nil, let reason = verdict(place, &reader) { return leave(place, &reader, reason) }
    if renewed == nil, !reader.isUnderAct(place),
      let title = AttachedTitle.ranked(place, reader) ?? DoubleTitle.text(place, reader)
        ?? UnitDeputy.text(place, reader),
      LeaderNumber.putOther(title, at: place, &reader)
    {
      reader.done.insert(index)
      return nil
    }
    if renewed == nil, !reader.isUnderAct(place), SideUnit.read(place, &reader) { return nil }
    if renewed == nil, EachBody.read(place, &reader) {
      reader.done.insert(index)
      return nil
    }
    guard let (read, tailEnd) = renewed.map({ ($0, place.end) }) ?? label(at: place, reader),
      let label = reader.carried(read, place)
    else { return leave(place, &reader, .notUnderstood) }
    if OtherPosts.isOne(label, place, reader) {
      return leave(place, &reader, .notUnderstood, isOther: true)
    }
    if let reason = refusal(label, place, reader) { return leave(place, &reader, reason) }
    reader.reached = tailEnd
    let span = reader.form.span(reader.form.pastLinks(place.start)..<tailEnd)
    guard PlaceNumber.put(label, at: place, span: span, &reader) else {
      return leave(place, &reader, .notUnderstood)
    }
    keep(label, place, &reader)
    return nil
  }

  /// What the sentence says against the number, before its words are understood.
  private static func verdict(
    _ place: Place, _ reader: inout SentenceReader
  ) -> UnreadText.Reason? {
    if let label = RenewedNumber.existing(place, reader) {
      reader.earlier = label
      return .earlier
    }
    guard let reason = reader.veto(place) else { return nil }
    if reason == .earlier { reader.earlier = RenewedNumber.earlier(place) }
    return reason
  }

  /// Why a number whose words are understood is not taken.
  private static func refusal(
    _ label: Label, _ place: Place, _ reader: SentenceReader
  ) -> UnreadText.Reason? {
    if case .leaderTotal(let words) = label.content, SortOfTotal.isOther(words, label, reader) {
      return .whichOrgan
    }
    guard reader.isClear(label.owner), !reader.isEnding || label.sign < 0,
      !reader.isMaking || label.sign == 0 || label.owner != .focus
    else { return .whichOrgan }
    if label.content.isPosts, isAboutPeople(label, place) { return .people }
    if isOfOther(label, place, reader) { return .notUnderstood }
    return reader.left?.reason(for: label, at: place, reader)
  }

  /// What the sentence goes on with behind a number that was taken.
  private static func keep(_ label: Label, _ place: Place, _ reader: inout SentenceReader) {
    reader.left = nil
    if let unit = attachedUnit(label, place, reader) {
      reader.left = LeftNumber(beside: unit, end: place.end)
    } else if reader.isSpoken(label.owner), let name = reader.name(of: label.owner) {
      reader.spoken = name
      reader.mentioned.insert(name)
    } else if case .that = label.owner, reader.isFocusUnclear {
      // 该中心设主任1名,副主任1名: both are the centre's.
      reader.spoken = reader.name(of: label.owner)
    }
    if let shared = ColonWords.sharedKind(place.beforeColon) { reader.sharedKind = shared }
    reader.newest = label
    reader.done.insert(place.index)
  }

  /// 现有局长1名, and 班子成员6人 without a word of approval.
  private static func isAboutPeople(_ label: Label, _ place: Place) -> Bool {
    if place.label.containsAny(AfterWords.nowThere) { return true }
    guard case .leaderTotal(let words) = label.content else { return false }
    return !words.contains("职数")
      && !PeopleWords.areApproval(place.label + (place.beforeColon ?? ""))
  }

  /// 另配市乙局副局长1名, which is not among the organ's own leaders.
  private static func isOfOther(_ label: Label, _ place: Place, _ reader: SentenceReader) -> Bool {
    guard label.mark == .apart, case .leaders = label.content, case .named(let name) = label.owner
    else { return false }
    return reader.name(of: .named(name)) != reader.focus
      && attachedUnit(label, place, reader) == nil
  }

  /// The unit under whose name a post of the organ stands.
  private static func attachedUnit(
    _ label: Label, _ place: Place, _ reader: SentenceReader
  ) -> String? {
    guard case .leaders(let titles) = label.content,
      let full = AttachedTitle.text(label, titles, place, reader)
    else { return nil }
    return TitleWords.ending(full)?.before
  }

  /// What stands in the bracket of a number that is not read, is not read either.
  private static func leave(
    _ place: Place, _ reader: inout SentenceReader, _ reason: UnreadText.Reason,
    isOther: Bool = false
  ) -> UnreadText.Reason {
    if let bracket = place.bracket {
      for index in reader.sentence.quantities.indices
      where bracket.contains(reader.sentence.quantities[index].range.lowerBound) {
        reader.done.insert(index)
      }
    }
    reader.isAmongParts = false
    reader.loseSubject(place)
    reader.left = LeftNumber(place, reason, reader)
    if !isOther, reason != .people, reason != .earlier, let post = UnreadPost(place, reader) {
      reader.draft.unreadPosts.append(post)
    }
    return reason
  }

  static func place(of index: Int, _ reader: SentenceReader) -> Place {
    let (sentence, quantity) = (reader.sentence, reader.sentence.quantities[index])
    let start = sentence.clauseStart(before: quantity.range.lowerBound, notBefore: reader.reached)
    var end = quantity.range.upperBound
    let bracket = sentence.bracket(at: end)
    if let bracket { end = bracket.upperBound + 1 }
    let isCut = bracket == nil && CutBracket.opens(at: end, sentence)
    let stop = isCut ? end : sentence.clauseEnd(from: end, notAfter: .max)
    let next = sentence.quantities[(index + 1)...].first {
      sentence.depth(at: $0.range.lowerBound) == 0 && $0.range.lowerBound >= end
    }
    let isGlued = next.map { $0.range.lowerBound < stop } ?? false
    return Place(
      index: index, quantity: quantity, start: start,
      label: sentence.form.words(start..<quantity.range.lowerBound),
      beforeColon: sentence.beforeColon(start), bracket: bracket, end: end,
      tail: end..<(isGlued ? next?.range.lowerBound ?? stop : stop), isGlued: isGlued)
  }
}
