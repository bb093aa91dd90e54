extension SentenceReader {
  /// Whether a verb of change holds for the number, whose own words have none: 核增内设机构1个、行政编制3名.
  ///
  /// The number is then no total, and where the verb's list is not read as a whole it is left.
  func isUnderAct(_ place: NumberRule.Place) -> Bool {
    let number = place.quantity.range.lowerBound
    let start = max(sentence.range.lowerBound, min(actsFrom, place.start))
    if isActTold, !ActWords.isTotal(outside(sentence.range.lowerBound..<number)) { return true }
    let before = outside(start..<place.start)
    guard let end = ActWords.last(in: before) else { return false }
    let between = String(before[end...])
    guard !ActWords.isTotal(between + place.label) else { return false }
    return between.contains(":") || !QuantityScan.isNone(in: between)
  }
}

extension QuantityScan {
  /// Whether the words hold no number with a unit.
  static func isNone(in words: String) -> Bool {
    let form = PlainForm(words)
    return QuantityScan(form: form).all(in: 0..<form.text.count).isEmpty
  }
}

extension SentenceReader {
  /// 区少年宫编制7名, 精简市乙局内设机构1个: the numbers behind are those of a unit that was not understood.
  mutating func loseSubject(_ place: NumberRule.Place) {
    let words = String(ColonWords.withoutNotes(place.label).drop { "、,和及".contains($0) })
    let before = LabelReader.content(of: words)?.before ?? words
    guard
      OrganWords.gluedVerb(words) != nil
        || LabelReader.owner(before) == nil && NewSubject.isUnit(before)
    else { return }
    (isSubjectLost, isOwnerLost) = (true, true)
  }
}
