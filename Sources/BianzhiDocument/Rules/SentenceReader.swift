/// Reads the numbers of one sentence.
struct SentenceReader {
  let sentence: Sentence
  /// The organ that the sentence speaks of; nil where the text names none.
  let focus: String?
  /// The organ that 你局 means; nil where the text is addressed to none.
  let addressee: String?
  /// Whether the text is addressed to several organs, so that 你局 means none of them.
  var isToSeveral = false
  /// Why the sentence before it was no approval, where this one goes on with it: 其中,局长1名 of an old plan.
  var carriedReason: UnreadText.Reason?
  /// The reasons for which numbers of this sentence were left.
  private(set) var leftFor: Set<UnreadText.Reason> = []
  /// Whether the sentence starts with the name of the organ it speaks of.
  var startsWithFocus = false
  /// From where another organ's name matters.
  var scanStart: Int?
  /// Whether the sentence speaks of a unit that is abolished, to which nothing but a loss can belong.
  var isEnding = false
  /// Whether the sentence leaves open whom it speaks of.
  let isFocusUnclear: Bool
  var draft: Draft
  /// Places in ``Sentence/quantities`` that a rule has dealt with.
  var done: Set<Int> = []
  /// Where the newest quota, total or posts of this paragraph stand, which a part may belong to.
  var parent: Parent
  /// Behind 其中, until something that is no part.
  var isAmongParts = false
  /// The kind that was named before a list of organs.
  var sharedKind: (name: String?, scope: QuotaProposal.Scope?)?
  /// The number that counts the organ's own inner bodies.
  var countedBodies: Int?
  /// Where the sentence lists them.
  var bodyRange: Range<Int>?
  /// The organ that the newest number was said to belong to, where its words named one.
  var spoken: String?
  /// All organs that the sentence named as owners of numbers.
  var mentioned: Set<String> = []
  /// Whether a number was left because its organ is unclear: the sentences behind it speak of the same one.
  var isOwnerLost = false
  /// The words of the newest number that was taken.
  var newest: Label?
  /// The words of a number that was in force before, for the one that takes its place.
  var earlier: Label?
  /// The end of the newest number with its bracket.
  var reached: Int

  init(
    _ sentence: Sentence, focus: String?, addressee: String?, isFocusUnclear: Bool, draft: Draft,
    parent: Parent
  ) {
    (self.sentence, self.focus, self.isFocusUnclear) = (sentence, focus, isFocusUnclear)
    self.addressee = addressee
    (self.draft, self.parent) = (draft, parent)
    reached = sentence.range.lowerBound
  }

  var form: PlainForm { sentence.form }

  mutating func read() {
    BodyListRule.read(&self)
    SplitRule.read(&self)
    TransferRule.read(&self)
    for index in sentence.quantities.indices where !done.contains(index) {
      let quantity = sentence.quantities[index]
      guard sentence.depth(at: quantity.range.lowerBound) == 0 else { continue }
      guard !FromToRule.read(index, &self) else { continue }
      if let reason = NumberRule.read(index, &self) { leaveUnread(index, reason) }
    }
    SetLaterRule.read(&self)
    for index in sentence.quantities.indices where !done.contains(index) {
      leaveUnread(index, .notUnderstood)
    }
  }

  /// Lists the clause of a number, and all numbers in the bracket behind it.
  mutating func leaveUnread(_ index: Int, _ reason: UnreadText.Reason) {
    done.insert(index)
    leftFor.insert(reason)
    if reason == .whichOrgan, !startsWithFocus { isOwnerLost = true }
    let quantity = sentence.quantities[index]
    reached = max(reached, quantity.range.upperBound)
    guard isWorthTelling(quantity) else { return }
    let earlier = index > 0 ? sentence.quantities[index - 1] : nil
    let start = sentence.clauseStart(
      before: quantity.range.lowerBound, notBefore: earlier?.range.upperBound ?? 0)
    let end = sentence.clauseEnd(from: quantity.range.upperBound, notAfter: .max)
    let range = start..<max(end, quantity.range.upperBound)
    let span = form.span(range)
    if let last = draft.unread.last, last.span.end >= span.end, last.span.start <= span.start {
      return
    }
    draft.unread.append(UnreadText(text: form.written(range), span: span, reason: reason))
  }

  /// False for 两个, 一个 and the like where no body, post or place is counted.
  private func isWorthTelling(_ quantity: Quantity) -> Bool {
    guard quantity.unit != .places else { return true }
    let next = form.words(
      quantity.range.upperBound..<min(quantity.range.upperBound + 6, sentence.range.upperBound))
    let before = form.words(
      max(sentence.range.lowerBound, quantity.range.lowerBound - 6)..<quantity.range.lowerBound)
    let words = ["机构", "科", "处", "股", "室", "编", "职", "单位", "站", "所"]
    if quantity.unit == .pieces {
      return next.containsAny(words) || before.containsAny(["编制", "职数", "机构"])
    }
    return !quantity.isWords || before.containsAny(["编", "职", "长"])
  }

  /// Puts the sentence's own verdict before any rule's.
  func veto(_ place: NumberRule.Place) -> UnreadText.Reason? {
    let (quantity, labelStart) = (place.quantity, place.start)
    if let carriedReason { return carriedReason }
    if quantity.value == nil { return .limit }
    if isFocusUnclear, !isOwnerSaid(place) { return .whichOrgan }
    let clause = form.words(labelStart..<quantity.range.upperBound)
    let before = form.words(sentence.range.lowerBound..<quantity.range.lowerBound)
    if outside(sentence.range.lowerBound..<quantity.range.lowerBound).containsAny(Self.others)
      || countsOthers(before: quantity)
      || !isOwnerNamed(place) && !(spoken != nil && isAfterChange(quantity.range.lowerBound))
        && OtherOrgans(self).stand(before: labelStart, isBodyTold: isRaisedWithIt(place))
    {
      return .whichOrgan
    }
    if let reason = AfterWords.wish(clause) ?? AfterWords.veto(before) { return reason }
    return clause.containsAny(["核定", "批准"]) ? nil : carriedWish(labelStart)
  }

  /// 实有行政编制12人、事业编制8人: the words before the first number hold for the others too, until a verb of approval.
  private func carriedWish(_ labelStart: Int) -> UnreadText.Reason? {
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
      if let reason, words.containsAny(["编", "职", "长", "主任", "书记"]) { return reason }
    }
    return nil
  }

  /// Words behind which a number may be that of other units.
  private static let others = [String](
    words: """
      各分局 各大队 各支队 各中心 各站 各所 派出分局 派出机构 派驻机构 派出所 站所 直属单位 下属单位 分支机构 所属单位 各乡镇 各县 各区 各单位 各部门 垂直管理 所属各 基层单位
      """)

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
        .containsAny(["机构", "单位", "分局", "大队", "中队", "站", "所", "中心", "局"])
    }
  }

  /// 核增行政编制2名、副局长职数1名: the second number is added too.
  ///
  /// - Returns: nil where the text leaves open whether it is.
  func carried(_ label: Label, _ place: NumberRule.Place) -> Label? {
    guard let newest, newest.sign != 0, label.sign == 0,
      !isAfterChange(place.quantity.range.lowerBound)
    else { return label }
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
