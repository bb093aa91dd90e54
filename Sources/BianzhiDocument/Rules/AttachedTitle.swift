/// 市爱卫会办公室专职副主任1名 in the list of an organ's leaders: a post of that organ under the name of another.
enum AttachedTitle {
  /// - Returns: the full title; nil where the post is one of the organ's own, or of another organ altogether.
  static func text(
    _ label: Label, _ titles: [TitleWords.Title], _ place: NumberRule.Place,
    _ reader: SentenceReader
  ) -> String? {
    guard case .named(let name) = label.owner, let focus = reader.focus, reader.spoken == nil,
      titles.count == 1, !titles[0].isInner, !OrganWords.isSame(focus, name),
      reader.name(of: label.owner) != focus
    else { return nil }
    let words = ColonWords.withoutNotes(place.label).drop { "、,和及".contains($0) }
    let bare = words.hasPrefix("其中") ? words.dropFirst(2).drop { ":,".contains($0) } : words
    guard bare.hasPrefix(name), isAmongLeaders(label, place, reader) else { return nil }
    return PlainForm.written(String(bare))
  }

  /// Whether the organ's own leaders, or 其中 behind its places, stand before.
  private static func isAmongLeaders(
    _ label: Label, _ place: NumberRule.Place, _ reader: SentenceReader
  ) -> Bool {
    if case .leaders? = reader.newest?.content { return true }
    let before = reader.form.words(reader.sentence.range.lowerBound..<place.start)
    guard label.mark == .part || before.hasSuffix("其中,") || before.hasSuffix("其中:"),
      case .quota(let organ, _) = reader.parent
    else { return false }
    return organ == reader.focus
  }
}
