extension SentenceReader {
  /// 增设绿化科,相应增加科级领导职数1名: the places are the organ's, and not the new body's.
  func isRaisedWithIt(_ place: NumberRule.Place) -> Bool {
    // 核增行政编制2名、科级领导职数1名: the second is raised with the first.
    if place.label.hasPrefix("、"), let newest, newest.sign != 0 { return true }
    return ["相应增加", "相应核增", "同步增加", "同步核增", "核增", "增加"].contains {
      place.label.drop { "、,并".contains($0) }.hasPrefix($0)
    }
  }

  /// Whether the words before the number name its organ themselves, or it follows one that did.
  func isOwnerSaid(_ place: NumberRule.Place) -> Bool {
    if spoken != nil, newest?.owner != .focus || isAfterChange(place.quantity.range.lowerBound) {
      return true
    }
    if spoken != nil, place.start > sentence.range.lowerBound { return true }
    return isOwnerNamed(place)
  }

  /// Whether the number is one of several organs together: its words say so, or those of the number before.
  func isOfGroup(_ place: NumberRule.Place) -> Bool {
    if case .group? = LabelReader.read(ColonWords.withoutNotes(place.label))?.owner { return true }
    let own = spoken ?? (isFocusUnclear ? nil : focus)
    return own.map(GroupWords.isGroup) == true && place.start > sentence.range.lowerBound
  }

  /// Whether the words of the number name its organ.
  func isOwnerNamed(_ place: NumberRule.Place) -> Bool {
    var words = ColonWords.withoutNotes(place.label)
    for origin in ["由原来的", "从原来的", "由原", "由", "从"] where words.hasSuffix(origin) {
      words.removeLast(origin.count)
      break
    }
    return LabelReader.read(words).map { isSaid($0.owner) } == true
  }

  /// The words of the range that stand in no bracket.
  func outside(_ range: Range<Int>) -> String {
    String(
      String.UnicodeScalarView(
        range.lazy.filter { sentence.depth(at: $0) == 0 }.map { form.text[$0] }))
  }

  /// Whether the clause behind a number counts units that are inside of it: ,含6个管理部36名.
  func countsUnits(behind end: Int) -> Bool {
    let rest = form.words(end..<sentence.range.upperBound)
    guard let lead = rest.leading([",含", ",包括", ",其中含", ",包含"]) else { return false }
    let clause = rest.dropFirst(lead.count).prefix { !",;。".contains($0) }
    return clause.contains("个") || String(clause).containsAny(PartList.units)
  }

  /// Whether a bracket behind the organ's name says that units below it are counted too: 甲局(含13个站所)总编制134名.
  var isWholeSystem: Bool {
    guard
      let first = sentence.quantities.first(where: { sentence.depth(at: $0.range.lowerBound) == 0 })
    else { return false }
    return (sentence.range.lowerBound..<first.range.lowerBound).contains { place in
      guard let bracket = sentence.bracket(at: place) else { return false }
      let words = form.words(bracket)
      return words.leading(["含", "包括", "包含", "内含"]) != nil && words.containsAny(PartList.units)
    }
  }

  /// Whether the number stands behind 调整后 in its sentence.
  func isAfterChange(_ place: Int) -> Bool {
    form.words(sentence.range.lowerBound..<place).containsAny(AfterWords.all)
  }

  /// Whether 该中心 can mean the organ that was named last.
  func isClear(_ owner: Label.Owner) -> Bool {
    if owner == .pronoun, isToSeveral { return false }
    if case .named(let name) = owner {
      if isLengthened(name) || UnknownPlace.stands(in: name, self) { return false }
    }
    if owner == .focus, let own = spoken ?? focus, startsWithFocus, scanStart == nil,
      UnknownPlace.stands(in: own, self)
    {
      return false
    }
    if case .system(let words) = owner { return system(words) != nil }
    if case .short(let words) = owner { return placed(words) != nil }
    if case .group(let words) = owner {
      return GroupWords.read(words, isApproval: isApproval) != nil
    }
    guard case .that(let sort) = owner, sort != "单位" else { return true }
    return that(sort) != nil
  }

  /// Whether words other than those of a place stand before the whole name of the organ that the text is about.
  private func isLengthened(_ name: String) -> Bool {
    [focus, addressee].compactMap { $0 }.contains { own in
      guard name != own, name.hasSuffix(own), let first = own.first,
        !"省市县区州旗盟国镇乡".contains(first), OrganWords.isPlaced(own),
        let last = name.dropLast(own.count).last
      else { return false }
      return !"省市县区州旗盟国共".contains(last)
    }
  }

  /// The organ that 该局 means.
  private func that(_ sort: String) -> String? {
    if !isFocusUnclear, let own = spoken ?? focus, OrganWords.isOfSort(own, sort) { return own }
    return only?.of(sort)
  }

  /// The organ that 宣传部 means: the one the text is about, where no other has such a name.
  private func placed(_ words: String) -> String? {
    let all =
      [isFocusUnclear ? nil : spoken ?? focus, addressee].compactMap { $0 } + (only?.named ?? [])
    let own = all.filter { ShortNames.isPlaceless(words, of: OrganWords.withoutBrackets($0)) }
    guard let name = own.max(by: { $0.count < $1.count }),
      own.allSatisfy({ OrganWords.isSame($0, name) })
    else { return nil }
    return own.first == focus ? focus : name
  }

  /// The organ that heads 甲市国家气象系统.
  private func system(_ words: String) -> String? {
    let bare = words.replacing("国家", with: "")
    let own = isFocusUnclear ? nil : spoken ?? focus
    let heads = Set(([own] + (only?.named ?? [])).compactMap { $0 }).filter { name in
      let rest = OrganWords.withoutBrackets(name).dropFirst(bare.count)
      return name.hasPrefix(bare) && ["局", "厅", "管理局"].contains(rest)
    }
    return heads.count == 1 ? heads.first : nil
  }

  /// Whether the numbers behind go on with the organ that these words name.
  func isSpoken(_ owner: Label.Owner) -> Bool {
    switch owner {
    case .named, .short, .group: true
    case .focus, .pronoun, .that, .system: false
    }
  }

  /// Whether the words for the owner tell by themselves which organ is meant, whatever the sentence speaks of.
  func isSaid(_ owner: Label.Owner) -> Bool {
    switch owner {
    case .named: true
    case .group(let words): GroupWords.read(words, isApproval: isApproval) != nil
    case .that(let sort): isFocusUnclear && sort != "单位" && that(sort) != nil
    case .short(let words): isFocusUnclear && placed(words) != nil
    case .system(let words): system(words) != nil
    // 你局 is the one that the text is addressed to, whatever the sentence speaks of.
    case .pronoun: isFocusUnclear && isAddressed && !isToSeveral
    case .focus: false
    }
  }

  func name(of owner: Label.Owner) -> String? {
    switch owner {
    case .focus: spoken ?? focus
    case .that(let sort): that(sort) ?? spoken ?? focus
    case .short(let words): placed(words)
    case .system(let words): system(words)
    case .group(let words): words
    case .pronoun: addressee ?? focus
    case .named(let name): focus.map { OrganWords.isSame($0, name) } == true ? focus : name
    }
  }
}
