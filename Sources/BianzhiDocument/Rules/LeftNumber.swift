/// A number that was left unread. What follows it may be a part of it, or go on with the list that it stands in.
struct LeftNumber: Hashable {
  let reason: UnreadText.Reason
  /// Whether it counts people who are there.
  let isPeople: Bool
  /// Whether it is one of a list behind 其中.
  let isPart: Bool
  /// The sum of the numbers of that list that were left so far.
  let parts: Int
  /// Whether a number made up of kinds stands before it, whose kinds could be meant behind it.
  let isBehindSum: Bool
  /// The unit whose post it is: 参事室 of 参事室主任1名.
  let unit: String?
  /// Behind the number and its bracket.
  let end: Int
  /// Whether it was taken, as a post of ``unit``.
  var isTaken = false

  init(_ place: NumberRule.Place, _ reason: UnreadText.Reason, _ reader: SentenceReader) {
    let before = reader.left
    let goesOn = before?.isPeople == true && !PeopleWords.areApproval(place.label)
    isPeople = reason == .people || goesOn || PeopleWords.tell(place.label)
    let isListed = before?.isPart == true && place.label.hasPrefix("、")
    isPart = Self.isPart(place) || before?.isPart == true && goesOn || isListed
    parts = (Self.isPart(place) ? 0 : before?.parts ?? 0) + (place.quantity.value ?? 0)
    isBehindSum = before?.isBehindSum == true || Self.isSum(reader.parent, reader)
    unit = Self.unit(of: place)
    (self.reason, end) = (isPeople ? .people : reason, place.end)
  }

  /// A post that was taken under the name of its unit: a bare title behind it may be of that unit too.
  init(beside unit: String, end: Int) {
    (reason, isPeople, isPart, isBehindSum) = (.notUnderstood, false, false, false)
    parts = 0
    (self.unit, self.end, isTaken) = (unit, end, true)
  }

  /// Why a number behind this one stays unread too; nil where it stands for itself.
  func reason(for label: Label, at place: NumberRule.Place, _ reader: SentenceReader)
    -> UnreadText.Reason?
  {
    let isApproved = PeopleWords.areApproval(place.label)
    if label.mark == .part, unit == nil || reason == .people { return reason }
    if isGlued(place.label, from: place.start) { return reason }
    switch label.content {
    case .leaders(let titles):
      if isPeople, !isApproved { return .people }
      return isOfUnit(titles, label, at: place, reader) ? .notUnderstood : nil
    case .leaderTotal, .inner, .half: return isPeople && !isApproved ? .people : nil
    case .quota:
      let isOwn = place.label.containsAny(["核", "批准", "定编"])
      if isPeople, isPart || isBehindSum, !isOwn { return .people }
      return isPart && !isOwn && goesOn(at: place, reader) ? .notUnderstood : nil
    case .staff, .open: return nil
    }
  }

  /// Whether a number goes on with the parts of which this one was left: the mark says so, or their sum.
  private func goesOn(at place: NumberRule.Place, _ reader: SentenceReader) -> Bool {
    if place.label.hasPrefix("、") { return true }
    guard case .quota(let organ, let index) = reader.parent, let number = place.quantity.value,
      let whole = reader.draft.organs.first(where: { $0.name == organ })?.quotas[index].number
    else { return false }
    return parts + number == whole
  }

  /// Whether a bare title can be one of the unit named before it: 金融办主任1名、专职副主任1名.
  private func isOfUnit(
    _ titles: [TitleWords.Title], _ label: Label, at place: NumberRule.Place,
    _ reader: SentenceReader
  ) -> Bool {
    guard let unit, label.owner == .focus else { return false }
    // 金融办主任1名 further on in the list: what stands before it is none of that unit.
    let behind = reader.form.words(place.end..<reader.sentence.range.upperBound)
    if titles.count == 1, !titles[0].isInner, behind.contains(unit + Self.bare(titles[0])) {
      return false
    }
    return titles.contains { $0.role != .other && TitleWords.fits($0, organ: unit) }
  }

  /// 主任 of 专职副主任.
  private static func bare(_ title: TitleWords.Title) -> String {
    title.text.split(separator: "副").last.map(String.init) ?? title.text
  }

  /// 编制3人设领导职数1名: nothing stands between the number and the words of the next.
  func isGlued(_ words: String, from start: Int) -> Bool {
    guard start == end, unit == nil, let first = words.first else { return false }
    return !"、,;:和及".contains(first)
  }

  private static func isPart(_ place: NumberRule.Place) -> Bool {
    place.label.drop { "、,".contains($0) }.hasPrefix("其中")
      || place.beforeColon?.hasSuffix("其中") == true
  }

  private static func isSum(_ parent: Parent, _ reader: SentenceReader) -> Bool {
    guard case .quota(let organ, let index) = parent else { return false }
    return reader.draft.organs.contains {
      $0.name == organ && $0.quotas.indices.contains(index)
        && KindWords.isSum($0.quotas[index].kind)
    }
  }

  /// The words before a title; nil where it has none.
  private static func unit(of place: NumberRule.Place) -> String? {
    let words = ColonWords.withoutNotes(place.label)
    guard let (before, _) = TitleWords.ending(words) else { return nil }
    let bare = before.drop { "、,和及".contains($0) }
    let unit = bare.hasPrefix("其中") ? bare.dropFirst(2).drop { ":,".contains($0) } : bare
    let isUnit =
      unit.count >= 2 && String(unit).trailing(BodyNames.suffixes + ["会", "委", "校"]) != nil
    return isUnit && !PeopleWords.areApproval(String(unit)) ? String(unit) : nil
  }
}
