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
  /// Where the sentence tells of what is done only on a condition.
  var unmet: Range<Int>?
  /// The reasons for which numbers of this sentence were left.
  var leftFor: Set<UnreadText.Reason> = []
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
    ConditionWords.leave(&self)
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
}
