/// 市爱卫会办公室专职副主任1名 in the list of an organ's leaders: a post of that organ under the name of another.
enum AttachedTitle {
  private static let leads = [String](words: "其中 另配 另设 另配备 另")
  private static let marks: Set<Character> = ["、", ",", "和", "及", ":"]

  /// - Returns: the full title; nil where the post is one of the organ's own, or of another organ altogether.
  static func text(
    _ label: Label, _ titles: [TitleWords.Title], _ place: NumberRule.Place,
    _ reader: SentenceReader
  ) -> String? {
    guard case .named(let name) = label.owner, let focus = reader.focus,
      reader.spoken == nil || label.mark == .apart && reader.spoken == focus,
      titles.count == 1, !titles[0].isInner, !OrganWords.isSame(focus, name),
      reader.name(of: label.owner) != focus
    else { return nil }
    let bare = withoutLeads(ColonWords.withoutNotes(place.label))
    guard bare.hasPrefix(name), isAmongLeaders(label.mark, place, reader) else { return nil }
    return PlainForm.written(bare)
  }

  static func withoutLeads(_ words: String) -> String {
    var rest = String(words.drop(while: marks.contains))
    while let lead = rest.leading(leads) {
      rest = String(rest.dropFirst(lead.count).drop(while: marks.contains))
    }
    return rest
  }

  /// Whether the organ's own leaders, or 其中 behind its places, stand before.
  static func isAmongLeaders(
    _ mark: Label.Mark?, _ place: NumberRule.Place, _ reader: SentenceReader
  ) -> Bool {
    if reader.newest?.content.isLeaders == true || reader.newest == nil && reader.followsLeaders {
      return true
    }
    let before = reader.form.words(reader.sentence.range.lowerBound..<place.start)
    guard mark == .part || before.hasSuffix("其中,") || before.hasSuffix("其中:"),
      case .quota(let organ, _) = reader.parent
    else { return false }
    return organ == reader.focus
  }

  // MARK: Under the name of a unit that tells no place

  static let units = [String](
    words: "办公室 研究室 调研室 督查室 值班室 室 办 委员会 中心 局 处 会 委 院 队 站")
  private static let foreign = [
    "兼", "各", "内设", "科", "股", "核", "设", "另", "原", "名", "编制", "职数", "领导", "由", "共", "和", "及", "与",
  ]

  /// 研究室主任(副县级)1名: the rank in the bracket tells that the post is none of an inner body's.
  ///
  /// - Returns: the full title; nil where the words hold anything but a unit and its head.
  static func ranked(_ place: NumberRule.Place, _ reader: SentenceReader) -> String? {
    guard let focus = reader.focus, (reader.spoken ?? focus) == focus,
      isRanked(place, reader) || HeadsCounted.areTold(behind: place, reader)
    else { return nil }
    let words = ColonWords.withoutNotes(place.label)
    let isPart = words.drop(while: marks.contains).hasPrefix("其中")
    let full = withoutLeads(words)
    guard let (unit, title) = TitleWords.ending(full), title.role != .other, !title.isInner,
      (2...24).contains(unit.count), !unit.containsAny(foreign),
      OrganWords.withoutBrackets(unit).trailing(units) != nil,
      TitleWords.fits(title, organ: unit) || OrganWords.withoutBrackets(unit).hasSuffix("室"),
      isAmongLeaders(isPart ? .part : nil, place, reader)
    else { return nil }
    return PlainForm.written(full)
  }

  /// Whether a bracket before or behind the number tells the rank of the post.
  private static func isRanked(_ place: NumberRule.Place, _ reader: SentenceReader) -> Bool {
    if let bracket = place.bracket, RankWords.ranks.contains(reader.form.words(bracket)) {
      return true
    }
    return place.label.hasSuffix(")")
      && RankWords.ranks.contains { place.label.hasSuffix("(\($0))") }
  }
}
