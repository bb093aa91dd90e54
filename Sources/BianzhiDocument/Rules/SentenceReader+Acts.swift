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

extension SentenceReader {
  /// Whether the number's own words hold a verb of change that none of the rules has understood as one.
  func isSignLost(_ place: NumberRule.Place) -> Bool {
    let words = ColonWords.withoutNotes(place.label)
    guard let end = ActWords.last(in: words) else { return false }
    return !ActWords.isTotal(String(words[end...]))
  }

  /// Whether a total was told behind the newest verb of change: 核减编制2名,设局长1名、副局长2名.
  func isAfterTotal(_ place: NumberRule.Place) -> Bool {
    let before = outside(sentence.range.lowerBound..<place.start)
    guard let end = ActWords.last(in: before) else { return false }
    return before[end...].split { ",;:。".contains($0) }.contains { ActWords.isTotal(String($0)) }
  }

  /// Whether a change was told before, as a transfer: 从甲局划入4名, and then 甲局核减4名.
  func isMoved(_ delta: Int, of organ: String) -> Bool {
    draft.organs.contains { own in
      own.name.map { OrganWords.isSame($0, organ) } == true
        && own.changes.contains { $0.from != nil && $0.delta == delta }
    }
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
  /// 综合办公室核定编制5名,设主任1名: the posts behind are those of the body.
  private func isBodyNamed(_ words: String) -> Bool {
    let verb = words.trailing(["核定", "设", "设置", "配备", "共", "共有", "为", "现有"]) ?? ""
    let name = String(words.dropLast(verb.count))
    return name.count >= 2 && BodyNames.isBody(name) && LabelReader.owner(words) == nil
  }

  /// 办公室设主任1名、副主任2名: the posts behind are those of the same body.
  private func isPostOfOther(_ words: String) -> Bool {
    guard let (before, _) = TitleWords.ending(words),
      let verb = before.trailing(["设", "设置", "配备", "配", "核定"]), before.count > verb.count + 1
    else { return false }
    return LabelReader.owner(before).map { !isClear($0.owner) } ?? true
  }

  /// 区少年宫编制7名, 精简市乙局内设机构1个: the numbers behind are those of a unit that was not understood.
  mutating func loseSubject(_ place: NumberRule.Place) {
    let words = String(ColonWords.withoutNotes(place.label).drop { "、,和及".contains($0) })
    if isPostOfOther(words) { isSubjectLost = true }
    let before = LabelReader.content(of: words)?.before ?? words
    if place.quantity.unit != .pieces, isBodyNamed(before) { isSubjectLost = true }
    guard
      OrganWords.gluedVerb(words) != nil
        || LabelReader.owner(before) == nil && NewSubject.isUnit(before)
    else { return }
    (isSubjectLost, isOwnerLost) = (true, true)
  }
}

extension SentenceReader {
  /// 核增行政编制2名、副局长职数1名: the second number is added too.
  ///
  /// - Returns: nil where the text leaves open whether it is.
  func carried(_ label: Label, _ place: NumberRule.Place) -> Label? {
    if label.sign == 0, isSignLost(place) { return nil }
    if label.sign == 0, newest?.sign ?? 0 == 0, isUnderAct(place) { return nil }
    guard let newest, newest.sign != 0, label.sign == 0,
      !isAfterChange(place.quantity.range.lowerBound)
    else { return label }
    // 甲局核增行政编制1名,乙局20名、事业编制3名: what was left between them may be another organ's.
    if isAfterTotal(place) || left != nil && !isOwnerNamed(place) { return nil }
    let isListed = place.start > sentence.range.lowerBound && place.label.hasPrefix("、")
    if isListed, label.mark == nil, case .named = label.owner, case .quota = label.content {
      var carried = label
      carried.sign = newest.sign
      return carried
    }
    guard label.mark == nil, label.owner == .focus, label.content != newest.content else {
      return nil
    }
    guard isListed || label.content.isPlain(place.label) else { return nil }
    var carried = label
    carried.sign = newest.sign
    return carried
  }

  /// Whether a number that was taken, with its bracket, ends right before the place.
  func isTaken(before place: Int) -> Bool {
    sentence.quantities.indices.contains { index in
      let end = sentence.quantities[index].range.upperBound
      let whole = sentence.bracket(at: end).map { $0.upperBound + 1 } ?? end
      return whole == place && done.contains(index) && index != countedBodies
    }
  }
}
