/// 金融办主任1名(由市长助理兼任)、专职副主任1名: 、 joins the deputy of a unit to the head that stands before it.
enum UnitDeputy {
  /// - Returns: the full title; nil where the deputy can be one of the organ itself.
  static func text(_ place: NumberRule.Place, _ reader: SentenceReader) -> String? {
    guard let unit = reader.left?.unit, place.start == reader.left?.end,
      reader.left?.isTaken == true,
      place.label.hasPrefix("、专职"), place.bracket == nil, place.tail.isEmpty,
      // 专职 tells this deputy from the head, who is held beside another post.
      reader.form.words(reader.sentence.range.lowerBound..<place.start).hasSuffix("兼任)"),
      let title = TitleWords.ending(String(place.label.dropFirst())), title.before.isEmpty,
      title.title.role == .deputy, TitleWords.fits(title.title, organ: unit),
      let organ = reader.draft.organs.first(where: { $0.name == reader.focus }),
      // The organ has named its own deputies already.
      organ.leaders.deputy.contains(where: { title.title.text.hasSuffix($0.title) })
    else { return nil }
    return PlainForm.written(unit + title.title.text)
  }
}
