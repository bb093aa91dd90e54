/// Keeps track of the organ that a document is speaking of.
struct Focus {
  /// The organ that the document is about or addressed to.
  let main: String?
  /// The one organ that 你局 means.
  var addressee: String?
  private var heading: (name: String, level: Int)?
  /// 所属事业单位: a heading below which only units that are named are spoken of.
  private var below: OpenHeading?
  /// The organ that the paragraph before turned to, without a heading.
  private var turned: String?
  private(set) var current: String?
  private(set) var isUnclear = false
  /// Whether the sentence speaks of a unit that is abolished: what it takes away was that unit's.
  private(set) var isEnding = false

  /// Where 整合甲站、乙所,组建丙中心 has named the new unit: the units before it are none that its numbers are of.
  private(set) var made: Int?

  /// Whether the sentence makes the unit that it speaks of: what is added in it may be the older organ's.
  private(set) var isMaking = false
  /// Whether the sentence before spoke of offices posted elsewhere, in its own words only.
  private var isPosted = false
  /// The organs that sentences started with.
  private(set) var named: [String] = []
  /// The one organ of a text that is addressed to none.
  private var alone = AloneOrgan()
  /// Units that were told as parts of the organ: 一个事业单位:甲中心.
  private var parts: Set<String> = []
  /// The unit that the text makes, until a number was said to be its.
  private var newBody: String?
  /// All units that the text made.
  private var makes = MadeOrgans()
  /// Whether the text has spoken of a unit of another sort, and named no organ since.
  private var isForeign = false
  /// Whether the title names the organ, and not only the address.
  private let isTitled: Bool

  init(main: String?, isTitled: Bool) {
    (self.main, current, self.isTitled) = (main, main, isTitled)
  }

  /// The words of a paragraph that is a heading: an organ and nothing more.
  mutating func startParagraph(_ words: String, level: Int?) {
    startBelow(words, level: level)
    if below != nil, heading == nil { isUnclear = true }
  }

  private mutating func startBelow(_ words: String, level: Int?) {
    if below?.holds(words, level: level) == false { below = nil }
    turnParagraph(words, level: level)
    if BelowHeading.isOne(words) || BelowHeading.isUnknown(words, level: level, of: main) {
      below = OpenHeading(level: level)
    }
  }

  /// Whom the text speaks of from now on is not understood.
  mutating func lose() { (isUnclear, turned) = (true, "") }

  private mutating func turnParagraph(_ words: String, level: Int?) {
    // 其中 goes on with the numbers of the paragraph before.
    if words.hasPrefix("其中") { return }
    let bare = words.hasSuffix(":") ? String(words.dropLast()) : words
    if let heading, let level, level <= heading.level { self.heading = nil }
    (isUnclear, isPosted) = (isForeign, false)
    if bare.count <= 40, OrganWords.isName(bare), level != nil || words.count == bare.count {
      heading = (OrganWords.withoutBrackets(bare), level ?? 9)
      turned = nil
      current = known(OrganWords.withoutBrackets(bare))
      return
    }
    if main == nil, heading == nil, let only = alone.name {
      (current, turned) = (only, only)
    } else if let turned, level == nil, heading == nil {
      // The paragraph goes on behind one that turned to another organ, and names none.
      isUnclear = turned != main
      current = main
    } else {
      current = heading?.name ?? main
      turned = nil
      if heading == nil, let newBody {
        // A paragraph behind the one that made a unit goes on with it, where the title names no other organ.
        if isTitled { isUnclear = true } else { current = newBody }
      }
    }
  }

  /// A number of the newest sentence was read: the unit that it made has its own.
  mutating func hasRead() { if isTitled { newBody = nil } }

  /// An organ that a sentence starts with is the one it speaks of, and so do the sentences behind it.
  ///
  /// - Returns: whether the sentence starts with one.
  mutating func startSentence(_ words: String) -> Bool {
    let isPart = current.map(parts.contains) == true
    parts.formUnion(UnitActs.below(words))
    let isNamed = turn(to: words)
    if isNamed, let current, !named.contains(current) { named.append(current) }
    if main == nil { alone.read(words, start: isNamed ? current : nil) }
    // A unit below the organ is spoken of in its own sentence only.
    if !isNamed, isPart { isUnclear = true }
    if !isNamed, !isUnclear, SortOfTotal.start(words, than: current) {
      lose()
      isForeign = true
    }
    if isNamed { isForeign = false }
    if !(isNamed && UnitActs.renamed(words).map(known) == current),
      NewSubject.opens(words, of: isNamed ? current : main ?? current, isNamed: isNamed)
    {
      lose()
    }
    return isNamed
  }

  private mutating func turn(to words: String) -> Bool {
    var text = words
    if isPosted { (isPosted, isUnclear, current) = (false, true, main) }
    if isEnding { (isEnding, isUnclear, current) = (false, true, main) }
    if let name = UnitActs.abolished(words) {
      (current, turned, isUnclear, isEnding) = (known(name), known(name), false, true)
      return true
    }
    text = Self.withoutLead(text)
    (made, isMaking) = (nil, false)
    if let name = UnitActs.renamed(text) {
      let place = words.ranges(of: name).last.map { words[..<$0.upperBound].unicodeScalars.count }
      (current, turned, isUnclear, made) = (known(name), known(name), false, place)
      return true
    }
    if takeGroup(words) { return true }
    if let name = makes.spoken(at: text) ?? RegionUnit.read(text) ?? UnitActs.unitBelow(text) {
      (current, turned, isUnclear) = (known(name), known(name), false)
      return true
    }
    while let lead = text.leading(Self.leads) { text.removeFirst(lead.count) }
    if let (name, place) = UnitActs.madeUnit(words) {
      makes.take(known(name))
      (current, turned, isUnclear, made) = (known(name), known(name), false, place)
      return true
    }
    if let found = MadeBody.read(words) { return take(found) }
    if let name = OrganWords.leading(text, before: Self.follows) ?? Self.changed(text) {
      current = known(OrganWords.withoutBrackets(name))
      turned = current
      isUnclear = false
      return true
    }
    turnToAddressee(text)
    if Self.blurs(words, text) { isUnclear = true }
    return false
  }

  /// 你局机关增挂牌子 speaks of the one that the text is addressed to.
  private mutating func turnToAddressee(_ text: String) {
    guard let addressee, current != addressee, AddresseeSubject.opens(text) else { return }
    (current, turned, isUnclear) = (addressee, addressee, false)
  }

  /// Offices posted elsewhere are spoken of in their own sentence.
  private mutating func takeGroup(_ words: String) -> Bool {
    guard let group = PostedGroup.read(words) else { return false }
    (current, turned, isUnclear, made) = (group.name, main, false, group.end)
    isPosted = true
    return true
  }

  /// The unit that an approval makes is the one it speaks of from then on.
  private mutating func take(_ found: MadeBody) -> Bool {
    guard let name = found.name else {
      isUnclear = true
      return false
    }
    (current, turned, isUnclear, made) = (known(name), known(name), false, found.end)
    isMaking = current != main
    makes.take(known(name))
    if isMaking { newBody = current }
    return true
  }

  /// Numbers were said to belong to these organs: the one of them is spoken of from then on, and whom the next
  /// sentence speaks of is open behind several.
  mutating func mention(_ names: Set<String>, isLost: Bool) {
    if isLost { isUnclear = true }
    let others = names.filter { $0 != current }
    guard !others.isEmpty else { return }
    if names.count == 1, let name = names.first {
      (current, turned, isUnclear) = (name, name, false)
    } else {
      isUnclear = true
    }
  }

  private func known(_ name: String) -> String {
    if let main, OrganWords.isSame(main, name) { return main }
    if let heading, OrganWords.isSame(heading.name, name) { return heading.name }
    if let current, current.count >= name.count, OrganWords.isSame(current, name) { return current }
    return name
  }
}
