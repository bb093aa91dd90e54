extension SentenceReader {
  /// Puts the sentence's own verdict before any rule's.
  func veto(_ place: NumberRule.Place) -> UnreadText.Reason? {
    let (quantity, labelStart) = (place.quantity, place.start)
    if let carriedReason { return carriedReason }
    if TransferRule.moves(quantity, self) { return .notUnderstood }
    if quantity.value == nil { return .limit }
    if isFocusUnclear || isSubjectLost || isOwnerLost && spoken == nil, !isOwnerSaid(place) {
      return .whichOrgan
    }
    if AddresseeSubject.stands(before: place, self) || isAfterOther(place) { return .whichOrgan }
    let clause = form.words(labelStart..<quantity.range.upperBound)
    let before = form.words(sentence.range.lowerBound..<quantity.range.lowerBound)
    // 你局现有编制9名 in a reply is what it had before what the reply decides.
    if isApproval, isAddressed, clause.contains("现有"), !clause.containsAny(["从", "在", "由"]),
      clause.first.map({ "你贵".contains($0) }) == true
    {
      return .earlier
    }
    let isOfGroup = isOfGroup(place)
    if !isOfGroup, spoken == nil, !isOwnerNamed(place),
      GroupWords.start(sentence.words) || isBehindWhole(place)
    {
      return .whichOrgan
    }
    if !isOfGroup
      && outside(sentence.range.lowerBound..<quantity.range.lowerBound).containsAny(Self.others)
      || !isOfGroup && countsOthers(before: quantity)
      || !isOwnerNamed(place) && !(spoken != nil && isAfterChange(quantity.range.lowerBound))
        && OtherOrgans(self).stand(before: labelStart, isBodyTold: isRaisedWithIt(place))
    {
      return .whichOrgan
    }
    if let reason = AfterWords.wish(clause) ?? AfterWords.veto(before) { return reason }
    return clause.containsAny(["核定", "批准"])
      ? nil : carriedWish(labelStart, isPosts: clause.contains("职数"))
  }

  /// 截至目前,全市行政编制2300名,事业编制4500名: both are numbers of the whole area.
  private func isBehindWhole(_ place: NumberRule.Place) -> Bool {
    sentence.quantities.contains { other in
      guard other.range.upperBound <= place.start, sentence.depth(at: other.range.lowerBound) == 0
      else { return false }
      let start = sentence.clauseStart(before: other.range.lowerBound, notBefore: 0)
      return GroupWords.isWhole(form.words(start..<other.range.lowerBound))
    }
  }

  /// Whether the sentence up to a place is a wish or plan.
  func isWished(before end: Int) -> Bool {
    let words = form.words(sentence.range.lowerBound..<end).replacing("不再保留", with: "")
    return AfterWords.wish(words) == .notApproved
  }

  /// 实有行政编制12人、事业编制8人: the words before the first number hold for the others too, until a verb of approval.
  ///
  /// - Parameter isPosts: whether the words of the number say that places of leaders are meant. People counted before
  ///   it hold for it only where they fill such places.
  private func carriedWish(_ labelStart: Int, isPosts: Bool) -> UnreadText.Reason? {
    let earlier = sentence.quantities.filter {
      $0.range.upperBound <= labelStart && sentence.depth(at: $0.range.lowerBound) == 0
    }
    for quantity in earlier.reversed() {
      let start = sentence.clauseStart(before: quantity.range.lowerBound, notBefore: 0)
      let words = form.words(start..<quantity.range.lowerBound)
      if words.containsAny(["核定", "批准"]) { return nil }
      let reason =
        AfterWords.wish(words)
        ?? (words.containsAny(AfterWords.nowThere) && TitleWords.ending(words) != nil
          ? .people : nil)
      if isPosts, reason == .people, !words.containsAny(["职数", "编制"]) { continue }
      if let reason, words.containsAny(["编", "职", "长", "主任", "书记"]) { return reason }
    }
    return nil
  }

  /// Words behind which a number may be that of other units.
  private static let others = [String](
    words: """
      各分局 各大队 各支队 各中心 各站 各所 派出分局 派出机构 派驻机构 派出所 站所 直属单位 下属单位 分支机构 所属单位 各乡镇 各县 各区 各单位 各部门 垂直管理 所属各 基层单位
      """)

  /// Whether branches or units are counted before a place: 甲局设立6个监管所,为甲局派出机构,正科级.
  func countsBranches(before end: Int) -> Bool {
    sentence.quantities.contains { quantity in
      let behind = form.words(quantity.range.upperBound..<sentence.range.upperBound)
      let name = String(behind.prefix { !",;:。(、".contains($0) })
      return quantity.unit == .pieces && quantity.range.upperBound < end && name.count <= 14
        && sentence.depth(at: quantity.range.lowerBound) == 0
        && name.trailing(["所", "站", "分局", "大队", "中队", "办事处", "派出机构", "派驻机构"]) != nil
    }
  }

  /// Whether things other than inner bodies are counted before the number: 设13个分局,行政编制100名.
  private func countsOthers(before quantity: Quantity) -> Bool {
    sentence.quantities.indices.contains { index in
      let other = sentence.quantities[index]
      return other.unit == .pieces && countedBodies != index
        && other.range.upperBound < quantity.range.lowerBound
        && sentence.depth(at: other.range.lowerBound) == 0
        && form.words(
          other.range.upperBound..<min(other.range.upperBound + 8, sentence.range.upperBound)
        )
        .containsAny(["派驻", "机构", "单位", "分局", "大队", "中队", "站", "所", "中心", "局"])
    }
  }
}
