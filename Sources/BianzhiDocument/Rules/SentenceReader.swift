/// Reads the numbers of one sentence.
struct SentenceReader {
  let sentence: Sentence
  /// The organ that the sentence speaks of; nil where the text names none.
  let focus: String?
  /// The organ that 你局 means; nil where the text is addressed to none.
  let addressee: String?
  /// Whether the text is addressed to one organ.
  var isAddressed = false
  /// Whether the text is addressed to several organs, so that 你局 means none of them.
  var isToSeveral = false
  /// Whether the text has the title of an approval.
  var isApproval = false
  /// What 该局 can mean where the sentence leaves open whom it speaks of.
  var only: OnlyOrgan?
  /// Why the sentence before it was no approval, where this one goes on with it: 其中,局长1名 of an old plan.
  var carriedReason: UnreadText.Reason?
  /// Where the sentence tells of what was asked for and not approved.
  var requested: Range<Int>?
  /// The reasons for which numbers of this sentence were left.
  private(set) var leftFor: Set<UnreadText.Reason> = []
  /// Whether the sentence starts with the name of the organ it speaks of.
  var startsWithFocus = false
  /// From where another organ's name matters.
  var scanStart: Int?
  /// From where a verb of change matters: what stands before was read as a whole.
  var actsFrom: Int
  /// Whether a number was left whose words name a unit that is not understood: what follows is that unit's.
  var isSubjectLost = false
  /// Whether the title or a heading says that the numbers are added, taken away, moved or used.
  var isActTold = false
  /// Whether the sentence speaks of a unit that is abolished, to which nothing but a loss can belong.
  var isEnding = false
  /// Whether it goes on with a list of leaders behind a semicolon.
  var followsLeaders = false
  /// Whether the sentence makes the unit it speaks of: what it adds may be the older organ's.
  var isMaking = false
  /// Whether the text says how many bodies there will be, so that those that are there now are the ones before.
  var isReform = false
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
  /// The number before, where it was left and what follows may belong to it.
  var left: LeftNumber?
  /// The words of a number that was in force before, for the one that takes its place.
  var earlier: Label?
  /// The end of the newest number with its bracket.
  var reached: Int
  /// Up to where heads and deputies without a unit were looked for.
  var splitReached: Int

  init(
    _ sentence: Sentence, focus: String?, addressee: String?, isFocusUnclear: Bool, draft: Draft,
    parent: Parent
  ) {
    (self.sentence, self.focus, self.isFocusUnclear) = (sentence, focus, isFocusUnclear)
    self.addressee = addressee
    (self.draft, self.parent) = (draft, parent)
    (reached, splitReached) = (sentence.range.lowerBound, sentence.range.lowerBound)
    actsFrom = sentence.range.lowerBound
  }

  var form: PlainForm { sentence.form }

  mutating func read() {
    RequestWords.leave(&self)
    BodyListRule.read(&self)
    TransferRule.read(&self)
    RespectiveRule.read(&self)
    ListedNumbers.read(&self)
    for index in sentence.quantities.indices where !done.contains(index) {
      _ = GroupRule.read(index, &self)
    }
    for index in sentence.quantities.indices {
      let quantity = sentence.quantities[index]
      SplitRule.read(before: quantity.range.lowerBound, &self)
      guard !done.contains(index), sentence.depth(at: quantity.range.lowerBound) == 0 else {
        continue
      }
      guard !FromToRule.read(index, &self) else { continue }
      if let reason = NumberRule.read(index, &self) { leaveUnread(index, reason) }
    }
    SplitRule.read(before: sentence.range.upperBound, &self)
    SetLaterRule.read(&self)
    OpenList.tell(&self)
    OpenPost.tell(&self)
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
      before: quantity.range.lowerBound,
      notBefore: earlier.map { behind($0, before: quantity) } ?? 0)
    let end = sentence.clauseEnd(from: quantity.range.upperBound, notAfter: .max)
    let range = start..<max(end, quantity.range.upperBound)
    let span = form.span(range)
    if let last = draft.unread.last, last.span.end >= span.end, last.span.start <= span.start {
      return
    }
    draft.unread.append(UnreadText(text: form.written(range), span: span, reason: reason))
  }

  /// Lists words that hold numbers without a unit.
  mutating func leaveWords(_ range: Range<Int>) {
    leftFor.insert(.notUnderstood)
    draft.unread.append(
      UnreadText(text: form.written(range), span: form.span(range), reason: .notUnderstood))
  }

  /// Behind a number and its bracket, unless the other number stands in that bracket.
  private func behind(_ earlier: Quantity, before other: Quantity) -> Int {
    guard let bracket = sentence.bracket(at: earlier.range.upperBound),
      bracket.upperBound < other.range.lowerBound
    else { return earlier.range.upperBound }
    return bracket.upperBound + 1
  }

  /// What is counted with 个 and is neither place, post, body nor unit.
  private static let noBodies = [String](
    words: "工作日 自然日 月 小时 方面 环节 阶段 百分点 步骤 层次 层面 要点 重点 文件 项目 问题 原则 关键 类别 种类 以上 以内 以下 年度")

  /// False for 两个, 一个 and the like where no body, post or place is counted.
  private func isWorthTelling(_ quantity: Quantity) -> Bool {
    guard quantity.unit != .places else { return true }
    let next = form.words(
      quantity.range.upperBound..<min(quantity.range.upperBound + 6, sentence.range.upperBound))
    let before = form.words(
      max(sentence.range.lowerBound, quantity.range.lowerBound - 6)..<quantity.range.lowerBound)
    let words = ["机构", "科", "处", "股", "室", "编", "职", "单位", "站", "所", "司", "局", "部门", "庭"]
    if quantity.unit == .pieces {
      if !quantity.isWords { return next.leading(Self.noBodies) == nil }
      return next.containsAny(words) || before.containsAny(["编", "职数", "机构", "内设", "下设"])
    }
    return !quantity.isWords || before.containsAny(["编", "职", "长"])
  }

  /// 核增行政编制2名、副局长职数1名: the second number is added too.
  ///
  /// - Returns: nil where the text leaves open whether it is.
  func carried(_ label: Label, _ place: NumberRule.Place) -> Label? {
    if label.sign == 0, isSignLost(place) { return nil }
    if label.sign == 0, newest?.sign ?? 0 == 0, isUnderAct(place) { return nil }
    guard let newest, newest.sign != 0, label.sign == 0,
      !isAfterChange(place.quantity.range.lowerBound)
    else { return label }
    if isAfterTotal(place) { return nil }
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
